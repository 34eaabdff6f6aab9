internal import TextComparison

/// Cuts a line into words and marks.
struct TokenScanner {
  private let text: ReportText
  /// The words as they were folded before, so that each is folded once.
  private var folded: [String: String] = [:]

  init(_ text: ReportText) { self.text = text }

  mutating func tokens(_ line: Range<Int>) -> [ReportToken] {
    var tokens: [ReportToken] = []
    var place = line.lowerBound
    while place < line.upperBound {
      let (scalar, length) = text.scalar(at: place)
      if Self.isLetter(scalar) {
        let end = wordEnd(from: place, to: line.upperBound)
        tokens.append(word(place..<end, isCapital: Self.isCapital(scalar)))
        place = end
        continue
      }
      if let kind = Self.mark(scalar), place + length <= line.upperBound {
        tokens.append(ReportToken(range: place..<place + length, kind: kind))
      }
      place += length
    }
    return tokens
  }

  private func wordEnd(from start: Int, to limit: Int) -> Int {
    var place = start
    while place < limit {
      let (scalar, length) = text.scalar(at: place)
      if Self.isLetter(scalar) || Self.isInside(scalar) {
        place += length
      } else if Self.joins(scalar), place + length < limit,
        Self.isDigit(text.scalar(at: place + length).0), place > start,
        Self.isDigit(UInt32(text.bytes[place - 1]))
      {
        // A sign within a number.
        place += length
      } else if scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC, place + length < limit,
        Self.isCyrillic(text.scalar(at: place + length).0)
      {
        // The apostrophe of Ukrainian stands within a word.
        place += length
      } else {
        break
      }
    }
    return place
  }

  private mutating func word(_ range: Range<Int>, isCapital: Bool) -> ReportToken {
    let raw = text[range]
    let form: String
    if let known = folded[raw] {
      form = known
    } else {
      form = Self.fold(raw)
      folded[raw] = form
    }
    return ReportToken(range: range, kind: .word, text: form, isCapital: isCapital)
  }

  /// A word as it is compared.
  static func fold(_ word: String) -> String {
    let folded = Folding.fold(word)
    guard folded.utf8.contains(where: { $0 == 0x27 || $0 == 0x2C || $0 == 0x2E }) else {
      return folded
    }
    // 13.5.2026 stays a day.
    if folded.utf8.count <= 10, folded.utf8.count(where: { $0 == 0x2E }) == 2,
      folded.utf8.allSatisfy({ $0 == 0x2E || 0x30...0x39 ~= $0 })
    {
      return folded
    }
    return folded.filter { $0 != "'" && $0 != "," && $0 != "." }
  }

  /// The folded words of a text, without marks.
  static func words(_ string: String) -> [String] {
    let text = ReportText(string)
    var scanner = TokenScanner(text)
    return scanner.tokens(0..<text.bytes.count).filter(\.isWord).map(\.text)
  }

  // MARK: Kinds of characters

  static func isDigit(_ scalar: UInt32) -> Bool {
    0x30...0x39 ~= scalar || 0x660...0x669 ~= scalar || 0x6F0...0x6F9 ~= scalar
  }

  private static func isCyrillic(_ scalar: UInt32) -> Bool { 0x400...0x52F ~= scalar }

  /// What stands within numbers and hours.
  private static func joins(_ scalar: UInt32) -> Bool {
    scalar == 0x2C || scalar == 0x2E || scalar == 0x3A || scalar == 0x202F || scalar == 0xA0
  }

  /// What stands within words without being a letter.
  private static func isInside(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x640, 0x610...0x61A, 0x64B...0x65F, 0x670, 0x591...0x5C7, 0x200C,
      0x200D:
      true
    default: false
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0xC0: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7: false
    case 0xC0...0x2BB, 0x370...0x373, 0x376...0x37D, 0x386, 0x388...0x52F: true
    case 0x531...0x586, 0x5D0...0x5F2, 0x620...0x63F, 0x641...0x64A, 0x660...0x669, 0x66E...0x6D3,
      0x6F0...0x6FC:
      true
    case 0x900...0x1FFF, 0x2C00...0x2DFF, 0x3041...0x318F, 0x3400...0x9FFF, 0xA000...0xD7FF,
      0xF900...0xFDFB,
      0xFE70...0xFEFC, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      true
    case 0x10000...0x1FFFF:
      Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
    default: 0x20000...0x3FFFF ~= scalar
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return 0x41...0x5A ~= scalar }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  private static func mark(_ scalar: UInt32) -> ReportToken.Kind? {
    switch scalar {
    case 0x2C, 0x3B, 0x60C, 0x61B: .comma
    case 0x3A: .colon
    case 0x2012...0x2015: .dash
    case 0x28, 0x29, 0x5B, 0x5D: .bracket
    case 0x2E, 0x21, 0x3F, 0x2026, 0x61F, 0x6D4: .stop
    case 0xAB, 0x2039, 0x201C, 0x201E, 0x2018: .openQuote
    case 0xBB, 0x203A, 0x201D: .closeQuote
    case 0x22: .openQuote
    default: nil
    }
  }
}
