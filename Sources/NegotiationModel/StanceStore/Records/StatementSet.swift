/// A set of statements of one negotiation, by the entries that first recorded them.
package struct StatementSet: Sendable {
  private var places: Set<Int32> = []

  package init() {}

  package var isEmpty: Bool { places.isEmpty }

  package mutating func insert(_ record: StanceRecord) { places.insert(record.row.place) }
  package mutating func insert(_ row: StanceRow) { places.insert(row.place) }
  package mutating func insert(_ row: PackedRow) { places.insert(row.place) }
  mutating func insert(_ index: EntryIndex) { places.insert(index.number) }
  package func contains(_ record: StanceRecord) -> Bool { places.contains(record.row.place) }
  package func contains(_ row: StanceRow) -> Bool { places.contains(row.place) }
  package func contains(_ row: PackedRow) -> Bool { places.contains(row.place) }
  func contains(_ index: EntryIndex) -> Bool { places.contains(index.number) }

  /// Whether an entry records one of the statements or corrects one.
  package func covers(_ id: EntryID, in negotiation: Negotiation) -> Bool {
    guard !places.isEmpty, let index = negotiation.index(of: id) else { return false }
    return contains(negotiation.entries[index].root)
  }

  mutating func subtract(_ other: StatementSet) { places.subtract(other.places) }

  /// The positions of their entries, in fold order.
  var indexes: [EntryIndex] { places.sorted().map { EntryIndex($0) } }

  /// The entries that first recorded them, in fold order.
  package func firstEntries(in negotiation: Negotiation) -> [EntryID] {
    indexes.map { negotiation.id(of: $0) }
  }
}

/// A set of stances of one negotiation; a statement on several targets has several stances.
package struct StanceSet: Sendable {
  private var places: Set<Int> = []

  init() {}

  mutating func insert(_ record: StanceRecord) { places.insert(record.at) }
  package func contains(_ record: StanceRecord) -> Bool {
    !places.isEmpty && places.contains(record.at)
  }
}

extension Negotiation {
  /// Removes the speaker from every version of some statements.
  mutating func takeSpeakers(off statements: StatementSet) {
    guard !statements.isEmpty else { return }
    for at in rows.indices where statements.contains(rows[at]) { rows[at].speaker = -1 }
  }

  /// Whether any version of any of these statements names its speaker.
  func namesSpeaker(of statements: StatementSet) -> Bool {
    !statements.isEmpty && rows.contains { $0.speaker >= 0 && statements.contains($0) }
  }

  /// All entries that gave a statement its content, in order.
  package func history(of first: EntryID) -> [EntryID] {
    (index(of: first).map(history(ofRoot:)) ?? []).map { id(of: $0) }
  }

  /// The entry that holds a statement's current content; `nil` if it was withdrawn.
  package func standing(of first: EntryID) -> EntryID? {
    index(of: first).flatMap(content(ofRoot:)).map { id(of: $0) }
  }

  /// The withdrawals of a statement, with their reasons.
  package func withdrawals(of first: EntryID) -> [(entry: EntryID, why: String)] {
    index(of: first).map(withdrawals(ofRoot:)) ?? []
  }
}
