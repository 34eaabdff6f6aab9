package import Digest

/// A row and the entry that gave it, in numbers of fixed width: what a snapshot of the fold keeps.
///
/// Any bytes are a packed row; what the numbers mean is judged on unpacking.
package struct PackedRow: Sendable {
  package var entry: Int32
  package var place: Int32
  package var party: Int32
  package var speaker: Int32
  package var sources: Int32
  package var round: Int32
  package var changes: Int32
  package var said: Int32
  package var text: UInt64
  package var quote: UInt64
  var milliseconds: Int64
  var counter: UInt32
  package var number: Int32
  package var feed: UInt16
  /// Which of the entry's rows it is.
  package var item: UInt16
  var marks: UInt32

  init?(_ row: StanceRow, item: Int, of entry: EntryRow, quote: TextDigest?) {
    guard let feed = UInt16(exactly: entry.feed), let item = UInt16(exactly: item) else {
      return nil
    }
    self.entry = row.entry
    place = row.place
    party = row.party
    speaker = row.speaker
    sources = row.sources
    round = row.round
    changes = row.changes
    said = row.said.packed
    text = row.text.bits
    self.quote = quote?.bits ?? 0
    milliseconds = entry.recorded.milliseconds
    counter = entry.recorded.counter
    number = entry.number
    self.feed = feed
    self.item = item
    marks =
      UInt32(row.flags.rawValue) | UInt32(row.stance.rawValue) << 8
      | UInt32(row.basis.map { $0.rawValue + 1 } ?? 0) << 11
      | UInt32(row.firmness.map { $0.rawValue + 1 } ?? 0) << 14
      | UInt32(row.mark.rawValue) << 16 | UInt32(row.grade?.packed ?? 0) << 24
      | (quote == nil ? 0 : 1 << 23)
  }

  /// When the entry was recorded.
  package var recorded: Instant { Instant(milliseconds: milliseconds, counter: counter) }

  /// What the quotation says, where that is kept.
  package var quoteDigest: TextDigest? { marks & 1 << 23 == 0 ? nil : TextDigest(bits: quote) }

  /// The row, or `nil` where the numbers mean nothing.
  package func row(target: Int32) -> StanceRow? {
    guard let stance = Stance(rawValue: UInt8(marks >> 8 & 7)),
      let mark = HandlingMark(rawValue: .init(marks >> 16 & 15))
    else { return nil }
    let (basis, firmness) = (UInt8(marks >> 11 & 7), UInt8(marks >> 14 & 3))
    return StanceRow(
      place: place, entry: entry, party: party, target: target, said: Day(packed: said),
      stance: stance, text: TextDigest(bits: text), speaker: speaker, sources: sources,
      round: round, changes: changes, basis: basis == 0 ? nil : Basis(rawValue: basis - 1),
      grade: Grade(packed: UInt8(marks >> 24)),
      firmness: firmness == 0 ? nil : Firmness(rawValue: firmness - 1), mark: mark,
      flags: StanceRow.Flags(rawValue: UInt8(marks & 0x7F)))
  }
}

/// Collects the rows of a fold by target, in pieces that can be written down as they fill, so that it
/// holds a few rows of each target and not all of them.
///
/// Pieces of a target hold 1, 2, 4 and then 8 rows each; only its last one may hold fewer.
package struct RowCollector: Sendable {
  package static let mostInPiece = 8

  /// What was collected of one target.
  package struct Group: Sendable {
    package fileprivate(set) var rows: UInt32 = 0
    /// Where each piece starts, counted in rows.
    package fileprivate(set) var pieces: [UInt32] = []
    /// A sum over all its rows in their order.
    package fileprivate(set) var sum: KeyedSum
    fileprivate var held: [PackedRow] = []
  }

  /// By target number.
  package private(set) var groups: [Group] = []
  /// Whole pieces that were not taken yet, one after the other.
  package private(set) var ready: [PackedRow] = []
  /// How many rows were taken.
  package private(set) var taken: UInt32 = 0
  /// Whether a row does not fit the form; the snapshot is then given up.
  package private(set) var isBeyondForm = false
  private var lastEntry: Int32 = -1
  private var item = 0

  private let key: SumKey

  package init(_ key: SumKey) { self.key = key }

  /// How many rows a piece of a target holds, counted from 0.
  package static func capacity(ofPiece number: Int) -> Int { min(mostInPiece, 1 << min(number, 8)) }

  mutating func take(_ row: StanceRow, of entry: EntryRow, quote: TextDigest?) {
    item = row.entry == lastEntry ? item + 1 : 0
    lastEntry = row.entry
    guard let packed = PackedRow(row, item: item, of: entry, quote: quote) else {
      isBeyondForm = true
      return
    }
    let target = Int(row.target)
    while groups.count <= target {
      groups.append(Group(sum: KeyedSum(key, kind: UInt64(groups.count))))
    }
    groups[target].rows += 1
    withUnsafeBytes(of: packed) { groups[target].sum.take($0) }
    groups[target].held.append(packed)
    let piece = groups[target].pieces.count
    if groups[target].held.count >= RowCollector.capacity(ofPiece: piece) { close(target) }
  }

  private mutating func close(_ target: Int) {
    groups[target].pieces.append(taken + UInt32(ready.count))
    ready.append(contentsOf: groups[target].held)
    groups[target].held.removeAll(keepingCapacity: groups[target].pieces.count > 3)
  }

  /// Hands out what is ready.
  package mutating func takeReady() -> [PackedRow] {
    let rows = ready
    taken += UInt32(rows.count)
    ready = []
    ready.reserveCapacity(rows.count)
    return rows
  }

  /// Closes the last piece of every target.
  package mutating func finish() {
    for target in groups.indices where !groups[target].held.isEmpty { close(target) }
  }
}
