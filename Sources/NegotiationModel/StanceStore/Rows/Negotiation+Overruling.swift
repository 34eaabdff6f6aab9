/// Computes which statements do not count because an adjudication chose another coding.
extension Negotiation {
  /// Computes again which statements are set aside.
  ///
  /// The latest adjudication of a statement counts, and only as long as the statement that it chose
  /// stands.
  mutating func settleAdjudications() {
    overruled = [:]
    for (place, adjudication) in adjudications {
      func cited(_ id: EntryID) -> ArraySlice<StanceRow> {
        index(of: id).map { $0 < place } ?? false ? rows(ofStatement: id) : []
      }
      let held = cited(adjudication.holds)
      let targets = Set(held.map(\.target))
      for row in held { overruled[OverruledKey(row)] = nil }
      guard !held.isEmpty else { continue }
      for other in adjudication.cited where other != adjudication.holds {
        for row in cited(other) where targets.contains(row.target) {
          overruled[OverruledKey(row)] = place
        }
      }
    }
  }

  /// The standing rows of the statement that an entry records or corrects.
  private func rows(ofStatement id: EntryID) -> ArraySlice<StanceRow> {
    guard let index = index(of: id), let content = content(ofRoot: entries[index].root) else {
      return []
    }
    return rows[rows(of: content.number)]
  }

  /// The adjudication that set a statement aside on one of its targets; `nil` if the statement
  /// counts.
  ///
  /// - `id`: the entry that records the statement, or a correction of it.
  package func overruling(of id: EntryID) -> EntryID? {
    if overruled.isEmpty { return nil }
    return rows(ofStatement: id).compactMap { overruled[OverruledKey($0)] }.max()
      .map { self.id(of: $0) }
  }

  /// The adjudication that set one of two statements aside, the latest first.
  func adjudication(_ one: StanceRecord, _ other: StanceRecord) -> EntryID? {
    [one, other].compactMap { overruled[OverruledKey($0.row)] }.max().map { id(of: $0) }
  }
}
