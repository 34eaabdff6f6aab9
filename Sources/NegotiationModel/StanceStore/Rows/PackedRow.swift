/// A row and its entry as numbers of fixed width, as a snapshot stores them.
///
/// Any bytes are a packed row; whether the numbers are valid is checked when it is unpacked.
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
  /// The index of the row among those of its entry.
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

  /// The digest of the quotation, if it was stored.
  package var quoteDigest: TextDigest? { marks & 1 << 23 == 0 ? nil : TextDigest(bits: quote) }

  /// The row, or `nil` if the numbers are not valid.
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
