package import NegotiationModel
internal import SystemFiles

/// How a part of a fold is taken from a snapshot, where an answer needs no more.
extension LogReader {
  /// The part of the fold that a selection asks for; `nil` where the whole is needed.
  ///
  /// Throws what the selection throws when it sees what there is.
  package func negotiation(fromSnapshot selection: Selection) throws -> Negotiation? {
    guard let store, case .trusted(let snapshot) = store.state(of: feeds),
      var negotiation = begin(snapshot, plans: selection.plans),
      namesNothingEarlier(after: snapshot),
      foldOn(snapshot, &negotiation), let wanted = try selection.rows(negotiation)
    else { return nil }
    var rows =
      switch wanted {
      case .targets(let scope): snapshot.rows(of: scope.numbers(in: negotiation.symbols))
      case .picked(let pick): snapshot.rows { pick.picks($1) }
      }
    if selection.withRivals, feeds.count > 1, let picked = rows {
      rows = rivals(of: picked, wanted, snapshot, negotiation)
    }
    guard let rows, negotiation.complete(rows) else { return nil }
    return negotiation
  }

  /// Rows that were picked, all that the same parties said on the same targets as any version of the
  /// statements they belong to, and all that was ever decided on.
  private func rivals(
    of picked: [(target: Int32, row: PackedRow)], _ wanted: RowSelection, _ snapshot: Snapshot,
    _ negotiation: Negotiation
  ) -> [(target: Int32, row: PackedRow)]? {
    let later = negotiation.stances
    var places = Set(picked.map(\.row.place))
    for row in later where wanted.has(row, negotiation.symbols) { places.insert(row.place) }
    func pair(_ party: Int32, _ target: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: party)) << 32 | UInt64(UInt32(bitPattern: target))
    }
    guard let whole = snapshot.rows(where: { places.contains($1.place) }) else { return nil }
    var pairs = Set(whole.map { pair($0.row.party, $0.target) })
    for row in later where places.contains(row.place) { pairs.insert(pair(row.party, row.target)) }
    let decided = negotiation.decidedRoots
    return snapshot.rows {
      pairs.contains(pair($1.party, $0)) || decided.contains($1.place)
    }
  }

  /// Whether what was recorded since names no earlier entry, so that the fold can do without them.
  private func namesNothingEarlier(after snapshot: Snapshot) -> Bool {
    for (kept, feed) in zip(snapshot.feeds, feeds) where kept.length < feed.wholeLength {
      var walk = LineWalk(feed.file, from: kept.length, upTo: feed.wholeLength)
      while let line = walk.next() {
        guard let entry = try? EntryDecoder.decode(line) else { return false }
        switch entry.event {
        case .stance(let statement): if statement.changes != nil { return false }
        case .correction, .withdrawal, .adjudication: return false
        default: break
        }
      }
    }
    return true
  }
}
