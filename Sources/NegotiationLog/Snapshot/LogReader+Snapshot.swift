package import NegotiationModel
internal import SystemFiles

/// What an answer needs of a log, where that is less than all of it.
package struct Selection {
  /// The plans whose drafts count; `nil` for all.
  package var plans: Set<PlanID>?
  /// The stances that count, once it is known what there is; `nil` where that cannot be said.
  package var rows: (Negotiation) throws -> RowSelection?
  /// Whether other codings of the same statements count too, and what was decided between them.
  package var withRivals = false

  package init(plans: Set<PlanID>? = nil, scope: @escaping (Negotiation) -> StanceScope?) {
    self.plans = plans
    rows = { scope($0).map { .targets($0) } }
  }

  /// Statements, each with other codings of it.
  package init(statements rows: @escaping (Negotiation) throws -> RowSelection?) {
    self.rows = rows
    withRivals = true
  }
}

/// How a fold is taken from a snapshot and brought up to date.
extension LogReader {
  /// The whole fold from the snapshot; `nil` where there is none to be believed.
  func kept(_ snapshot: Snapshot) -> Negotiation? {
    guard var negotiation = begin(snapshot, isWhole: true, plans: nil),
      foldOn(snapshot, &negotiation),
      negotiation.complete({ body in snapshot.forEachRow(body) })
    else { return nil }
    return negotiation
  }

  /// The part of the fold that a selection asks for; `nil` where the whole is needed.
  ///
  /// Throws what the selection throws when it sees what there is.
  package func kept(_ selection: Selection) throws -> Negotiation? {
    guard let store, case .kept(let snapshot) = store.state(of: feeds),
      var negotiation = begin(snapshot, isWhole: false, plans: selection.plans),
      isPlainTail(snapshot),
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

  private func begin(
    _ snapshot: Snapshot, isWhole: Bool, plans: Set<PlanID>?
  ) -> Negotiation? {
    guard let symbols = snapshot.symbols(), let notable = snapshot.notable(),
      let marks = snapshot.marks(),
      var negotiation = Negotiation(
        restoring: snapshot.entries,
        feeds: zip(feeds, snapshot.feeds).map { ($0.writer, $1.count) }, symbols: symbols,
        isWhole: isWhole, notable: notable.map { ($0.place, $0.row) }),
      !isWhole || snapshot.forEachRow({ negotiation.know($1) }), negotiation.knowsAll
    else { return nil }
    for (feed, marks) in zip(feeds, marks) { feed.index.adopt(marks) }
    let wanted = plans.map { Set($0.map(SnapshotBuilder.sum)) }
    for entry in notable where !entry.line.isEmpty {
      if entry.plan != 0, let wanted, !wanted.contains(entry.plan) { continue }
      let feed = feeds[Int(entry.row.feed)]
      guard entry.line.upperBound <= feed.wholeLength,
        let whole = try? EntryDecoder.decode(
          UnsafeRawBufferPointer(rebasing: feed.file.bytes[entry.line])),
        whole.id == EntryID(writer: feed.writer, number: Int(entry.row.number)),
        whole.recorded == entry.row.recorded
      else { return nil }
      negotiation.restore(whole, at: entry.place)
    }
    return negotiation
  }

  /// Folds what was recorded since; `false` where it does not come after all that is kept, or is
  /// damaged, which a reading of the whole will say.
  private func foldOn(_ snapshot: Snapshot, _ negotiation: inout Negotiation) -> Bool {
    negotiation.foldOn()
    guard feeds.indices.contains(where: { feeds[$0].wholeLength > snapshot.feeds[$0].length })
    else { return true }
    let known = feeds.indices.map { feeds[$0].index.all(upTo: snapshot.feeds[$0].length) }
    var fold = LogFold(negotiation, queue(from: known.map(\.length)))
    negotiation = Negotiation()
    defer { negotiation = fold.negotiation }
    var cursors: [FeedCursor] = []
    do throws(LogError) {
      for (number, feed) in feeds.enumerated() {
        var cursor = FeedCursor(
          feed, part: number, limit: .max, symbol: Int32(number), after: known[number])
        try cursor.advance(fold.queue)
        if let recorded = cursor.recorded, recorded <= snapshot.latest { return false }
        cursors.append(cursor)
      }
      try LogReader.take(&cursors, into: &fold)
    } catch {
      return false
    }
    return true
  }

  /// Whether what was recorded since names no earlier entry, so that the fold can do without them.
  private func isPlainTail(_ snapshot: Snapshot) -> Bool {
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
