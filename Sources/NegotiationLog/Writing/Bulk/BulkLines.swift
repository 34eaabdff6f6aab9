internal import NegotiationModel

/// Writes the lines of bulk stances, exactly as ``EntryEncoder`` would write each.
///
/// The lines of a million votes differ only in a few numbers and names, so everything else is
/// copied.
struct BulkLines {
  private let start: [UInt8]
  private let occurred = Array(",\"type\":\"stance\",\"occurredOn\":\"".utf8)
  private let quote: [UInt8] = [0x22]
  private var stances = BulkNames.Texts()
  /// The bytes between the number and the counter: all entries of a batch have the same
  /// millisecond.
  private var moment: (milliseconds: Int64, text: [UInt8])?

  init(_ writer: WriterID) {
    var line = JSONWriter(reserving: 64)
    line.openObject()
    line.field("entry", writer.text + ":")
    start = line.bytes.dropLast()
    for stance in Stance.allCases {
      var word = JSONWriter(reserving: 16)
      word.value(stance.code)
      _ = stances.add(word.bytes)
    }
  }

  /// The most bytes of a line, including names and without the heads.
  func longest(_ names: BulkNames) -> Int {
    let fixed = start.count + occurred.count + DigestField.open.count + 200
    return fixed + names.parties.longest + stances.longest + names.targets.longest
  }

  /// Writes stances with the same millisecond, the first with the opening of its batch.
  mutating func write(
    _ part: ArraySlice<BulkStance>, _ names: BulkNames, number: Int, recorded: Instant,
    _ opening: LineOpening, to block: SealedBlock
  ) {
    let moment = text(of: recorded)
    var line = JSONWriter()
    line.goOn()
    opening.write(to: &line)
    let heads = line.bytes
    let longest = longest(names) + heads.count
    var day = (said: Day(packed: 0), text: [UInt8]())
    part.withUnsafeBufferPointer { part in
      block.append(part.count, longest: longest) { index, cursor in
        let stance = part[index]
        cursor.write(start)
        cursor.write(UInt64(number + index))
        cursor.write(moment)
        cursor.write(UInt64(recorded.counter) + UInt64(index))
        if index == 0 { cursor.write(heads) }
        // Tables are usually ordered by day.
        if day.said != stance.said || day.text.isEmpty {
          day = (stance.said, occurred + Array(stance.said.description.utf8) + quote)
        }
        cursor.write(day.text)
        cursor.write(names.parties, stance.party)
        cursor.write(stances, Int32(stance.stance.rawValue))
        cursor.write(names.targets, stance.target)
        cursor.write(DigestField.open)
      }
    }
  }

  private mutating func text(of recorded: Instant) -> [UInt8] {
    if let moment, moment.milliseconds == recorded.milliseconds { return moment.text }
    var line = JSONWriter(reserving: 64)
    line.goOn()
    line.field("recordedAt", recorded.text)
    line.key("counter")
    moment = (recorded.milliseconds, quote + line.bytes)
    return quote + line.bytes
  }
}

extension ByteCursor {
  @inline(__always)
  fileprivate mutating func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  @inline(__always)
  fileprivate mutating func write(_ texts: BulkNames.Texts, _ index: Int32) {
    let (start, end) = (texts.ends[Int(index)], texts.ends[Int(index) + 1])
    texts.bytes.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
  }
}
