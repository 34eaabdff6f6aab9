package import Digest

/// Collects the rows of a fold by target, for a snapshot.
///
/// Full pieces are written as they fill, so only a few rows of each target are in memory. The
/// pieces of a target hold 1, 2, 4 and then 8 rows each; only the last may hold fewer.
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
  /// Full pieces that were not written yet, one after the other.
  package private(set) var ready: [PackedRow] = []
  /// How many rows were taken.
  package private(set) var taken: UInt32 = 0
  /// Whether a row does not fit the format; the snapshot is then abandoned.
  package private(set) var isBeyondForm = false
  private var lastEntry: Int32 = -1
  private var item = 0

  private let key: SumKey

  package init(_ key: SumKey) { self.key = key }

  /// The number of rows in a piece of a target, by the index of the piece.
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

  /// Hands out the full pieces.
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
