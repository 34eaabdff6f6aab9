/// A text split into words, numbers, white space and marks; joined, they are the text exactly.
///
/// The rules are those of UAX #29 with four changes for redlines: scripts without spaces are split
/// into single characters; digit groups separated by a space, and dates, stay whole; web addresses
/// do too; line ends are separate tokens. No grapheme cluster is ever split. One pass, linear time.
package struct Tokens: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// The tokens, in order, without gaps.
  package let all: [Token]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    all = bytes.withUnsafeBufferPointer { buffer in
      var scanner = TokenScanner(buffer)
      return scanner.tokens()
    }
  }

  init(bytes: [UInt8], all: [Token]) {
    self.bytes = bytes
    self.all = all
  }

  /// The text of one token, as written.
  package func text(_ token: Token) -> String { text(token.start..<token.end) }

  /// The text between two byte offsets, as written.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

/// Joins clusters into tokens.
private struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let starts: [Int]
  private let classes: [ClusterClass]
  private var next = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    let clusters = Clusters(bytes)
    starts = clusters.starts
    classes = clusters.classes
  }

  mutating func tokens() -> [Token] {
    var result: [Token] = []
    result.reserveCapacity(starts.count / 3 + 8)
    while next < starts.count {
      let first = next
      let kind = advance()
      let end = next < starts.count ? starts[next] : bytes.count
      result.append(Token(kind: kind, start: starts[first], end: end))
    }
    return result
  }

  /// Moves past one token and says what it was.
  private mutating func advance() -> Token.Kind {
    let first = classes[next]
    switch first {
    case .letter, .hebrew, .connector:
      if let end = addressEnd() {
        next = end
        return .word
      }
      return word()
    case .digit: return number()
    case .single:
      next += 1
      return .character
    case .space:
      repeat { next += 1 } while next < classes.count && classes[next] == .space
      return .space
    case .newline:
      next += 1
      return .newline
    case .format:
      next += 1
      return .format
    case .symbol:
      next += 1
      return .symbol
    case .midLetter, .midBoth, .midDigit, .doubleQuote, .hyphen, .slash, .punctuation:
      next += 1
      return .punctuation
    }
  }

  /// The end of a web address that begins here: it is one word, not a series of names and numbers.
  private func addressEnd() -> Int? {
    let start = starts[next]
    guard start + 8 < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "h") else { return nil }
    let head = bytes[start..<start + 8].map { $0 | 0x20 }
    guard head.starts(with: Self.plain) || head.elementsEqual(Self.secure)
    else { return nil }
    var end = next
    var last = next
    while end < starts.count, starts[end] - start < Self.longestAddress {
      let byte = bytes[starts[end]]
      guard byte > 0x20, byte < 0x7F, !Self.closing.contains(byte) else { break }
      end += 1
      if !Self.trailing.contains(byte) { last = end }
    }
    return end < starts.count && starts[end] - start >= Self.longestAddress ? nil : last
  }

  private static let longestAddress = 2_048
  private static let plain = "http://".utf8.map { $0 | 0x20 }
  private static let secure = "https://".utf8.map { $0 | 0x20 }
  private static let closing = Set("<>\"()[]{}|\\^`".utf8)
  private static let trailing = Set(".,;:!?'*_".utf8)

  private mutating func word() -> Token.Kind {
    while next < classes.count {
      let current = classes[next]
      if current.isWordPart {
        next += 1
        continue
      }
      guard next + 1 < classes.count, next > 0 else { break }
      let before = classes[next - 1]
      let after = classes[next + 1]
      let joins =
        switch current {
        case .midLetter, .format: before.isLetter && after.isLetter
        case .midBoth:
          before.isLetter && after.isLetter || before == .digit && after == .digit
        case .midDigit: before == .digit && after == .digit
        case .doubleQuote: before == .hebrew && after == .hebrew
        default: false
        }
      guard joins else { break }
      next += 2
    }
    return .word
  }

  private mutating func number() -> Token.Kind {
    let first = next
    skipDigits()
    if let end = dateEnd(from: first) {
      next = end
      return .number
    }
    let head = next - first
    while next + 1 < classes.count, classes[next + 1] == .digit {
      switch classes[next] {
      case .midBoth, .midDigit:
        next += 1
        skipDigits()
        continue
      case .space where next - first == head && head <= 3:
        guard spacedGroups() else { return .number }
        continue
      default: break
      }
      break
    }
    if next < classes.count, classes[next].isWordPart { return word() }
    return .number
  }

  private mutating func skipDigits() {
    while next < classes.count, classes[next] == .digit { next += 1 }
  }

  /// Adds groups of exactly three digits, each after one white space: `800 000`.
  private mutating func spacedGroups() -> Bool {
    var taken = false
    while next + 3 < classes.count, classes[next] == .space,
      classes[next + 1] == .digit, classes[next + 2] == .digit, classes[next + 3] == .digit,
      next + 4 >= classes.count || !classes[next + 4].isWordPart,
      isSeparatingSpace(starts[next])
    {
      next += 4
      taken = true
    }
    return taken
  }

  /// Whether a blank may be inside a number: not a tab or a control character.
  private func isSeparatingSpace(_ offset: Int) -> Bool { bytes[offset] >= 0x20 }

  /// The end of `2025-12-03` or `3/12/2025` that begins at `first`, if one does.
  private func dateEnd(from first: Int) -> Int? {
    guard next < classes.count else { return nil }
    let mark = classes[next]
    guard mark == .hyphen || mark == .slash else { return nil }
    let lengths = [next - first, digits(at: next + 1), 0]
    let second = next + 1 + lengths[1]
    guard second < classes.count, classes[second] == mark else { return nil }
    let third = digits(at: second + 1)
    let end = second + 1 + third
    if end < classes.count, classes[end].isWordPart || classes[end] == mark { return nil }
    let yearFirst = lengths[0] == 4 && (1...2).contains(lengths[1]) && (1...2).contains(third)
    let yearLast =
      (1...2).contains(lengths[0]) && (1...2).contains(lengths[1]) && (third == 4 || third == 2)
    return yearFirst || yearLast ? end : nil
  }

  /// The number of digits that follow, counted up to one more than a year has.
  private func digits(at index: Int) -> Int {
    var count = 0
    while count < 5, index + count < classes.count, classes[index + count] == .digit { count += 1 }
    return count
  }
}

extension ClusterClass {
  fileprivate var isLetter: Bool { self == .letter || self == .hebrew }
  fileprivate var isWordPart: Bool {
    self == .letter || self == .hebrew || self == .digit || self == .connector
  }
}
