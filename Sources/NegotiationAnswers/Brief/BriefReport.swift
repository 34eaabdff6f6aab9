package import NegotiationModel

/// The night before a round on two pages: where the plan stands, what moved, what is agreed and what
/// is not, and what to ask.
package struct BriefReport: Sendable {
  package struct Query: Sendable {
    package var asOf: Day?
    /// From which day movement is told; `nil` takes the last round's first day.
    package var since: Day?
    /// The length of the document; scripts always get all of it.
    package var pages: Int
    /// What the reader may see; what is above it is in no negotiation handed in.
    package var clearance: HandlingMark?

    package init(
      asOf: Day? = nil, since: Day? = nil, pages: Int = 2, clearance: HandlingMark? = nil
    ) {
      self.asOf = asOf
      self.since = since
      self.pages = pages
      self.clearance = clearance
    }
  }

  /// A clause with the principals' stances on it.
  package struct ClauseState: Sendable {
    package let clause: Clause
    package let target: Target
    /// Principals below open, then in favour, then the rest.
    package var against: [Cell] = []
    package var inFavour: [Cell] = []
    package var others: [Cell] = []
    /// Parties that are no principals and stand below open.
    package var alsoAgainst: [PartyID] = []
    package var silent: [PartyID] = []
  }

  /// A limit that a party has said it will not cross.
  package struct RedLine: Sendable {
    package let party: PartyID
    package var targets: [Target]
    package let cell: Cell
    package let view: StatementView
    /// Whether this draft has no counterpart for any of its clauses.
    package var isDropped: Bool
    package let isPrincipal: Bool
  }

  /// The number of the last entry of each writer: with them the answer can be made again.
  let heads: [String: Int]
  package let query: Query
  package let draft: Draft
  /// The entry that recorded it.
  package let entry: EntryID?
  /// The drafts that derive from this one.
  package let followers: [DraftRef]
  package let lastRound: Round?
  package let since: Day?
  /// Principals' stances on the draft or the plan as such.
  package let whole: [Cell]
  package let shifts: ShiftReport
  /// Clauses that every principal accepts as they are now, in the draft's order; who is not concerned
  /// need not.
  package private(set) var agreed: [ClauseState] = []
  /// Clauses that some principals spoke to and none is against.
  package private(set) var landingZone: [ClauseState] = []
  package private(set) var contested: [ClauseState] = []
  package private(set) var redLines: [RedLine] = []
  /// Principals first.
  package let stale: [Cell]
  /// Clauses that no principal spoke to, whatever others said.
  package private(set) var unspoken: [Clause] = []
  package let gaps: [GapReport.Gap]
  /// How a gap is closed, in the words that scripts get.
  let commandText: GapReport.CommandText

  package init(
    _ position: Position, of negotiation: Negotiation, draft: Draft, query: Query,
    read: EvidenceReader, commandText: @escaping GapReport.CommandText
  ) throws {
    self.commandText = commandText
    heads = negotiation.headsByWriter
    self.query = query
    self.draft = draft
    entry = negotiation.drafts.place(of: draft.ref).map { negotiation.id(of: $0) }
    let day = query.asOf ?? negotiation.lastStatementDay
    followers = negotiation.drafts(of: draft.ref.plan)
      .filter { $0.after.contains(draft.ref.draft) && ($0.on?.isSure(by: query.asOf) ?? true) }
      .map(\.ref)
    let calendar = RoundCalendar(negotiation, asOf: query.asOf)
    lastRound = day.flatMap { calendar.index(of: $0) }.flatMap {
      calendar.stretches[$0].rounds.last
    }
    since = query.since ?? lastRound?.on.first
    shifts = try ShiftReport(
      negotiation, query: ShiftReport.Query(asOf: query.asOf, since: since), read: read)
    // Of the draft and the plan as such, the stance on the draft says more.
    let onDraft = position.whole.filter { $0.target == .draft(draft.ref) }
    whole = position.whole.filter { cell in
      negotiation.isPrincipal(cell.party)
        && (cell.target == .draft(draft.ref) || !onDraft.contains { $0.party == cell.party })
    }
    let doubtful = position.cells.filter { !$0.isCurrent && $0.inheritedFrom == nil }
    stale =
      doubtful.filter { negotiation.isPrincipal($0.party) }
      + doubtful.filter { !negotiation.isPrincipal($0.party) }
    gaps =
      GapReport(position, of: negotiation, draft: draft, asOf: query.asOf, days: 60).gaps
      .filter { $0.isPrincipal && $0.reasons[0].isQuestion }
    sort(position, negotiation)
    redLines = try BriefReport.redLines(position, negotiation, read)
  }

  /// Tells what is agreed from what is not.
  private mutating func sort(_ position: Position, _ negotiation: Negotiation) {
    var cells: [Target: [Cell]] = [:]
    for cell in position.cells { cells[cell.target, default: []].append(cell) }
    let principals = position.counting.parties.filter(negotiation.isPrincipal)
    for clause in position.columns {
      let target = Target.clause(position.draft, clause.id)
      var state = ClauseState(clause: clause, target: target)
      for cell in cells[target] ?? [] {
        let value = cell.stance.value ?? 0
        guard negotiation.isPrincipal(cell.party) else {
          if value < 0 && cell.isCurrent { state.alsoAgainst.append(cell.party) }
          continue
        }
        if value < 0 {
          state.against.append(cell)
        } else if cell.stance == .accept && cell.isCurrent {
          state.inFavour.append(cell)
        } else {
          state.others.append(cell)
        }
      }
      let heard = Set((cells[target] ?? []).map(\.party))
      state.silent = principals.filter { !heard.contains($0) }
      let isWithheld = state.others.contains { $0.stance != .unconcerned }
      if !state.against.isEmpty {
        contested.append(state)
      } else if state.inFavour.isEmpty && state.others.isEmpty {
        unspoken.append(clause)
      } else if state.inFavour.isEmpty || isWithheld || !state.silent.isEmpty {
        landingZone.append(state)
      } else {
        agreed.append(state)
      }
    }
  }

  private static func redLines(
    _ position: Position, _ negotiation: Negotiation, _ read: EvidenceReader
  ) throws -> [RedLine] {
    var found: [RedLine] = []
    var at: [EntryID: Int] = [:]
    for (cells, isDropped) in [(position.cells, false), (position.dropped, true)] {
      for cell in cells where cell.statement.isRedLine && cell.inheritedFrom == nil {
        let first = cell.statement.firstEntry
        if let known = at[first] {
          if !found[known].isDropped || isDropped { found[known].targets.append(cell.target) }
          continue
        }
        guard let view = try StatementView(first, in: negotiation, read: read) else {
          continue
        }
        at[first] = found.count
        found.append(
          RedLine(
            party: cell.party, targets: [cell.target], cell: cell, view: view,
            isDropped: isDropped, isPrincipal: negotiation.isPrincipal(cell.party)))
      }
    }
    return found.filter { $0.isPrincipal && !$0.isDropped }
      + found.filter { !$0.isPrincipal && !$0.isDropped }
      + found.filter { $0.isPrincipal && $0.isDropped }
      + found.filter { !$0.isPrincipal && $0.isDropped }
  }
}

extension GapReport.Reason {
  /// Whether asking the party would close the gap; thin evidence is checked elsewhere.
  var isQuestion: Bool {
    switch self {
    case .never, .stale, .confirm, .contradicted, .reported, .quiet, .quietSinceDraft: true
    case .noSource, .oneOrigin, .weakSource: false
    }
  }
}
