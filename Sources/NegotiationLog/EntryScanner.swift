internal import NegotiationModel

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
    var flags: StanceRow.Flags = []
  }

  let line: UnsafeRawBufferPointer

  init(_ line: UnsafeRawBufferPointer) { self.line = line }

  // MARK: The head

  /// The entry's name and instant, or `nil` for a line that begins in any other way.
  func head() -> Head? {
    guard var at = skip("{\"entry\":\"", at: 0) else { return nil }
    let start = at
    guard let end = plainEnd(from: at) else { return nil }
    guard let colon = line[start..<end].lastIndex(of: 0x3A), colon > start else { return nil }
    var number = 0
    guard colon + 1 < end, line[colon + 1] != 0x30, end - colon < 12 else { return nil }
    for index in (colon + 1)..<end {
      let digit = line[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    guard let instantStart = skip("\",\"recordedAt\":\"", at: end),
      let instantEnd = plainEnd(from: instantStart),
      let milliseconds = Instant.read(
        UnsafeRawBufferPointer(rebasing: line[instantStart..<instantEnd])),
      let counterStart = skip("\",\"counter\":", at: instantEnd)
    else { return nil }
    at = counterStart
    var counter: UInt64 = 0
    while at < line.count, line[at] &- 0x30 < 10 {
      counter = counter * 10 + UInt64(line[at] &- 0x30)
      at += 1
      guard at - counterStart < 10 else { return nil }
    }
    guard at > counterStart, at < line.count, line[at] == 0x2C,
      at - counterStart == 1 || line[counterStart] != 0x30,
      let counter = UInt32(exactly: counter)
    else { return nil }
    return Head(
      writer: start..<colon, number: number, milliseconds: milliseconds, counter: counter, end: at)
  }

  // MARK: Stances

  /// The fields of a stance line, or `nil` for any other line.
  func stance(after head: Head) -> StanceFields? {
    var fields = StanceFields()
    var seen: UInt64 = 0
    var isStance = false
    var at = head.end
    while true {
      guard at < line.count, line[at] == 0x2C, let keyStart = skip("\"", at: at + 1),
        let keyEnd = plainEnd(from: keyStart), let valueStart = skip("\":", at: keyEnd),
        valueStart < line.count
      else { return nil }
      let key = keyStart..<keyEnd
      var bit = 0
      var valueEnd = 0
      func text(_ place: Int) -> Range? {
        bit = place
        guard line[valueStart] == 0x22, let end = plainEnd(from: valueStart + 1),
          end > valueStart + 1
        else { return nil }
        valueEnd = end + 1
        return valueStart + 1..<end
      }
      func list(_ place: Int) -> Range? {
        bit = place
        guard let end = plainListEnd(from: valueStart) else { return nil }
        valueEnd = end + 1
        return valueStart + 1..<end
      }
      func flag(_ place: Int, _ flag: StanceRow.Flags) -> Bool {
        bit = place
        guard let end = skip("true", at: valueStart) else { return false }
        valueEnd = end
        fields.flags.insert(flag)
        return true
      }
      func skipped(_ place: Int, _ flag: StanceRow.Flags = []) -> Bool {
        bit = place
        guard let end = textEnd(from: valueStart) else { return false }
        valueEnd = end
        fields.flags.formUnion(flag)
        return true
      }
      var isGood = false
      switch key.count {
      case 4 where matches(key, "type"):
        if let value = text(1) { (isGood, isStance) = (true, matches(value, "stance")) }
        guard isStance else { return nil }
      case 4 where matches(key, "seen"):
        bit = 2
        if let end = flatObjectEnd(from: valueStart) { (isGood, valueEnd) = (true, end) }
      case 10 where matches(key, "occurredOn"):
        if let value = text(3) { (isGood, fields.occurredOn) = (true, value) }
      case 5 where matches(key, "party"):
        if let value = text(4) { (isGood, fields.party) = (true, value) }
      case 6 where matches(key, "stance"):
        if let value = text(5) { (isGood, fields.stance) = (true, value) }
      case 7 where matches(key, "targets"):
        if let value = list(6) { (isGood, fields.targets) = (true, value) }
      case 5 where matches(key, "texts"):
        if let value = list(7) { (isGood, fields.texts) = (true, value) }
      case 7 where matches(key, "speaker"):
        if let value = text(8) { (isGood, fields.speaker) = (true, value) }
      case 5 where matches(key, "quote"):
        isGood = skipped(9, .quoted)
        if isGood { fields.quote = valueStart..<valueEnd }
      case 4 where matches(key, "lang"): isGood = skipped(10)
      case 11 where matches(key, "translation"): isGood = skipped(11)
      case 4 where matches(key, "note"): isGood = skipped(12, .noted)
      case 10 where matches(key, "conditions"):
        bit = 13
        if let end = textListEnd(from: valueStart) {
          (isGood, valueEnd) = (true, end)
          if end > valueStart + 2 { fields.flags.insert(.conditioned) }
        }
      case 7 where matches(key, "sources"):
        if let value = list(14) { (isGood, fields.sources) = (true, value) }
      case 5 where matches(key, "grade"):
        if let value = text(15) { (isGood, fields.grade) = (true, value) }
      case 5 where matches(key, "basis"):
        if let value = text(16) { (isGood, fields.basis) = (true, value) }
      case 7 where matches(key, "redLine"): isGood = flag(17, .redLine)
      case 12 where matches(key, "adReferendum"): isGood = flag(18, .adReferendum)
      case 8 where matches(key, "firmness"):
        if let value = text(19) { (isGood, fields.firmness) = (true, value) }
      case 5 where matches(key, "round"):
        if let value = text(20) { (isGood, fields.round) = (true, value) }
      case 7 where matches(key, "changes"):
        if let value = text(21) { (isGood, fields.changes) = (true, value) }
      case 4 where matches(key, "mark"):
        if let value = text(23) { (isGood, fields.mark) = (true, value) }
      case 12 where matches(key, "chathamHouse"): isGood = flag(24, .chathamHouse)
      case 6 where matches(key, "digest"):
        guard isStance, text(22) != nil, valueEnd == line.count - 1, line[valueEnd] == 0x7D else {
          return nil
        }
        return fields
      default: return nil
      }
      guard isGood, seen & (1 << UInt64(bit)) == 0 else { return nil }
      seen |= 1 << UInt64(bit)
      at = valueEnd
    }
  }

  // MARK: Pieces

  func matches(_ range: Range, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return UnsafeRawBufferPointer(rebasing: line[range]).elementsEqual(
      UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
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

  private func skip(_ text: StaticString, at start: Int) -> Int? {
    let end = start + text.utf8CodeUnitCount
    guard end <= line.count, matches(start..<end, text) else { return nil }
    return end
  }

  /// The place of the closing quote of a text without escapes or control characters.
  private func plainEnd(from start: Int) -> Int? {
    var at = start
    while at < line.count {
      let byte = line[at]
      if byte == 0x22 { return at }
      if byte == 0x5C || byte < 0x20 { return nil }
      at += 1
    }
    return nil
  }

  /// The place after the closing quote of any JSON text.
  private func textEnd(from start: Int) -> Int? {
    guard start < line.count, line[start] == 0x22 else { return nil }
    var at = start + 1
    while at < line.count {
      let byte = line[at]
      if byte == 0x22 { return at + 1 }
      if byte < 0x20 { return nil }
      at += byte == 0x5C ? 2 : 1
    }
    return nil
  }

  /// The place of the closing bracket of a list of texts without escapes.
  private func plainListEnd(from start: Int) -> Int? {
    guard start < line.count, line[start] == 0x5B else { return nil }
    var at = start + 1
    if at < line.count, line[at] == 0x5D { return at }
    while at < line.count, line[at] == 0x22, let end = plainEnd(from: at + 1), end + 1 < line.count
    {
      at = end + 1
      if line[at] == 0x5D { return at }
      guard line[at] == 0x2C else { return nil }
      at += 1
    }
    return nil
  }

  /// The place after the closing bracket of a list of any texts.
  private func textListEnd(from start: Int) -> Int? {
    guard start < line.count, line[start] == 0x5B else { return nil }
    var at = start + 1
    if at < line.count, line[at] == 0x5D { return at + 1 }
    while let end = textEnd(from: at), end < line.count {
      if line[end] == 0x5D { return end + 1 }
      guard line[end] == 0x2C else { return nil }
      at = end + 1
    }
    return nil
  }

  /// The place after the closing brace of an object of plain texts.
  private func flatObjectEnd(from start: Int) -> Int? {
    guard start < line.count, line[start] == 0x7B else { return nil }
    var at = start + 1
    while at < line.count, line[at] == 0x22, let key = plainEnd(from: at + 1),
      let value = skip("\":\"", at: key), let end = plainEnd(from: value), end + 1 < line.count
    {
      at = end + 1
      if line[at] == 0x7D { return at + 1 }
      guard line[at] == 0x2C else { return nil }
      at += 1
    }
    return nil
  }
}
