internal import NegotiationModel

#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Reads the usual shape of a line straight from its bytes: one flat object, no escapes in names.
///
/// Anything else makes it give up, never guess: the line then goes to `EntryDecoder`. Where both
/// accept a line they agree, which `EntryScannerTests` holds from seeds.
struct EntryScanner {
  typealias Range = Swift.Range<Int>

  /// What every line begins with.
  struct Head {
    var writer: Range
    var number: Int
    var milliseconds: Int64
    var counter: UInt32
    /// Where the fields after the counter start: at the comma.
    var end: Int
  }

  /// The fields of a stance, as ranges of bytes; an empty range means that the field is absent.
  struct StanceFields {
    var occurredOn = 0..<0
    var party = 0..<0
    var stance = 0..<0
    var targets = 0..<0
    var texts = 0..<0
    var speaker = 0..<0
    var sources = 0..<0
    var grade = 0..<0
    var basis = 0..<0
    var firmness = 0..<0
    var round = 0..<0
    var changes = 0..<0
    /// The words quoted, with their quotation marks and escapes.
    var quote = 0..<0
    var mark = 0..<0
    var flags = StanceRow.Flags(rawValue: 0)
  }

  let line: UnsafeRawBufferPointer
  private let base: UnsafeRawPointer
  private let count: Int

  init(_ line: UnsafeRawBufferPointer) {
    self.line = line
    count = line.baseAddress == nil ? 0 : line.count
    let nothing: StaticString = ""
    base = line.baseAddress ?? UnsafeRawPointer(nothing.utf8Start)
  }

  // MARK: The head

  /// The entry's name and instant, or `nil` for a line that begins in any other way.
  func head() -> Head? {
    guard let start = skip("{\"entry\":\"", at: 0) else { return nil }
    guard let end = plainEnd(from: start) else { return nil }
    var colon = end - 1
    while colon > start, byte(colon) != 0x3A { colon -= 1 }
    guard colon > start, colon + 1 < end, byte(colon + 1) != 0x30, end - colon < 12 else {
      return nil
    }
    var number = 0
    for index in (colon + 1)..<end {
      let digit = byte(index) &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    guard let instantStart = skip("\",\"recordedAt\":\"", at: end),
      let instantEnd = plainEnd(from: instantStart),
      let milliseconds = Instant.read(slice(instantStart..<instantEnd)),
      let counterStart = skip("\",\"counter\":", at: instantEnd)
    else { return nil }
    var at = counterStart
    var counter: UInt64 = 0
    while at < count, byte(at) &- 0x30 < 10 {
      counter = counter &* 10 &+ UInt64(byte(at) &- 0x30)
      at += 1
      guard at - counterStart < 11 else { return nil }
    }
    guard at > counterStart, at < count, byte(at) == 0x2C,
      at - counterStart == 1 || byte(counterStart) != 0x30,
      let counter = UInt32(exactly: counter)
    else { return nil }
    return Head(
      writer: start..<colon, number: number, milliseconds: milliseconds, counter: counter, end: at)
  }

  /// Whether the line may name heads of other feeds: in the usual shape they follow the counter.
  var mayNameHeads: Bool {
    guard let name = skip("{\"entry\":\"", at: 0), let nameEnd = plainEnd(from: name),
      let instant = skip("\",\"recordedAt\":\"", at: nameEnd),
      let instantEnd = plainEnd(from: instant),
      var at = skip("\",\"counter\":", at: instantEnd)
    else { return true }
    while at < count, byte(at) &- 0x30 < 10 { at += 1 }
    return skip(",\"type\":", at: at) == nil
  }

  /// Whether the line is a stance by its first fields, as every writer of format 1 puts them.
  var isPlainStance: Bool {
    guard let name = skip("{\"entry\":\"", at: 0), let nameEnd = plainEnd(from: name),
      let instant = skip("\",\"recordedAt\":\"", at: nameEnd),
      let instantEnd = plainEnd(from: instant),
      var at = skip("\",\"counter\":", at: instantEnd)
    else { return false }
    while at < count, byte(at) &- 0x30 < 10 { at += 1 }
    if let seen = skip(",\"seen\":", at: at) {
      guard let end = flatObjectEnd(from: seen) else { return false }
      at = end
    }
    return skip(",\"type\":\"stance\"", at: at) != nil
  }

  // MARK: Stances

  /// The fields of a stance line, or `nil` for any other line.
  func stance(after head: Head) -> StanceFields? {
    var fields = StanceFields()
    return read(head.end, into: &fields) ? fields : nil
  }

  /// Reads the fields of a stance line that follow `start`; `false` for any other line.
  func read(_ start: Int, into fields: inout StanceFields) -> Bool {
    var seen: UInt32 = 0
    var isStance = false
    var at = start
    while true {
      // A key of at least one byte, its colon, a value and the closing brace.
      guard at + 7 < count, byte(at) == 0x2C, byte(at + 1) == 0x22 else { return false }
      let key = at + 2
      guard let keyEnd = plainEnd(from: key), keyEnd + 2 < count, byte(keyEnd + 1) == 0x3A else {
        return false
      }
      let value = keyEnd + 2
      var bit: UInt32 = 0
      var end: Int?
      switch keyEnd - key {
      case 4:
        if isWord("type", at: key) {
          bit = 1
          end = text(value, &fields.occurredOn)
          isStance = matches(fields.occurredOn, "stance")
          fields.occurredOn = 0..<0
          guard isStance else { return false }
        } else if isWord("seen", at: key) {
          bit = 1 << 1
          end = flatObjectEnd(from: value)
        } else if isWord("lang", at: key) {
          bit = 1 << 2
          end = textEnd(from: value)
        } else if isWord("note", at: key) {
          bit = 1 << 3
          end = textEnd(from: value)
          fields.flags = fields.flags | .noted
        } else if isWord("mark", at: key) {
          bit = 1 << 4
          end = text(value, &fields.mark)
        }
      case 5:
        if isWord("party", at: key) {
          bit = 1 << 5
          end = text(value, &fields.party)
        } else if isWord("texts", at: key) {
          bit = 1 << 6
          end = list(value, &fields.texts)
        } else if isWord("quote", at: key) {
          bit = 1 << 7
          end = textEnd(from: value)
          fields.flags = fields.flags | .quoted
          if let end { fields.quote = value..<end }
        } else if isWord("grade", at: key) {
          bit = 1 << 8
          end = text(value, &fields.grade)
        } else if isWord("basis", at: key) {
          bit = 1 << 9
          end = text(value, &fields.basis)
        } else if isWord("round", at: key) {
          bit = 1 << 10
          end = text(value, &fields.round)
        }
      case 6:
        if isWord("stance", at: key) {
          bit = 1 << 11
          end = text(value, &fields.stance)
        } else if isWord("digest", at: key) {
          var digest = 0..<0
          guard isStance, let end = text(value, &digest), end == count - 1 else { return false }
          return byte(end) == 0x7D
        }
      case 7:
        if isWord("targets", at: key) {
          bit = 1 << 12
          end = list(value, &fields.targets)
        } else if isWord("sources", at: key) {
          bit = 1 << 13
          end = list(value, &fields.sources)
        } else if isWord("speaker", at: key) {
          bit = 1 << 14
          end = text(value, &fields.speaker)
        } else if isWord("redLine", at: key) {
          bit = 1 << 15
          end = skip("true", at: value)
          fields.flags = fields.flags | .redLine
        } else if isWord("changes", at: key) {
          bit = 1 << 16
          end = text(value, &fields.changes)
        }
      case 8:
        if isWord("firmness", at: key) {
          bit = 1 << 17
          end = text(value, &fields.firmness)
        }
      case 10:
        if isWord("occurredOn", at: key) {
          bit = 1 << 18
          end = text(value, &fields.occurredOn)
        } else if isWord("conditions", at: key) {
          bit = 1 << 19
          end = textListEnd(from: value)
          if let end, end > value + 2 { fields.flags = fields.flags | .conditioned }
        }
      case 11:
        if isWord("translation", at: key) {
          bit = 1 << 20
          end = textEnd(from: value)
        }
      case 12:
        if isWord("adReferendum", at: key) {
          bit = 1 << 21
          end = skip("true", at: value)
          fields.flags = fields.flags | .adReferendum
        } else if isWord("chathamHouse", at: key) {
          bit = 1 << 22
          end = skip("true", at: value)
          fields.flags = fields.flags | .chathamHouse
        }
      default: break
      }
      guard let end, seen & bit == 0 else { return false }
      seen |= bit
      at = end
    }
  }

  // MARK: Pieces

  func slice(_ range: Range) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  func matches(_ range: Range, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && isWord(text, at: range.lowerBound)
  }

  /// The texts of a list whose range `plainListEnd` gave, brackets left out.
  func items(_ range: Range, _ body: (Range) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      guard let end = plainEnd(from: at + 1) else { return }
      body(at + 1..<end)
      at = end + 2
    }
  }

  /// The next text of such a list from a place on, which is moved behind it; `nil` at the end.
  func item(_ at: inout Int, in range: Range) -> Range? {
    guard at < range.upperBound, let end = plainEnd(from: at + 1) else { return nil }
    defer { at = end + 2 }
    return at + 1..<end
  }

  /// Whether a range holds a name.
  func isName(_ name: [UInt8], at range: Range) -> Bool {
    name.count == range.count
      && name.withUnsafeBytes {
        memcmp(base + range.lowerBound, $0.baseAddress ?? base, range.count)
      }
        == 0
  }

  @inline(__always)
  private func byte(_ at: Int) -> UInt8 { base.load(fromByteOffset: at, as: UInt8.self) }

  /// Whether the bytes at a place are a word; the word must fit into the line.
  @inline(__always)
  private func isWord(_ text: StaticString, at start: Int) -> Bool {
    memcmp(base + start, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  @inline(__always)
  private func skip(_ text: StaticString, at start: Int) -> Int? {
    let end = start + text.utf8CodeUnitCount
    return end <= count && isWord(text, at: start) ? end : nil
  }

  /// The place after a plain text that is not empty; the text goes to `range`.
  private func text(_ start: Int, _ range: inout Range) -> Int? {
    guard byte(start) == 0x22, let end = plainEnd(from: start + 1), end > start + 1 else {
      return nil
    }
    range = start + 1..<end
    return end + 1
  }

  /// The place after a list of plain texts; the list without its brackets goes to `range`.
  private func list(_ start: Int, _ range: inout Range) -> Int? {
    guard let end = plainListEnd(from: start) else { return nil }
    range = start + 1..<end
    return end + 1
  }

  /// The place of the first quote, backslash or control character; the line's end if there is none.
  @inline(__always)
  private func special(from start: Int) -> Int {
    var at = start
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    while at + 8 <= count {
      // In each of eight bytes the high bit tells; the lowest one set is exact, which is enough.
      let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      let quote = eight ^ (ones &* 0x22)
      let backslash = eight ^ (ones &* 0x5C)
      let found =
        ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
          | (eight &- ones &* 0x20) & ~eight) & highs
      if found != 0 { return at + found.trailingZeroBitCount >> 3 }
      at += 8
    }
    while at < count {
      let byte = byte(at)
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return at }
      at += 1
    }
    return at
  }

  /// The place of the closing quote of a text without escapes or control characters.
  private func plainEnd(from start: Int) -> Int? {
    let end = special(from: start)
    return end < count && byte(end) == 0x22 ? end : nil
  }

  /// The place after the closing quote of any JSON text.
  private func textEnd(from start: Int) -> Int? {
    guard start < count, byte(start) == 0x22 else { return nil }
    var at = start + 1
    while at < count {
      at = special(from: at)
      guard at < count else { return nil }
      if byte(at) == 0x22 { return at + 1 }
      guard byte(at) == 0x5C else { return nil }
      at += 2
    }
    return nil
  }

  /// The place of the closing bracket of a list of texts without escapes.
  private func plainListEnd(from start: Int) -> Int? {
    guard start + 1 < count, byte(start) == 0x5B else { return nil }
    var at = start + 1
    if byte(at) == 0x5D { return at }
    while at < count, byte(at) == 0x22, let end = plainEnd(from: at + 1), end + 1 < count {
      at = end + 1
      if byte(at) == 0x5D { return at }
      guard byte(at) == 0x2C else { return nil }
      at += 1
    }
    return nil
  }

  /// The place after the closing bracket of a list of any texts.
  private func textListEnd(from start: Int) -> Int? {
    guard start + 1 < count, byte(start) == 0x5B else { return nil }
    var at = start + 1
    if byte(at) == 0x5D { return at + 1 }
    while let end = textEnd(from: at), end < count {
      if byte(end) == 0x5D { return end + 1 }
      guard byte(end) == 0x2C else { return nil }
      at = end + 1
    }
    return nil
  }

  /// The place after the closing brace of an object of plain texts.
  private func flatObjectEnd(from start: Int) -> Int? {
    guard start + 1 < count, byte(start) == 0x7B else { return nil }
    var at = start + 1
    if byte(at) == 0x7D { return at + 1 }
    while at < count, byte(at) == 0x22, let key = plainEnd(from: at + 1),
      let value = skip("\":\"", at: key), let end = plainEnd(from: value), end + 1 < count
    {
      at = end + 1
      if byte(at) == 0x7D { return at + 1 }
      guard byte(at) == 0x2C else { return nil }
      at += 1
    }
    return nil
  }
}
