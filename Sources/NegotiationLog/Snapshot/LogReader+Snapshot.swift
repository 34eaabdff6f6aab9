internal import NegotiationModel
internal import SystemFiles

/// Restores a fold from a snapshot and folds the entries since.
extension LogReader {
  /// The state before the rows: names, what is no stance, and where lines stand.
  ///
  /// - `plans`: the plans whose drafts count, by the names of the log; `nil` for all. Where things were
  ///   renamed all count, as a draft may stand in the log under another plan's name.
  func begin(_ snapshot: Snapshot, plans: Set<PlanID>?) -> Negotiation? {
    guard let symbols = snapshot.symbols(), let notable = snapshot.notable(),
      let marks = snapshot.marks(),
      var negotiation = Negotiation(
        restoring: snapshot.entries,
        feeds: zip(feeds, snapshot.feeds).map { ($0.writer, $1.count) }, symbols: symbols,
        notable: notable.map { ($0.place, $0.row) })
    else { return nil }
    for (feed, marks) in zip(feeds, marks) { feed.index.adopt(marks) }
    let wanted = plans.map { Set($0.map(SnapshotBuilder.sum)) }
    negotiation.isSettlingLate = true
    for entry in notable where !entry.line.isEmpty {
      if entry.plan != 0, let wanted, !wanted.contains(entry.plan) { continue }
      let feed = feeds[Int(entry.row.feed)]
      guard entry.line.upperBound <= feed.wholeLength,
        let whole = try? EntryDecoder.decode(
          UnsafeRawBufferPointer(rebasing: feed.file.bytes[entry.line])),
        whole.id == EntryID(writer: feed.writer, number: Int(entry.row.number)),
        whole.recorded == entry.row.recorded
      else { return nil }
      if plans != nil, case .rename = whole.event { return begin(snapshot, plans: nil) }
      negotiation.restore(whole, at: entry.place)
    }
    negotiation.settleLateNames()
    return negotiation
  }

  /// Folds what was recorded since; `false` if it does not all come after the snapshot, or is
  /// damaged, which a full reading reports.
  func foldOn(_ snapshot: Snapshot, _ negotiation: inout Negotiation) -> Bool {
    negotiation.foldOn()
    guard feeds.indices.contains(where: { feeds[$0].wholeLength > snapshot.feeds[$0].length })
    else { return true }
    let known = feeds.indices.map { feeds[$0].index.all(upTo: snapshot.feeds[$0].length) }
    var fold = LogFold(negotiation, chunks(from: known.map(\.length)))
    negotiation = Negotiation()
    defer { negotiation = fold.negotiation }
    var cursors: [FeedCursor] = []
    do throws(LogError) {
      for (number, feed) in feeds.enumerated() {
        var cursor = FeedCursor(
          feed, part: number, limit: .max, symbol: Int32(number), after: known[number])
        try cursor.advance(fold.chunks)
        if let recorded = cursor.recorded, recorded <= snapshot.latest { return false }
        cursors.append(cursor)
      }
      try LogReader.take(&cursors, into: &fold)
    } catch {
      return false
    }
    return true
  }
}
