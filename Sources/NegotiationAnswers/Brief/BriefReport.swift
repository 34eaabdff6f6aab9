package import NegotiationModel

/// The night before a round: where the plan stands, what is contested and what moved, red lines and what
/// each would accept, what is agreed and what is within reach, what is not known, and what to ask.
///
/// It tells of one plan alone, and of the topics that belong to it.
package struct BriefReport: Sendable {
  package struct Query: Sendable {
    package var asOf: Day?
    /// From which day movement is told; `nil` takes the last round's first day.
    package var since: Day?
    /// The length of the document; scripts always get all of it.
    package var pages: Int
    /// What the reader may see; what is above it is in no negotiation handed in.
    package var clearance: HandlingMark?
    /// Whose word counts; `nil` asks every principal.
    package var parties: [PartyID]?
    /// Whether topics of other plans are told of too.
    package var allTopics: Bool

    package init(
      asOf: Day? = nil, since: Day? = nil, pages: Int = 3, clearance: HandlingMark? = nil,
      parties: [PartyID]? = nil, allTopics: Bool = false
    ) {
      self.asOf = asOf
      self.since = since
      self.pages = pages
      self.clearance = clearance
      self.parties = parties
      self.allTopics = allTopics
    }

    /// The position that a brief is made of.
    package func position(on draft: DraftRef) -> PositionQuery {
      PositionQuery(draft: draft, asOf: asOf, parties: parties, includesTopics: true)
    }
  }

  /// The number of the last entry of each writer: with them the answer can be made again.
  let heads: [String: Int]
  package let query: Query
  package let draft: Draft
  /// The entry that recorded it.
  package let entry: EntryID?
  /// The drafts that derive from this one.
  package let followers: [DraftRef]
  /// Where none derives from it, the drafts of the plan that were tabled after it.
  package let later: [DraftRef]
  /// Where nobody has said anything on this draft or what it derives from: what was said on others.
  package let onOtherDrafts: [DraftCount]
  /// Stances on clauses that this draft does not have any more.
  package let dropped: [Cell]
  package let lastRound: Round?
  package let since: Day?
  /// Whether nobody's consent is needed: no party is a principal, and the caller named no parties.
  package let hasNobodyToAsk: Bool
  /// Stances of those who decide on sections, the draft or the plan as such.
  package let whole: [Cell]
  package let shifts: ShiftReport
  /// Clauses that everybody who decides accepts as they are now, in the draft's order.
  package var agreed: [MatterState] { states.agreed }
  /// Clauses that some of them spoke to and none is against.
  package var landingZone: [MatterState] { states.withinReach }
  package var contested: [MatterState] { states.contested }
  private let states: DraftStates
  /// Topics that somebody who decides spoke to: contested ones first.
  package let topics: [MatterState]
  package let redLines: [RedLine]
  /// Those who decide first.
  package let stale: [Cell]
  /// Clauses that nobody who decides spoke to, whatever others said.
  package var unspoken: [Clause] { states.unspoken }
  /// What a stance depends on, by the entry that recorded it.
  package private(set) var conditions: [EntryID: [String]] = [:]
  /// The last word of each of those who decide on anything that is told of; `nil` where there is none.
  package private(set) var lastWords: [(party: PartyID, said: Day?)] = []
  package let gaps: [GapReport.Gap]
  private let deciding: Deciding
  /// How a gap is closed, in the words that scripts get.
  let commandText: GapReport.CommandText

  /// Whether a party is among those whose word is asked for.
  package func decides(_ party: PartyID) -> Bool { deciding.contains(party) }

  /// The one party whose word is asked for; `nil` where there are none or several.
  package var onlyDeciding: PartyID? { deciding.counted.count == 1 ? deciding.counted[0] : nil }

  /// - `position`: made by `Query.position(on:)`.
  package init(
    _ position: Position, of negotiation: Negotiation, draft: Draft, query: Query,
    read: EvidenceReader, commandText: @escaping GapReport.CommandText
  ) throws {
    self.commandText = commandText
    heads = negotiation.headsByWriter
    self.query = query
    self.draft = draft
    entry = negotiation.drafts.place(of: draft.ref).map { negotiation.id(of: $0) }
    let deciding = Deciding(position, in: negotiation, asked: query.parties)
    self.deciding = deciding
    hasNobodyToAsk = deciding.isEmpty
    let day = query.asOf ?? negotiation.lastStatementDay
    followers = negotiation.drafts(of: draft.ref.plan)
      .filter { $0.after.contains(draft.ref.draft) && negotiation.isTabled($0, by: query.asOf) }
      .map(\.ref)
    later = followers.isEmpty ? negotiation.tabled(after: draft, by: query.asOf) : []
    onOtherDrafts =
      position.cells.isEmpty && position.whole.isEmpty
      ? negotiation.stancesByDraft(of: draft.ref.plan, by: query.asOf) : []
    dropped = position.dropped
    let calendar = RoundCalendar(negotiation, asOf: query.asOf)
    lastRound = day.flatMap { calendar.index(of: $0) }.flatMap {
      calendar.stretches[$0].rounds.last
    }
    since = query.since ?? lastRound?.on.first
    let told = negotiation.topics(of: draft.ref.plan, all: query.allTopics)
    var position = position
    let toldTopics = Set(told.map { Target.topic($0.id) })
    position.topics.removeAll { !toldTopics.contains($0.target) }
    shifts = try ShiftReport(
      negotiation,
      query: ShiftReport.Query(
        asOf: query.asOf, since: since, parties: query.parties.map(Set.init),
        scope: TargetScope(plan: draft.ref.plan, topics: Set(told.map(\.id)))), read: read)
    // Of the draft and the plan as such, the stance on the draft says more.
    let onDraft = Set(position.whole.filter { $0.target == .draft(draft.ref) }.map(\.party))
    whole = position.whole.filter { cell in
      deciding.contains(cell.party)
        && (cell.target != .plan(draft.ref.plan) || !onDraft.contains(cell.party))
    }
    let doubtful = position.cells.filter { !$0.isCurrent && $0.inheritedFrom == nil }
    stale =
      doubtful.filter { deciding.contains($0.party) }
      + doubtful.filter { !deciding.contains($0.party) }
    gaps =
      GapReport(
        position, of: negotiation, draft: draft,
        query: GapReport.Query(asOf: query.asOf, parties: query.parties)
      ).gaps
      .filter { $0.isDeciding && $0.reasons[0].isQuestion }
    redLines = try BriefReport.redLines(
      position, deciding, negotiation, query: query, topics: told, read: read)
    states = DraftStates(position, deciding)
    let onTopics = Dictionary(grouping: position.topics, by: \.target)
    let topics = told.map { topic in
      MatterState(.topic(topic), .topic(topic.id), onTopics[.topic(topic.id)] ?? [], deciding)
    }.filter { !$0.isUnspoken }
    self.topics =
      topics.filter { !$0.against.isEmpty } + topics.filter { $0.against.isEmpty }
    var latest: [PartyID: Day] = [:]
    for cell in position.cells + position.whole + position.topics {
      guard let said = cell.statement.said.known else { continue }
      latest[cell.party] = max(latest[cell.party] ?? said, said)
    }
    lastWords = deciding.counted.map { ($0, latest[$0]) }
    for cell in (contested + landingZone + topics).flatMap(\.cells) + whole
    where cell.statement.hasConditions {
      let first = cell.statement.firstEntry
      if conditions[first] == nil {
        conditions[first] =
          try StatementView(first, in: negotiation, read: read)?.statement.conditions
      }
    }
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
