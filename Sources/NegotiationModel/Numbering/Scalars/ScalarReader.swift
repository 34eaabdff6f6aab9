/// A position in the first scalars of a line, with the steps that all number scanners share.
@usableFromInline
package struct ScalarReader: Sendable {
  let scalars: [Unicode.Scalar]
  /// Whether the line continues after the scalars.
  let isCut: Bool
  var index = 0

  init(_ scalars: [Unicode.Scalar], isCut: Bool) {
    self.scalars = scalars
    self.isCut = isCut
  }

  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  var peekNext: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  /// Whether the next scalar continues a word or a number.
  var followsWord: Bool {
    guard let next = peek else { return false }
    return next.isAlphabeticLetter || NumeralValue.digit(next) != nil
  }

  var isAtBreak: Bool { peek.map(Self.isBlank) ?? !isCut }

  /// Whether a word follows directly, as in `5.Текст`; small Latin letters do not count (`5.pdf`).
  var startsWord: Bool {
    guard let next = peek else { return false }
    return next.isAlphabeticLetter && !("a"..."z").contains(next)
  }

  func starts(with text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

  mutating func skipBlanks() {
    while let next = peek, Self.isBlank(next) { index += 1 }
  }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  /// The letters from this position on, with their marks and apostrophes.
  mutating func word() -> String {
    let start = index
    skipWord()
    return text(start..<index)
  }

  /// The number of the folded word at this position; `nil` if there is no word, or if the filter's
  /// list cannot hold it.
  mutating func word(in filter: WordFilter) -> WordFilter.Mix? {
    let start = index
    skipWord()
    guard index > start else { return nil }
    let mix = mix(start..<index)
    return filter.mayHold(mix) ? mix : nil
  }

  /// The number of some scalars after folding.
  func mix(_ range: Range<Int>) -> WordFilter.Mix {
    var mix = WordFilter.Mix()
    for scalar in scalars[range] { WordFolding.fold(scalar) { mix.add($0.value) } }
    return mix
  }

  /// Some scalars, folded.
  func folded(_ range: Range<Int>) -> String { WordFolding.folded(scalars[range]) }

  mutating func skipWord() {
    let start = index
    while let next = peek {
      if next == "§" {
        if index == start { index += 1 }
        break
      }
      guard Self.isLetter(next) || index > start && Self.isWithinWords(next) else { break }
      if next == "-" {
        guard let after = peekNext, Self.isLetter(after) else { break }
      }
      index += 1
    }
  }

  private static func isWithinWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "ʼ", "’", "-": true
    default: false
    }
  }

  func text(_ range: Range<Int>) -> String {
    let count = range.reduce(0) { $0 + UTF8.width(scalars[$1]) }
    return String(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      for index in range {
        for byte in UTF8.encode(scalars[index]).unsafelyUnwrapped {
          buffer[end] = byte
          end += 1
        }
      }
      return end
    }
  }

  @inlinable
  package static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ScalarClass.isASCIILetter(scalar) }
    return ScalarClass.isKnownLetter(scalar) || isRareLetter(scalar)
  }

  @usableFromInline
  static func isRareLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark:
      return true
    case .format: return scalar.value == 0x200C || scalar.value == 0x200D
    default: return false
    }
  }

  @inlinable
  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{3000}"
      || scalar == "\u{202F}" || scalar == "\u{2009}"
  }
}
