package import NegotiationModel
internal import SystemFiles

/// Restores a part of a fold from a snapshot, if an answer needs no more.
extension LogReader {
  /// The part of the fold that a selection needs; `nil` if the whole log must be read.
  ///
  /// Throws what the selection throws when it is given the entities.
  package func negotiation(fromSnapshot selection: Selection) throws -> Negotiation? {
    guard let store, case .trusted(let snapshot) = store.state(of: feeds),
      var negotiation = begin(snapshot, plans: selection.plans),
      namesNothingEarlier(after: snapshot),
      foldOn(snapshot, &negotiation), let wanted = try selection.scope(negotiation)
    else { return nil }
    let names = negotiation.currentNames
    if !names.isEmpty {
      // Rows bear the names of the log; only targets are found by those of now.
      guard wanted.isByTarget, !(selection.withRivals && negotiation.hasSeveralCoders) else {
        return nil
      }
    }
    var filter = StoreFilter(wanted.renamed(by: names), in: negotiation)
    let symbols = negotiation.symbols
    var rows =
      if let targets = filter.targets(in: symbols) {
        snapshot.rows(of: targets)
      } else {
        snapshot.rows { filter.includes($1, target: $0, symbols) }
      }
    if selection.withRivals, negotiation.hasSeveralCoders, let picked = rows {
      rows = rivals(of: picked, &filter, snapshot, negotiation)
    }
    guard let rows, negotiation.complete(rows) else { return nil }
    return negotiation
  }

  /// The chosen rows, all statements of the same parties on the same targets as any version of
  /// these, and all statements that were ever decided on.
  private func rivals(
    of picked: [(target: Int32, row: PackedRow)], _ filter: inout StoreFilter,
    _ snapshot: Snapshot, _ negotiation: Negotiation
  ) -> [(target: Int32, row: PackedRow)]? {
    let later = negotiation.rows
    var statements = StatementSet()
    for (_, row) in picked { statements.insert(row) }
    for row in later where filter.includes(row, negotiation.symbols) { statements.insert(row) }
    func pair(_ party: Int32, _ target: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: party)) << 32 | UInt64(UInt32(bitPattern: target))
    }
    guard let whole = snapshot.rows(where: { statements.contains($1) }) else { return nil }
    var pairs = Set(whole.map { pair($0.row.party, $0.target) })
    for row in later where statements.contains(row) { pairs.insert(pair(row.party, row.target)) }
    let decided = negotiation.decidedStatements
    return snapshot.rows { pairs.contains(pair($1.party, $0)) || decided.contains($1) }
  }

  /// Whether the entries since the snapshot name no earlier entry, so that the fold can do without
  /// the earlier ones.
  private func namesNothingEarlier(after snapshot: Snapshot) -> Bool {
    for (kept, feed) in zip(snapshot.feeds, feeds) where kept.length < feed.wholeLength {
      var walk = LineWalk(feed.file, from: kept.length, upTo: feed.wholeLength)
      while let line = walk.next() {
        guard let entry = try? EntryDecoder.decode(line) else { return false }
        switch entry.event {
        case .stance(let statement): if statement.changes != nil { return false }
        case .correction, .withdrawal, .adjudication, .rename: return false
        default: break
        }
      }
    }
    return true
  }
}
