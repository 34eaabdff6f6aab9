internal import NegotiationModel

/// Writes the lines of plain stances, as ``EntryEncoder`` would write each.
///
/// Of a million votes the lines differ in a few numbers and names, so all else is copied as it stands.
struct PlainLines {
  private let start: [UInt8]
  private let occurred = Array(",\"type\":\"stance\",\"occurredOn\":\"".utf8)
  private let quote: [UInt8] = [0x22]
  private var stances = PlainNames.Texts()
  /// What stands between the number and the counter: of a batch all entries share the millisecond.
  private var moment: (milliseconds: Int64, text: [UInt8])?

  init(_ writer: WriterID) {
    var line = JSONLine(reserving: 64)
    line.openObject()
    line.field("entry", writer.text + ":")
    start = line.bytes.dropLast()
    for stance in Stance.allCases {
      var word = JSONLine(reserving: 16)
      word.value(stance.code)
      _ = stances.add(word.bytes)
    }
  }

  /// The longest that a line can be, names included; heads that were seen come on top.
  func longest(_ names: PlainNames) -> Int {
    let fixed = start.count + occurred.count + LineEnd.open.count + 200
    return fixed + names.parties.longest + stances.longest + names.targets.longest
  }

  /// Writes stances that share a millisecond, the first with what opens its batch.
  mutating func write(
    _ run: ArraySlice<PlainStance>, _ names: PlainNames, number: Int, recorded: Instant,
    _ opening: LineOpening, to piece: LinePiece
  ) {
    let moment = text(of: recorded)
    var line = JSONLine()
    line.goOn()
    opening.write(to: &line)
    let heads = line.bytes
    let longest = longest(names) + heads.count
    var day = (said: Day(packed: 0), text: [UInt8]())
    run.withUnsafeBufferPointer { run in
      piece.append(run.count, longest: longest) { index, cursor in
        let stance = run[index]
        cursor.write(start)
        cursor.write(UInt64(number + index))
        cursor.write(moment)
        cursor.write(UInt64(recorded.counter) + UInt64(index))
        if index == 0 { cursor.write(heads) }
        // Tables mostly stand in the order of days.
        if day.said != stance.said || day.text.isEmpty {
          day = (stance.said, occurred + Array(stance.said.description.utf8) + quote)
        }
        cursor.write(day.text)
        cursor.write(names.parties, stance.party)
        cursor.write(stances, Int32(stance.stance.rawValue))
        cursor.write(names.targets, stance.target)
        cursor.write(LineEnd.open)
      }
    }
  }

  private mutating func text(of recorded: Instant) -> [UInt8] {
    if let moment, moment.milliseconds == recorded.milliseconds { return moment.text }
    var line = JSONLine(reserving: 64)
    line.goOn()
    line.field("recordedAt", recorded.text)
    line.key("counter")
    moment = (recorded.milliseconds, quote + line.bytes)
    return quote + line.bytes
  }
}

extension LineCursor {
  @inline(__always)
  fileprivate mutating func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  @inline(__always)
  fileprivate mutating func write(_ texts: PlainNames.Texts, _ index: Int32) {
    let (start, end) = (texts.ends[Int(index)], texts.ends[Int(index) + 1])
    texts.bytes.withUnsafeBytes { write(UnsafeRawBufferPointer(rebasing: $0[start..<end])) }
  }
}
