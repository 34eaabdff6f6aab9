internal import NegotiationModel
internal import TextComparison

extension BriefReport: Encodable {
  private struct StandingValue: Encodable {
    let after: [String]
    let by: [String]
    let clauses: Int
    @Null var entry: String?
    let followedBy: [String]
    @Null var lastRound: String?
    @Null var on: String?
    let sources: [String]
    @Null var standing: String?
    let whole: [CellValue]
  }

  private struct MovedValue: Encodable {
    let after: String
    let afterEntry: String
    let before: String
    let beforeEntry: String
    let counted: Bool
    let direction: String
    let newDraft: Bool
    let on: String
    let party: String
    let reversal: Bool
    let sources: [String]
    @Null var step: Int?
    let target: String
    @Null var textChange: String?
  }

  private struct MovementValue: Encodable {
    let conceded, moved, net: Int
    let party: String
    let reversals: Int
  }

  private struct ClauseValue: Encodable {
    let against: [CellValue]
    let alsoAgainst: [String]
    let conditions: [ConditionValue]
    let heading: String
    let inFavour: [CellValue]
    @Null var number: String?
    let others: [CellValue]
    let silent: [String]
    let target: String
  }

  private struct ConditionValue: Encodable {
    let conditions: [String]
    let entry: String
    let party: String
  }

  private struct OfferValue: Encodable {
    let carried: String
    let conditions: [String]
    let entry: String
    @Null var on: String?
    let party: String
    let stance: String
    let target: String
  }

  private struct RedLineValue: Encodable {
    let dropped: Bool
    let party: String
    @Null var since: String?
    let statement: StatementView.Value
    let targets: [String]
  }

  private struct NameValue: Encodable {
    let heading: String
    @Null var number: String?
    let target: String
  }

  private struct AskValue: Encodable {
    let command: String
    let contestedBy: [String]
    @Null var entry: String?
    let party: String
    let reasons: [String]
    let target: String
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, since, heads, standing, movement, moved, agreed, landingZone
    case contested, topics, redLines, offers, stale, unspoken, ask
  }

  /// Everything, whatever the length of the document: clauses in the draft's order, shifts in the
  /// order of saying, questions in the order in which answers would help.
  ///
  /// The keys are encoded in the order of their bytes, so that long lists can be written one by one.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Each(agreed, value), forKey: .agreed)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(Each(gaps, question), forKey: .ask)
    try container.encode(Each(contested, value), forKey: .contested)
    try container.encode(draft.ref.draft.text, forKey: .draft)
    try container.encode(heads, forKey: .heads)
    try container.encode(Each(landingZone, value), forKey: .landingZone)
    try container.encode(Each(shifts.shifts, value), forKey: .moved)
    try container.encode(shifts.movements.map(value), forKey: .movement)
    try container.encode(offers.flatMap(values), forKey: .offers)
    try container.encode(draft.ref.plan.text, forKey: .plan)
    try container.encode(Each(redLines, value), forKey: .redLines)
    try container.encode("parley.brief/1", forKey: .schema)
    try container.encode(since?.description, forKey: .since)
    try container.encode(Each(stale) { CellValue($0) }, forKey: .stale)
    try container.encode(standing, forKey: .standing)
    try container.encode(Each(topics, value), forKey: .topics)
    try container.encode(unspoken.map(value), forKey: .unspoken)
  }

  private var standing: StandingValue {
    StandingValue(
      after: draft.after.map(\.text), by: draft.by.map(\.text), clauses: draft.clauses.count,
      entry: entry?.description, followedBy: followers.map(\.description),
      lastRound: lastRound?.id.text, on: draft.on?.description, sources: draft.sources.map(\.text),
      standing: draft.standing?.rawValue, whole: values(whole))
  }

  private func value(_ movement: Movement) -> MovementValue {
    MovementValue(
      conceded: movement.conceded, moved: movement.steps.moved, net: movement.steps.net,
      party: movement.party.text, reversals: movement.reversals)
  }

  private func value(_ line: RedLine) -> RedLineValue {
    RedLineValue(
      dropped: line.isDropped, party: line.party.text,
      since: line.since?.said.entry.description, statement: StatementView.Value(line.view),
      targets: line.targets.map(\.description))
  }

  private func value(_ clause: Clause) -> NameValue {
    NameValue(
      heading: clause.heading, number: clause.number,
      target: Target.clause(draft.ref, clause.id).description)
  }

  private func question(_ gap: GapReport.Gap) -> AskValue {
    AskValue(
      command: commandText(gap.remedy), contestedBy: gap.contestedBy.map(\.text),
      entry: gap.held?.entry.description, party: gap.party.text,
      reasons: gap.reasons.map(\.code), target: gap.target.description)
  }

  private func values(_ offer: Offer) -> [OfferValue] {
    (offer.accepted + offer.conditional).map { cell in
      let first = cell.statement.firstEntry
      return OfferValue(
        carried: cell.carry.rawValue,
        conditions: cell.stance == .conditional ? conditions[first] ?? [] : [],
        entry: first.description, on: cell.statement.said.known?.description,
        party: offer.party.text, stance: cell.stance.code, target: cell.target.description)
    }
  }

  private func values(_ cells: [Cell]) -> [CellValue] {
    cells.map { CellValue($0) }
  }

  private func value(_ shift: ShiftReport.Shift) -> MovedValue {
    MovedValue(
      after: shift.after.stance.code, afterEntry: shift.after.view.id.description,
      before: shift.before.stance.code, beforeEntry: shift.before.view.id.description,
      counted: shift.isCounted, direction: shift.direction.rawValue,
      newDraft: shift.text == .later, on: shift.after.view.statement.said.description,
      party: shift.party.text, reversal: shift.isReversal,
      sources: shift.after.view.statement.sources.map(\.text), step: shift.step,
      target: shift.after.target.description, textChange: shift.textChange?.rawValue)
  }

  private func value(_ state: MatterState) -> ClauseValue {
    ClauseValue(
      against: values(state.against), alsoAgainst: state.alsoAgainst.map(\.text),
      conditions: state.cells.compactMap { cell in
        let first = cell.statement.firstEntry
        guard cell.stance == .conditional, let held = conditions[first] else { return nil }
        return ConditionValue(
          conditions: held, entry: first.description, party: cell.party.text)
      }, heading: state.subject.heading, inFavour: values(state.inFavour),
      number: state.subject.number, others: values(state.others),
      silent: state.silent.map(\.text), target: state.target.description)
  }
}
