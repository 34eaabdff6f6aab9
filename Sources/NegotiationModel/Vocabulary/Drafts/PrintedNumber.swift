/// A printed number as it is compared: whoever types it need not repeat blanks, brackets and dots.
package enum PrintedNumber {
  /// The number without blanks, case, brackets round it and a dot at its end, in ASCII digits.
  ///
  /// Inner dots count: `1.1` is not `11`. Two numbers are the same where this is.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) { return text }
    var letters = String.UnicodeScalarView()
    for scalar in IdentifierGrammar.composed(text.lowercased()).unicodeScalars
    where !scalar.properties.isWhitespace && !scalar.properties.isBidiControl {
      letters.append(digit(scalar) ?? scalar)
    }
    var part = letters[...]
    while let first = part.first, let last = part.last {
      if ends.contains(last) {
        part.removeLast()
      } else if let closing = brackets[first],
        part.lastIndex(of: closing) == nil
          || part.firstIndex(of: closing) == part.index(before: part.endIndex)
      {
        part.removeFirst()
        if last == closing { part.removeLast() }
      } else if last == ")", !part.contains("(") {
        part.removeLast()
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

  /// Whether a derived identifier says no more than a number.
  package static func isMade(_ identifier: String) -> Bool {
    identifier.hasPrefix(mark) || looksLikeOne(identifier)
  }

  /// A derived identifier made from a number.
  package static func made(from number: String) -> String { mark + number }

  private static let mark = "n-"

  /// Whether a text could be a printed number: `5`, `1.2`, `31b`, `iv`, a single letter.
  static func looksLikeOne(_ text: String) -> Bool {
    let letters = Array(text.unicodeScalars)
    guard letters.count <= 12, !text.hasPrefix(mark) else { return false }
    if letters.count == 1 || letters.allSatisfy({ roman.contains($0) }) { return true }
    guard letters.contains(where: isDigit) else { return false }
    let words = letters.split { !$0.properties.isAlphabetic }
    return words.allSatisfy {
      $0.count == 1 || $0.allSatisfy(roman.contains)
        || suffixes.contains(String(String.UnicodeScalarView($0)))
    }
  }

  private static let roman = Set("ivxlcdm".unicodeScalars)
  private static let suffixes: Set<String> = ["bis", "ter", "quater", "er", "a", "o"]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType == .decimal
  }

  private static let ends: Set<Unicode.Scalar> = [".", "。", "．", "、", ":", "：", ",", "،"]

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "（": "）", "【": "】", "〔": "〕", "［": "］",
  ]

  /// A decimal digit of any script as an ASCII digit.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value > 0x7F, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(UInt8(0x30 + Int(value)))
  }
}
