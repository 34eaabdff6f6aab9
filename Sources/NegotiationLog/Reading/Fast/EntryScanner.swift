internal import NegotiationModel
internal import SystemFiles

/// Reads the usual form of a line directly from its bytes: one flat object, no escapes in names.
///
/// For any other form it gives up and never guesses: the line then goes to `EntryDecoder`. It
/// accepts no line that the decoder refuses, and reads it equally; `SemanticFuzzTests` checks both.
struct EntryScanner {
  typealias Range = Swift.Range<Int>

  /// The beginning that all lines have.
  struct Head {
    var writer: Range
    var number: Int
    var milliseconds: Int64
    var counter: UInt32
    /// Where the fields after the counter start: at the comma.
    var end: Int
  }

  /// A list of strings without its brackets; empty if there is none.
  struct List {
    var range = 0..<0
    /// The end of the first string, so that a list of one is not scanned again.
    var firstEnd = 0

    var isEmpty: Bool { range.isEmpty }
  }

  /// The fields of a stance as byte ranges; an empty range means that the field is absent.
  struct StanceFields {
    var occurredOn = 0..<0
    var party = 0..<0
    var stance = 0..<0
    var targets = List()
    var texts = List()
    var speaker = 0..<0
    var sources = List()
    var grade = 0..<0
    var basis = 0..<0
    var firmness = 0..<0
    var round = 0..<0
    var changes = 0..<0
    /// The quoted words, with quotation marks and escapes.
    var quote = 0..<0
    var mark = 0..<0
    var flags = StanceRow.Flags(rawValue: 0)
  }

  let line: UnsafeRawBufferPointer
  private let base: UnsafeRawPointer
  let count: Int

  init(_ line: UnsafeRawBufferPointer) {
    self.line = line
    count = line.baseAddress == nil ? 0 : line.count
    let nothing: StaticString = ""
    base = line.baseAddress ?? UnsafeRawPointer(nothing.utf8Start)
  }

  // MARK: The head

  /// The entry's name and instant, or `nil` if the line begins differently.
  func head() -> Head? {
    var days = DayMemory()
    return head(&days)
  }

  /// The same for a line after others, whose day is often the same.
  func head(_ days: inout DayMemory) -> Head? {
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
    guard number <= EntryID.largestNumber else { return nil }
    guard let instantStart = skip("\",\"recordedAt\":\"", at: end),
      let (milliseconds, instantEnd) = instant(instantStart, &days),
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

  /// An instant and the position of its closing quotation mark.
  private func instant(
    _ start: Int, _ days: inout DayMemory
  ) -> (milliseconds: Int64, end: Int)? {
    let usual = start + 24
    if usual < count, byte(usual) == 0x22, let read = days.milliseconds(slice(start..<usual)) {
      return (read, usual)
    }
    guard let end = plainEnd(from: start) else { return nil }
    return days.milliseconds(slice(start..<end)).map { ($0, end) }
  }

  /// Whether the line may name heads of other feeds; in the usual form they follow the counter.
  func mayNameHeads(after head: Head) -> Bool { skip(",\"type\":", at: head.end) == nil }

  /// Whether the line is a stance by its first fields, in the order of format 1.
  func isStanceLine(after head: Head) -> Bool {
    if skip(",\"type\":\"stance\"", at: head.end) != nil { return true }
    return skip(",\"seen\":", at: head.end).flatMap { headsEnd(from: $0) }
      .flatMap { skip(",\"type\":\"stance\"", at: $0) } != nil
  }

  // MARK: Stances

  /// The fields of a stance line, or `nil` for any other line.
  func stance(after head: Head) -> StanceFields? {
    var fields = StanceFields()
    return read(head.end, into: &fields) ? fields : nil
  }

  /// Reads the fields of a stance line from `start` on; `false` for any other line.
  func read(_ start: Int, into fields: inout StanceFields) -> Bool {
    var seen: UInt32 = 0
    var isStance = false
    var at = start
    while true {
      // A line ends with a digest, so after a comma there is room for any key and its value.
      guard at + Self.digestField <= count, byte(at) == 0x2C, byte(at + 1) == 0x22 else {
        return false
      }
      let key = at + 2
      var field: Field
      var end: Int?
      // Keys have a fixed order, so each branch goes as it went for the previous line.
      switch byte(key) {
      case 0x74:  // t
        if let value = skip("type\":\"stance\"", at: key) {
          (field, end) = (.type, value)
          isStance = true
        } else if let value = skip("targets\":", at: key) {
          (field, end) = (.targets, list(value, &fields.targets))
        } else if let value = skip("texts\":", at: key) {
          (field, end) = (.texts, list(value, &fields.texts))
        } else if let value = skip("translation\":", at: key) {
          (field, end) = (.translation, textEnd(from: value))
        } else {
          return false
        }
      case 0x6F:  // o
        guard let value = skip("occurredOn\":", at: key) else { return false }
        (field, end) = (.occurredOn, text(value, &fields.occurredOn))
      case 0x70:  // p
        guard let value = skip("party\":", at: key) else { return false }
        (field, end) = (.party, text(value, &fields.party))
      case 0x73:  // s
        if let value = skip("stance\":", at: key) {
          (field, end) = (.stance, text(value, &fields.stance))
        } else if let value = skip("sources\":", at: key) {
          (field, end) = (.sources, list(value, &fields.sources))
        } else if let value = skip("speaker\":", at: key) {
          (field, end) = (.speaker, text(value, &fields.speaker))
        } else if let value = skip("seen\":", at: key) {
          (field, end) = (.seen, headsEnd(from: value))
        } else {
          return false
        }
      case 0x71:  // q
        guard let value = skip("quote\":", at: key) else { return false }
        (field, end) = (.quote, textEnd(from: value))
        fields.flags = fields.flags | .quoted
        if let end { fields.quote = value..<end }
      case 0x6C:  // l
        guard let value = skip("lang\":", at: key) else { return false }
        var language = 0..<0
        (field, end) = (.lang, text(value, &language))
        guard end != nil, isTag(language) else { return false }
      case 0x64:  // d
        guard isStance, let value = skip("digest\":", at: key) else { return false }
        return isLastText(value)
      default:
        guard let rare = rareField(at: key, into: &fields) else { return false }
        (field, end) = rare
      }
      guard let end, seen & field.rawValue == 0 else { return false }
      seen |= field.rawValue
      at = end
    }
  }

  /// Whether 64 plain ASCII bytes are at a position, with only the closing brace after them.
  ///
  /// Checks eight bytes at a time; the length was tested above.
  private func isLastText(_ start: Int) -> Bool {
    guard start + 67 == count, byte(start) == 0x22, byte(count - 2) == 0x22,
      byte(count - 1) == 0x7D
    else { return false }
    var found: UInt64 = 0
    var all: UInt64 = 0
    for place in 0..<8 {
      let eight = base.loadUnaligned(fromByteOffset: start &+ 1 &+ 8 &* place, as: UInt64.self)
      found |= specials(eight)
      all |= eight
    }
    return (found | all) & Self.highBits == 0
  }

  /// Reads one of the fields that few stances have.
  private func rareField(
    at key: Int, into fields: inout StanceFields
  ) -> (Field, end: Int?)? {
    if let value = skip("grade\":", at: key) { return (.grade, text(value, &fields.grade)) }
    if let value = skip("basis\":", at: key) { return (.basis, text(value, &fields.basis)) }
    if let value = skip("round\":", at: key) { return (.round, text(value, &fields.round)) }
    if let value = skip("mark\":", at: key) { return (.mark, text(value, &fields.mark)) }
    if let value = skip("changes\":", at: key) { return (.changes, text(value, &fields.changes)) }
    if let value = skip("firmness\":", at: key) {
      return (.firmness, text(value, &fields.firmness))
    }
    if let value = skip("note\":", at: key) {
      fields.flags = fields.flags | .noted
      return (.note, textEnd(from: value))
    }
    if let value = skip("conditions\":", at: key) {
      let end = textListEnd(from: value)
      if let end, end > value + 2 { fields.flags = fields.flags | .conditioned }
      return (.conditions, end)
    }
    if let value = skip("redLine\":", at: key) {
      fields.flags = fields.flags | .redLine
      return (.redLine, skip("true", at: value))
    }
    if let value = skip("adReferendum\":", at: key) {
      fields.flags = fields.flags | .adReferendum
      return (.adReferendum, skip("true", at: value))
    }
    if let value = skip("chathamHouse\":", at: key) {
      fields.flags = fields.flags | .chathamHouse
      return (.chathamHouse, skip("true", at: value))
    }
    if let value = skip("key\":", at: key) {
      fields.flags = fields.flags | .keyed
      return (.key, textEnd(from: value))
    }
    return nil
  }

  /// The fields of a stance, one bit each, to detect duplicates.
  private enum Field: UInt32 {
    case type = 0x1, seen = 0x2, lang = 0x4, note = 0x8, mark = 0x10, party = 0x20, texts = 0x40
    case quote = 0x80, grade = 0x100, basis = 0x200, round = 0x400, stance = 0x800
    case targets = 0x1000, sources = 0x2000, speaker = 0x4000, redLine = 0x8000
    case changes = 0x1_0000, firmness = 0x2_0000, occurredOn = 0x4_0000, conditions = 0x8_0000
    case translation = 0x10_0000, adReferendum = 0x20_0000, chathamHouse = 0x40_0000
    case key = 0x80_0000
  }

  /// The length from the comma before the digest, a line's last field, to the end.
  ///
  /// Eleven for the key, 64 digits, a quotation mark and a brace.
  private static let digestField = 77

  // MARK: Pieces

  func slice(_ range: Range) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  @inline(__always)
  func matches(_ range: Range, _ text: StaticString) -> Bool {
    range.count == text.utf8CodeUnitCount && isWord(text, at: range.lowerBound)
  }

  /// The next string of a list, from a position that is moved past it; `nil` at the end.
  func item(_ at: inout Int, in list: List) -> Range? {
    guard at < list.range.upperBound,
      let end = at == list.range.lowerBound ? list.firstEnd : plainEnd(from: at + 1)
    else { return nil }
    defer { at = end + 2 }
    return at + 1..<end
  }

  /// Whether a range holds a name.
  func isName(_ name: [UInt8], at range: Range) -> Bool {
    name.count == range.count
      && name.withUnsafeBytes {
        Memory.isEqual(base + range.lowerBound, $0.baseAddress ?? base, range.count)
      }
  }

  @inline(__always)
  func byte(_ at: Int) -> UInt8 { base.load(fromByteOffset: at, as: UInt8.self) }

  /// Whether the bytes at a position equal a word, which must fit into the line.
  @inline(__always)
  private func isWord(_ text: StaticString, at start: Int) -> Bool {
    // The comparison is built from constants: a function call for a few bytes is measurable on a
    // million lines.
    let word = UnsafeRawPointer(text.utf8Start)
    @inline(__always) func isEqual<Piece: FixedWidthInteger>(_ at: Int, _ type: Piece.Type) -> Bool
    {
      base.loadUnaligned(fromByteOffset: start &+ at, as: type)
        == word.loadUnaligned(fromByteOffset: at, as: type)
    }
    let length = text.utf8CodeUnitCount
    var at = 0
    while at &+ 8 <= length {
      guard isEqual(at, UInt64.self) else { return false }
      at = at &+ 8
    }
    if length & 4 != 0 {
      guard isEqual(at, UInt32.self) else { return false }
      at = at &+ 4
    }
    if length & 2 != 0 {
      guard isEqual(at, UInt16.self) else { return false }
      at = at &+ 2
    }
    return length & 1 == 0 || isEqual(at, UInt8.self)
  }

  @inline(__always)
  func skip(_ text: StaticString, at start: Int) -> Int? {
    let end = start + text.utf8CodeUnitCount
    return end <= count && isWord(text, at: start) ? end : nil
  }

  /// The position after a plain string that is not empty; its range goes to `range`.
  private func text(_ start: Int, _ range: inout Range) -> Int? {
    guard byte(start) == 0x22, let end = plainEnd(from: start + 1), end > start + 1 else {
      return nil
    }
    range = start + 1..<end
    return end + 1
  }

  /// The position after a list of plain strings, which goes to `list`.
  private func list(_ start: Int, _ list: inout List) -> Int? {
    guard start + 1 < count, byte(start) == 0x5B else { return nil }
    var at = start + 1
    if byte(at) == 0x5D {
      list = List(range: at..<at)
      return at + 1
    }
    var first = 0
    while at < count, byte(at) == 0x22, let end = plainEnd(from: at + 1), end + 1 < count {
      if at == start + 1 { first = end }
      at = end + 1
      if byte(at) == 0x5D {
        list = List(range: start + 1..<at, firstEnd: first)
        return at + 1
      }
      guard byte(at) == 0x2C else { return nil }
      at += 1
    }
    return nil
  }

  /// The position of the first quotation mark, backslash or control character; the line's end if
  /// there is none.
  @inline(__always)
  private func special(from start: Int) -> Int {
    var bits: UInt64 = 0
    return special(from: start, bits: &bits)
  }

  /// The same; `bits` collects the bits of all bytes examined, including some after the position.
  @inline(__always)
  func special(from start: Int, bits: inout UInt64) -> Int {
    var at = start
    while at &+ 8 <= count {
      let eight = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      bits |= eight
      let found = specials(eight)
      if found != 0 { return at &+ found.trailingZeroBitCount >> 3 }
      at = at &+ 8
    }
    while at < count {
      let byte = byte(at)
      bits |= UInt64(byte)
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return at }
      at += 1
    }
    return at
  }

  /// The bits that ASCII bytes do not have.
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Marks the bytes of a word that are a quotation mark, a backslash or a control character, by
  /// their high bits.
  ///
  /// If several are marked, only the lowest is certain, which is enough; if none is marked, there
  /// is none.
  @inline(__always)
  private func specials(_ eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = eight ^ (ones &* 0x22)
    let backslash = eight ^ (ones &* 0x5C)
    return
      ((quote &- ones) & ~quote | (backslash &- ones) & ~backslash
      | (eight &- ones &* 0x20) & ~eight) & (ones &* 0x80)
  }

  /// The position of the closing quotation mark of a string without escapes or control characters.
  private func plainEnd(from start: Int) -> Int? {
    let end = special(from: start)
    return end < count && byte(end) == 0x22 ? end : nil
  }
}
