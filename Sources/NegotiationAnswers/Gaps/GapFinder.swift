internal import NegotiationModel
internal import TextComparison

/// Goes through the cells of a draft and says what is wrong with each.
struct GapFinder {
  private struct Spoken: Hashable {
    var party: Int32
    var matter: Int32
  }

  private struct DayKey: Hashable {
    var party: Int32
    var target: Int32
    var said: Day
  }

  private let position: Position
  private let negotiation: Negotiation
  private let draft: Draft
  private let day: Day?
  private let days: Int
  private let matters: Matters
  /// Parties that spoke for themselves on a matter.
  private var inPerson: Set<Spoken> = []
  private var saidThatDay: [DayKey: [Stance]] = [:]
  /// The latest word of a party on a matter, on whatever draft.
  private var latest: [Spoken: StanceRow] = [:]

  init(
    _ position: Position, _ negotiation: Negotiation, draft: Draft, asOf: Day?, day: Day?, days: Int
  ) {
    self.position = position
    self.negotiation = negotiation
    self.draft = draft
    self.day = day
    self.days = days
    matters = Matters(negotiation, asOf: asOf)
    let doubtful = Set(
      position.cells.filter(\.isContradicted).map {
        DayKey(party: $0.row.party, target: $0.row.target, said: $0.row.said)
      })
    for row in negotiation.stances where !row.flags.contains(.dead) && row.said.isSure(by: asOf) {
      let spoken = Spoken(party: row.party, matter: matters.ofTarget[Int(row.target)])
      if row.basis != .attributed && row.basis != .inferred { inPerson.insert(spoken) }
      let known = latest[spoken]
      if known.map({ ($0.said.last.packed, $0.place) < (row.said.last.packed, row.place) }) ?? true
      {
        latest[spoken] = row
      }
      let key = DayKey(party: row.party, target: row.target, said: row.said)
      if doubtful.contains(key) { saidThatDay[key, default: []].append(row.stance) }
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
            held: cell.map { SpokenStance($0.row, in: negotiation) },
            command: first == .never
              ? "parley record \(party) STANCE \(target)"
              : "parley show \(target) --parties \(cell?.inheritedFrom ?? party)",
            isPrincipal: isPrincipal, column: column, row: at))
      }
    }
    return found.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  /// What a party said of the matter on a draft that this one does not derive from, else of a topic
  /// that the clause belongs to.
  private func elsewhere(
    _ party: PartyID, _ clause: Clause
  ) -> (target: Target, said: SpokenStance)? {
    guard let party = negotiation.symbols.parties.find(party.text) else { return nil }
    let near =
      [matters.matter(of: clause.id, in: draft.ref)] + clause.topics.map(matters.matter(of:))
    let found = near.lazy.compactMap { $0 }.compactMap {
      latest[Spoken(party: party, matter: $0)]
    }.first
    guard let found, let target = negotiation.symbols.targets[Int(found.target)] else { return nil }
    return (target, SpokenStance(found, in: negotiation))
  }

  private func key(_ gap: GapReport.Gap) -> [Int] {
    [
      gap.isPrincipal ? 0 : 1, gap.isContested ? 0 : 1, gap.reasons[0].rank,
      gap.cell.map { Int($0.row.said.last.packed) } ?? 0, gap.column, gap.row,
    ]
  }

  private func reasons(_ cell: Cell?, isPrincipal: Bool) -> [GapReport.Reason] {
    guard let cell else { return isPrincipal ? [.never] : [] }
    var reasons: [GapReport.Reason] = []
    let row = cell.row
    if cell.carried == .stale { reasons.append(.stale(cell.textChange)) }
    if cell.carried == .confirm { reasons.append(.confirm) }
    if cell.isContradicted {
      let key = DayKey(party: row.party, target: row.target, said: row.said)
      reasons.append(.contradicted(saidThatDay[key]?.last { $0 != row.stance }))
    }
    if row.stance == .unconcerned { return reasons }
    if isPrincipal {
      let spoken = Spoken(party: row.party, matter: matters.ofTarget[Int(row.target)])
      if !inPerson.contains(spoken) { reasons.append(.reported) }
      if let day, day.ordinal - row.said.ordinal > days {
        reasons.append(.quiet(day.ordinal - row.said.ordinal))
      } else if cell.isCurrent, cell.takenOn != draft.ref, let tabled = draft.on,
        row.said.last.packed < tabled.first.packed
      {
        reasons.append(.quietSinceDraft)
      }
    }
    let sources = negotiation.symbols.sources(row.sources)
    if sources.isEmpty { reasons.append(.noSource) }
    if let weak = weakness(row, sources) { reasons.append(.weakSource(weak)) }
    if cell.origins == 1 { reasons.append(.oneOrigin) }
    return reasons
  }

  /// The grade of the statement where it is D to F, else the best reliability of its sources if that
  /// is; what cannot be judged is weak too.
  private func weakness(_ row: StanceRow, _ sources: [SourceID]) -> String? {
    if let grade = row.grade { return grade.reliability >= "D" ? grade.description : nil }
    let known = sources.compactMap { negotiation.sources[$0]?.reliability?.rawValue }
    guard !known.isEmpty, known.count == sources.count, let best = known.min(), best >= "D" else {
      return nil
    }
    return best
  }
}
