package import NegotiationModel
internal import TextComparison

/// The contents of the page for a meeting: every draft of a plan with every day on which a cell
/// changed, the comparisons of drafts, and the statements behind them.
package struct PageReport: Sendable {
  /// What is asked for.
  package struct Query: Sendable {
    package var asOf: Day?
    /// The moment or the heads that were asked for, as typed.
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

  /// With more stances in the log, the page leaves out shifts and timeline.
  static let mostStances = 20_000

  /// The number of each writer's last entry, by which the answer can be reproduced.
  let heads: [String: Int]
  /// The title of the negotiation.
  package let title: String
  package let query: Query
  package let boards: [PageBoard]
  /// The index of the draft that is shown first.
  package let chosen: Int
  /// The position on that draft on the day asked about.
  package let position: Position
  package let comparisons: [DiffReport]
  /// The index of the comparison that is shown first.
  package let firstComparison: Int
  /// The statements behind the cells and comparisons, in the order of saying.
  package let statements: [StatementView]
  package let shifts: ShiftReport?
  package let timeline: TimelineReport?
  package let gaps: GapReport
  /// The days of the slider, from the first statement to the day asked about, or to the last known
  /// day.
  package let days: ClosedRange<Int>

  /// Makes the page of a draft.
  ///
  /// `compare` joins and compares two drafts of the plan.
  package init(
    _ negotiation: Negotiation, title: String, draft: Draft, query: Query, read: EvidenceReader,
    compare: (Draft, Draft) throws -> DiffReport
  ) throws {
    heads = negotiation.headsByWriter
    self.title = title
    self.query = query
    let isNarrow = query.clauses != nil
    let drafts =
      isNarrow
      ? [draft]
      : negotiation.drafts(of: draft.ref.plan).filter {
        negotiation.isTabled($0, by: query.asOf)
      }
    let known = KnownChanges()
    boards = drafts.compactMap { shown in
      let asked = PositionQuery(
        draft: shown.ref, asOf: query.asOf, parties: query.parties,
        clauses: shown.ref == draft.ref ? query.clauses : nil)
      var board = PageBoard(shown, asked, in: negotiation, known: known)
      if shown.ref != draft.ref { board?.forgetCells() }
      return board
    }
    chosen = boards.firstIndex { $0.draft.ref == draft.ref } ?? 0
    position = boards[chosen].position
    var comparisons: [DiffReport] = []
    var first: (day: Int, at: Int)?
    for later in drafts {
      for parent in later.after {
        guard let earlier = drafts.first(where: { $0.ref.draft == parent }) else { continue }
        // The comparison with the chosen draft's nearest parent comes first.
        let day = later.ref == draft.ref ? earlier.on?.ordinal ?? .min + 1 : .min
        if day >= first?.day ?? .min { first = (day, comparisons.count) }
        comparisons.append(try compare(earlier, later))
      }
    }
    self.comparisons = comparisons
    firstComparison = first?.at ?? 0
    var shown = StatementSet()
    for cell in boards.flatMap(\.cells) + comparisons.flatMap(\.effects).map(\.cell) {
      shown.insert(cell.statement)
    }
    statements = try negotiation.views(of: shown, read: read)
    gaps = GapReport(
      position, of: negotiation, draft: draft, query: GapReport.Query(asOf: query.asOf))
    if negotiation.stanceCount > PageReport.mostStances || isNarrow {
      shifts = nil
      timeline = nil
    } else {
      shifts = try ShiftReport(
        negotiation, query: ShiftReport.Query(asOf: query.asOf), read: read)
      timeline = TimelineReport(
        negotiation, query: TimelineReport.Query(asOf: query.asOf, parties: query.parties))
    }
    let spoken = boards.flatMap { $0.tracks.flatMap { $0.points.compactMap(\.day.known?.ordinal) } }
    let tabled = boards.compactMap { $0.draft.on?.ordinal }
    let start = spoken.min() ?? tabled.min() ?? query.asOf?.ordinal ?? 0
    days = start...max(start, (query.asOf ?? negotiation.lastDay)?.ordinal ?? start)
  }
}
