/// The normal form of a number, in whatever words or numerals it is written: `premier`, `I`, `一`
/// and `1` are all `1`; `3 bis` is `3^2`, `IV.2` is `4.2`.
///
/// What has no value of its own stays as it is printed: `21A` is `21a`, `5(a)` is `5(a)`.
package struct NumberWorth: Hashable, Sendable {
  package let key: String
  /// Whether it is a single Latin letter, which in a list of letters is not a Roman numeral.
  private let isLetter: Bool

  /// Reads a number as people print or type it; `nil` if it is not a number.
  package init?(_ text: String) {
    let text = PrintedNumber.spaced(text)
    guard !text.isEmpty, text.utf8.count <= Self.longest else { return nil }
    isLetter = text.utf8.count == 1 && text.utf8.allSatisfy { $0 &- 0x61 < 26 }
    if isLetter, !text.allSatisfy({ "ivx".contains($0) }) { return nil }
    if let value = OrdinalWords.value(of: text) {
      key = String(value)
      return
    }
    let scalars = Array(text.unicodeScalars)
    var scanner = NumberScanner(ScalarReader(scalars, isCut: false))
    if let key = scanner.worth() {
      self.key = key
    } else if let number = Self.numberBehindWord(text), let worth = Self(number) {
      key = worth.key
    } else {
      return nil
    }
  }

  /// The number of `article 5`, `第5条`: a word for a provision and a number, and nothing else.
  private static func numberBehindWord(_ text: String) -> String? {
    guard let marker = NumberMarker.reading(text), marker.isWord, marker.kind >= .article,
      marker.length == text.utf8.count, let number = marker.number, number != text
    else { return nil }
    return number
  }

  private static let longest = 96

  /// The indexes of the numbers that equal a typed one.
  ///
  /// A letter counts as a Roman numeral only if no number of the list is another letter.
  package static func places(
    of typed: String, among numbers: some Sequence<(Int, String)>
  ) -> [Int] {
    guard let wanted = Self(typed) else { return [] }
    var isLettered = false
    var found: [(place: Int, isLetter: Bool)] = []
    for (place, number) in numbers {
      if isPlain(number) {
        if number == wanted.key { found.append((place, false)) }
        continue
      }
      if let worth = Self(number) {
        if worth.key == wanted.key { found.append((place, worth.isLetter)) }
      } else if number.utf8.count <= 4, isLatinLetter(PrintedNumber.folded(number)) {
        isLettered = true
      }
    }
    return found.filter { !($0.isLetter && isLettered) }.map(\.place)
  }

  /// Whether a number consists of digits and dots, so that it is its own normal form.
  private static func isPlain(_ number: String) -> Bool {
    number.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
      && number.utf8.last != UInt8(ascii: ".")
  }

  private static func isLatinLetter(_ text: String) -> Bool {
    text.utf8.count == 1 && text.utf8.allSatisfy { $0 &- 0x61 < 26 }
  }
}

extension NumberScanner {
  /// The normal form of a text that begins with a number, in small letters.
  mutating func worth() -> String? {
    allowsSmallRoman = true
    guard
      let first = decimal() ?? romanNumber() ?? ideographs() ?? ordinal() ?? letterNumeral()
    else { return nil }
    var worth = String(first)
    signOfOrder()
    while let next = reader.peek {
      if let step = step() {
        worth += ".\(step)"
      } else if let insertion = insertion() {
        worth += "^\(insertion)"
      } else {
        reader.index += 1
        if !ScalarReader.isBlank(next) { worth.unicodeScalars.append(next) }
      }
    }
    return worth
  }

  /// A number after a dot.
  private mutating func step() -> Int? {
    let start = reader.index
    if reader.skip(".") || reader.skip("．") {
      reader.skipBlanks()
      if let value = decimal() ?? romanNumber() ?? ideographs() { return value }
    }
    reader.index = start
    return nil
  }

  /// Hebrew or Greek letters, which are numerals.
  private mutating func letterNumeral() -> Int? {
    guard let first = reader.peek, Self.isNumeralLetter(first) else { return nil }
    let start = reader.index
    while let next = reader.peek, reader.index - start < 6,
      ScalarReader.isLetter(next) || Self.isNumeralMark(next)
    {
      reader.index += 1
    }
    if let value = NumeralValue.letters(trimmed(start..<reader.index)) { return value }
    reader.index = start
    return nil
  }

  private static func isNumeralLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5D0...0x5EA, 0x370...0x3FF, 0x1F00...0x1FFF: true
    default: false
    }
  }
}
