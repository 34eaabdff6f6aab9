internal import NegotiationModel
internal import TextComparison

/// Goes through the cells of a draft and says what is wrong with each.
struct GapFinder {
  private struct Spoken: Hashable {
    var party: PartyID
    var thread: ClauseThreads.Thread
  }

  private let position: Position
  private let negotiation: Negotiation
  private let draft: Draft
  private let day: Day?
  private let days: Int
  private let threads: ClauseThreads
  /// Parties that spoke for themselves on a matter.
  private var inPerson: Set<Spoken> = []
  /// For a party and a target that are contradicted, what was said on the day of the stance held.
  private var saidThatDay: [PartyID: [Target: [Stance]]] = [:]
  /// The latest word of a party on a matter, on whatever draft.
  private var latest: [Spoken: StanceRecord] = [:]

  init(
    _ position: Position, _ negotiation: Negotiation, draft: Draft, asOf: Day?, day: Day?, days: Int
  ) {
    self.position = position
    self.negotiation = negotiation
    self.draft = draft
    self.day = day
    self.days = days
    threads = ClauseThreads(negotiation, asOf: asOf)
    let stances = negotiation.stances
    let doubtful = position.cells.filter(\.isContradicted)
    for (cell, said) in zip(doubtful, stances.onSameDay(as: doubtful.map(\.statement))) {
      saidThatDay[cell.party, default: [:]][cell.target] = said.map(\.stance)
    }
    threads.forEachVoice(in: stances, asOf: asOf) { list in
      guard let last = list.last else { return }
      let spoken = Spoken(party: last.party, thread: threads.thread(of: last))
      // Of a statement on several texts of the matter the first one tells.
      latest[spoken] = list.first { $0.place == last.place }
      if list.contains(where: { $0.basis != .attributed && $0.basis != .inferred }) {
        inPerson.insert(spoken)
      }
    }
  }

  /// Principals first; then clauses that a principal is against; then by the gravest reason; then the
  /// oldest word; then in the order of the draft.
  func gaps() -> [GapReport.Gap] {
    var cells: [PartyID: [Target: Cell]] = [:]
    for cell in position.cells { cells[cell.party, default: [:]][cell.target] = cell }
    let contesters = position.contesters(in: negotiation)
    var found: [GapReport.Gap] = []
    for (at, party) in position.parties.enumerated() where party != Statement.participant {
      let isPrincipal = negotiation.isPrincipal(party)
      for (column, clause) in position.columns.enumerated() {
        let target = Target.clause(position.draft, clause.id)
        let cell = cells[party]?[target]
        let reasons = reasons(cell, isPrincipal: isPrincipal)
        guard let first = reasons.first else { continue }
        found.append(
          GapReport.Gap(
            party: party, clause: clause, target: target, reasons: reasons,
            contestedBy: (contesters[target] ?? []).filter { $0 != party },
            isContested: contesters[target] != nil, cell: cell,
            elsewhere: cell == nil ? elsewhere(party, clause) : nil,
            held: cell.map { SpokenStance($0.statement) },
            remedy: first == .never
              ? .record(party, target) : .show(cell?.inheritedFrom ?? party, target),
            isPrincipal: isPrincipal, column: column, row: at))
      }
    }
    // A key is made once for each; the gaps themselves, which are large, are moved in their place.
    let keys = found.map(key)
    found.arrange(by: found.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) })
    return found
  }

  /// What a party said of the matter on a draft that this one does not derive from, else of a topic
  /// that the clause belongs to.
  private func elsewhere(
    _ party: PartyID, _ clause: Clause
  ) -> (target: Target, said: SpokenStance)? {
    let near =
      [threads.thread(of: clause.id, in: draft.ref)] + clause.topics.map(threads.thread(of:))
    let found = near.lazy.compactMap { $0 }.compactMap {
      latest[Spoken(party: party, thread: $0)]
    }.first
    return found.map { ($0.target, SpokenStance($0)) }
  }

  private func key(_ gap: GapReport.Gap) -> [Int] {
    [
      gap.isPrincipal ? 0 : 1, gap.isContested ? 0 : 1, gap.reasons[0].rank,
      gap.cell?.statement.said.known?.ordinal ?? .min, gap.column, gap.row,
    ]
  }

  private func reasons(_ cell: Cell?, isPrincipal: Bool) -> [GapReport.Reason] {
    guard let cell else { return isPrincipal ? [.never] : [] }
    var reasons: [GapReport.Reason] = []
    let held = cell.statement
    if cell.carry == .stale { reasons.append(.stale(cell.textChange)) }
    if cell.carry == .confirm { reasons.append(.confirm) }
    if cell.isContradicted {
      let said = saidThatDay[cell.party]?[cell.target]
      reasons.append(.contradicted(said?.last { $0 != held.stance }))
    }
    if held.stance == .unconcerned { return reasons }
    if isPrincipal {
      let spoken = Spoken(party: held.party, thread: threads.thread(of: held))
      if !inPerson.contains(spoken) { reasons.append(.reported) }
      if let day, held.said.isKnown, day.ordinal - held.said.ordinal > days {
        reasons.append(.quiet(day.ordinal - held.said.ordinal))
      } else if cell.isCurrent, cell.takenOn != draft.ref, let tabled = draft.on,
        held.said.ends(before: tabled)
      {
        reasons.append(.quietSinceDraft)
      }
    }
    let sources = held.sources
    if sources.isEmpty { reasons.append(.noSource) }
    if let weak = weakness(held, sources) { reasons.append(.weakSource(weak)) }
    if cell.origins == 1 { reasons.append(.oneOrigin) }
    return reasons
  }

  /// The grade of the statement where it is D to F, else the best reliability of its sources if that
  /// is; what cannot be judged is weak too.
  private func weakness(_ held: StanceRecord, _ sources: [SourceID]) -> String? {
    if let grade = held.grade { return grade.reliability >= "D" ? grade.description : nil }
    let known = sources.compactMap { negotiation.sources[$0]?.reliability?.rawValue }
    guard !known.isEmpty, known.count == sources.count, let best = known.min(), best >= "D" else {
      return nil
    }
    return best
  }
}
