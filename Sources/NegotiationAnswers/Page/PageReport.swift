package import NegotiationModel

/// All that one page shows before a meeting: every draft of a plan with every day on which a cell
/// changed, the drafts compared, and the statements behind them.
package struct PageReport: Sendable {
  /// What is asked for.
  package struct Query: Sendable {
    package var asOf: Day?
    /// The moment or the heads asked for, as they were typed.
    package var knownAt: String?
    package var parties: [PartyID]?
    package var clauses: [ClauseID]?

    package init(
      asOf: Day? = nil, knownAt: String? = nil, parties: [PartyID]? = nil,
      clauses: [ClauseID]? = nil
    ) {
      self.asOf = asOf
      self.knownAt = knownAt
      self.parties = parties
      self.clauses = clauses
    }
  }

  /// Above so many stances in the log the page leaves out shifts and timeline, which are of all.
  static let mostStances = 20_000

  package let negotiation: Negotiation
  /// What the negotiation is called.
  package let title: String
  package let query: Query
  package let boards: [PageBoard]
  /// The place of the draft that is shown first.
  package let chosen: Int
  /// The position on that draft at the day asked for.
  package let position: Position
  package let comparisons: [DiffReport]
  /// The place of the comparison that is shown first.
  package let firstComparison: Int
  /// The statements that some cell or comparison rests on, in the order of saying.
  package let statements: [StatementView]
  package let shifts: ShiftReport?
  package let timeline: TimelineReport?
  package let gaps: GapReport
  /// The days on the slider, from the first thing said to the day asked for, or the last day known.
  package let days: ClosedRange<Int>

  /// Makes the page of a draft.
  ///
  /// `compare` joins and compares two drafts of the plan.
  package init(
    _ negotiation: Negotiation, title: String, draft: Draft, query: Query, read: EvidenceReader,
    compare: (Draft, Draft) throws -> DiffReport
  ) throws {
    self.negotiation = negotiation
    self.title = title
    self.query = query
    let isNarrow = query.clauses != nil
    let drafts =
      isNarrow
      ? [draft]
      : negotiation.drafts(of: draft.ref.plan).filter {
        $0.ref == draft.ref || $0.on?.isSure(by: query.asOf) ?? true
      }
    boards = drafts.compactMap { shown in
      let asked = PositionQuery(
        draft: shown.ref, asOf: query.asOf, parties: query.parties,
        clauses: shown.ref == draft.ref ? query.clauses : nil)
      return PageBoard(shown, asked, in: negotiation)
    }
    chosen = boards.firstIndex { $0.draft.ref == draft.ref } ?? 0
    position = boards[chosen].position
    var comparisons: [DiffReport] = []
    var first: (day: Int32, at: Int)?
    for later in drafts {
      for parent in later.after {
        guard let earlier = drafts.first(where: { $0.ref.draft == parent }) else { continue }
        // The nearest draft that the chosen one derives from is compared first.
        let day = later.ref == draft.ref ? earlier.on?.last.packed ?? 0 : -1
        if day >= first?.day ?? -1 { first = (day, comparisons.count) }
        comparisons.append(try compare(earlier, later))
      }
    }
    self.comparisons = comparisons
    firstComparison = first?.at ?? 0
    var roots = Set(boards.flatMap(\.roots))
    for effect in comparisons.flatMap(\.effects) { roots.insert(effect.cell.row.place) }
    statements = try negotiation.statements(asOf: query.asOf, read: read) {
      roots.contains($0.place)
    }
    gaps = GapReport(position, of: negotiation, draft: draft, asOf: query.asOf, days: 60)
    if negotiation.stances.count > PageReport.mostStances || isNarrow {
      shifts = nil
      timeline = nil
    } else {
      shifts = try ShiftReport(
        negotiation, query: ShiftReport.Query(asOf: query.asOf), read: read)
      timeline = TimelineReport(
        negotiation, query: TimelineReport.Query(asOf: query.asOf, parties: query.parties))
    }
    let spoken = boards.flatMap { $0.tracks.flatMap { $0.points.map(\.day.ordinal) } }
    let tabled = boards.compactMap { $0.draft.on?.ordinal }
    let start = spoken.min() ?? tabled.min() ?? query.asOf?.ordinal ?? 0
    days = start...max(start, (query.asOf ?? negotiation.lastDay)?.ordinal ?? start)
  }
}

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
  var hasWhole: Bool { tracks.first?.row == -1 }
  var roots: [Int32] { tracks.flatMap { $0.points.compactMap { $0.cell?.row.place } } }

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
