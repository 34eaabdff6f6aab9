package import NegotiationModel

/// One draft with the history of each of its cells.
package struct PageBoard: Sendable {
  /// The history of one cell, by the places of its clause and its party.
  package struct Track: Sendable {
    /// The place of the clause, or −1 for the draft or the plan as such.
    package let row: Int
    package let party: Int
    package let points: [CellHistory.Point]
  }

  package let draft: Draft
  package let position: Position
  package let parties: [PartyID]
  package let clauses: [Clause]
  package let tracks: [Track]
  package var hasWhole: Bool { tracks.first?.row == -1 }
  /// All cells that were held at any time.
  var cells: [Cell] { tracks.flatMap { $0.points.compactMap(\.cell) } }

  init?(_ draft: Draft, _ query: PositionQuery, in negotiation: Negotiation) {
    guard let position = negotiation.position(query) else { return nil }
    self.draft = draft
    self.position = position
    clauses = position.columns
    let histories = negotiation.histories(query)
    let spoken = Set(histories.map(\.party))
    let shown = Set(position.parties)
    let order = negotiation.partiesInOrder
    let known = Set(order)
    // Whoever spoke and took it back has a column too.
    parties =
      query.parties ?? order.filter { shown.contains($0) || spoken.contains($0) }
      + spoken.filter { !known.contains($0) }.sorted()
    var place: [PartyID: Int] = [:]
    for (at, party) in parties.enumerated() { place[party] = at }
    var row: [Target: Int] = [.draft(draft.ref): -1, .plan(draft.ref.plan): -1]
    for (at, clause) in clauses.enumerated() { row[.clause(draft.ref, clause.id)] = at }
    var found: [Track] = []
    var whole: [PartyID: [CellHistory]] = [:]
    for history in histories {
      guard let at = row[history.target], let party = place[history.party] else { continue }
      if at < 0 {
        whole[history.party, default: []].append(history)
      } else {
        found.append(Track(row: at, party: party, points: history.points))
      }
    }
    for (party, histories) in whole {
      guard let at = place[party] else { continue }
      found.append(Track(row: -1, party: at, points: PageBoard.joined(histories, draft.ref)))
    }
    tracks = found.sorted { ($0.row, $0.party) < ($1.row, $1.party) }
  }

  /// Of the draft and the plan as such, the stance on the draft says more.
  private static func joined(
    _ histories: [CellHistory], _ ref: DraftRef
  ) -> [CellHistory.Point] {
    if histories.count == 1 { return histories[0].points }
    let days = Set(histories.flatMap { $0.points.map(\.day) }).sorted()
    let ranked = histories.sorted { one, _ in one.target == .draft(ref) }
    return days.map { day in
      CellHistory.Point(day: day, cell: ranked.lazy.compactMap { $0.cell(asOf: day) }.first)
    }
  }
}
