/// Compares printed numbers; blanks, brackets and a dot at the end are ignored.
package enum PrintedNumber {
  /// The number without blanks, case, surrounding brackets and a dot at its end, in ASCII digits.
  ///
  /// Inner dots count: `1.1` is not `11`. Two numbers are the same if their folded forms are.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return text }
    return stripped(text, blank: nil)
  }

  /// The same with single blanks, which numbers in words need.
  package static func spaced(_ text: String) -> String { stripped(text, blank: " ") }

  private static func stripped(_ text: String, blank: Unicode.Scalar?) -> String {
    var letters = String.UnicodeScalarView()
    // How often each bracket occurs in the rest, so that no bracket is searched for repeatedly.
    var counts = [Int](repeating: 0, count: brackets.count)
    func count(_ scalar: Unicode.Scalar, _ step: Int) {
      if let kind = kind(ofBracket: scalar) { counts[kind] += step }
    }
    for scalar in IdentifierGrammar.composed(text.lowercased()).unicodeScalars
    where !scalar.properties.isBidiControl {
      if !scalar.properties.isWhitespace {
        let letter = digit(scalar) ?? scalar
        letters.append(letter)
        count(letter, 1)
      } else if let blank, letters.last != blank {
        letters.append(blank)
      }
    }
    var part = letters[...]
    while let first = part.first, let last = part.last {
      let opening = kind(ofBracket: first)
      if first == " " {
        part.removeFirst()
      } else if last == " " || isEnd(last) {
        part.removeLast()
      } else if let opening, opening % 2 == 0,
        counts[opening + 1] == 0 || counts[opening + 1] == 1 && last == brackets[opening + 1]
      {
        count(part.removeFirst(), -1)
        if last == brackets[opening + 1] { count(part.removeLast(), -1) }
      } else if last == ")", counts[0] == 0 {
        count(part.removeLast(), -1)
      } else {
        break
      }
    }
    return String(String.UnicodeScalarView(part))
  }

  /// A derived identifier that nobody takes for a printed number.
  package static func unlike(_ identifier: String) -> String {
    looksLikeOne(identifier) ? mark + identifier : identifier
  }

  /// Whether a derived identifier consists only of a number.
  package static func isMade(_ identifier: String) -> Bool {
    identifier.hasPrefix(mark) || looksLikeOne(identifier)
  }

  /// A derived identifier made from a number.
  package static func made(from number: String) -> String { mark + number }

  private static let mark = "n-"

  /// Whether a text could be a printed number: `5`, `1.2`, `31b`, `iv`, a single letter.
  static func looksLikeOne(_ text: String) -> Bool {
    // Most names are longer, which their first bytes show.
    var count = 0
    for byte in text.utf8 where byte & 0xC0 != 0x80 {
      count += 1
      if count > 12 { return false }
    }
    guard !text.hasPrefix(mark) else { return false }
    let letters = Array(text.unicodeScalars)
    if letters.count == 1 || letters.allSatisfy({ isRoman($0) }) { return true }
    guard letters.contains(where: isDigit) else { return false }
    let words = letters.split { !$0.properties.isAlphabetic }
    return words.allSatisfy {
      $0.count == 1 || $0.allSatisfy(isRoman)
        || isSuffix($0)
    }
  }

  private static func isRoman(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "i", "v", "x", "l", "c", "d", "m": true
    default: false
    }
  }

  private static func isSuffix(_ word: some Collection<Unicode.Scalar>) -> Bool {
    ["bis", "ter", "quater", "er"].contains { $0.unicodeScalars.elementsEqual(word) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  // A switch: a set or a dictionary of scalars would cost every command a third of a million
  // instructions for the type alone.

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "。", "．", "、", ":", "：", ",", "،": true
    default: false
    }
  }

  /// Each opening bracket, followed by its closing one.
  private static let brackets: [Unicode.Scalar] = [
    "(", ")", "[", "]", "（", "）", "【", "】", "〔", "〕", "［", "］",
  ]

  /// The index of a bracket in the list; `nil` for any other sign.
  private static func kind(ofBracket scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "(": 0
    case ")": 1
    case "[": 2
    case "]": 3
    case "（": 4
    case "）": 5
    case "【": 6
    case "】": 7
    case "〔": 8
    case "〕": 9
    case "［": 10
    case "］": 11
    default: nil
    }
  }

  /// A decimal digit of any script as an ASCII digit.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value > 0x7F, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }
}
