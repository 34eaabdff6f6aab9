internal import NegotiationModel
internal import TextComparison

extension BriefReport: Encodable {
  private struct StandingValue: Encodable {
    @Null var on: String?
    let by: [String]
    @Null var standing: String?
    let after: [String]
    let followedBy: [String]
    let clauses: Int
    @Null var lastRound: String?
    @Null var entry: String?
    let sources: [String]
    let whole: [CellValue]
  }

  private struct MovedValue: Encodable {
    let party: String
    let on: String
    let target: String
    let before: String
    let after: String
    let direction: String
    @Null var step: Int?
    let reversal: Bool
    let newDraft: Bool
    @Null var textChange: String?
    let counted: Bool
    let beforeEntry: String
    let afterEntry: String
    let sources: [String]
  }

  private struct MovementValue: Encodable {
    let party: String
    let moved, net, conceded, reversals: Int
  }

  private struct ClauseValue: Encodable {
    let target: String
    @Null var number: String?
    let heading: String
    let against: [CellValue]
    let inFavour: [CellValue]
    let others: [CellValue]
    let conditions: [ConditionValue]
    let alsoAgainst: [String]
    let silent: [String]
  }

  private struct ConditionValue: Encodable {
    let party: String
    let entry: String
    let conditions: [String]
  }

  private struct OfferValue: Encodable {
    let party: String
    let target: String
    let stance: String
    @Null var on: String?
    let carried: String
    let conditions: [String]
    let entry: String
  }

  private struct RedLineValue: Encodable {
    let party: String
    let targets: [String]
    let dropped: Bool
    let statement: StatementView.Value
  }

  private struct NameValue: Encodable {
    let target: String
    @Null var number: String?
    let heading: String
  }

  private struct AskValue: Encodable {
    let party: String
    let target: String
    let reasons: [String]
    let contestedBy: [String]
    @Null var entry: String?
    let command: String
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, since, heads, standing, movement, moved, agreed, landingZone
    case contested, topics, redLines, offers, stale, unspoken, ask
  }

  /// Everything, whatever the length of the document: clauses in the draft's order, shifts in the
  /// order of saying, questions in the order in which answers would help.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.brief/1", forKey: .schema)
    try container.encode(draft.ref.plan.text, forKey: .plan)
    try container.encode(draft.ref.draft.text, forKey: .draft)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(since?.description, forKey: .since)
    try container.encode(heads, forKey: .heads)
    try container.encode(
      StandingValue(
        on: draft.on?.description, by: draft.by.map(\.text), standing: draft.standing?.rawValue,
        after: draft.after.map(\.text), followedBy: followers.map(\.description),
        clauses: draft.clauses.count, lastRound: lastRound?.id.text,
        entry: entry?.description, sources: draft.sources.map(\.text), whole: values(whole)),
      forKey: .standing)
    try container.encode(
      shifts.movements.map {
        MovementValue(
          party: $0.party.text, moved: $0.steps.moved, net: $0.steps.net, conceded: $0.conceded,
          reversals: $0.reversals)
      }, forKey: .movement)
    try container.encode(shifts.shifts.map(value), forKey: .moved)
    try container.encode(agreed.map(value), forKey: .agreed)
    try container.encode(landingZone.map(value), forKey: .landingZone)
    try container.encode(contested.map(value), forKey: .contested)
    try container.encode(topics.map(value), forKey: .topics)
    try container.encode(
      redLines.map {
        RedLineValue(
          party: $0.party.text, targets: $0.targets.map(\.description), dropped: $0.isDropped,
          statement: StatementView.Value($0.view))
      }, forKey: .redLines)
    try container.encode(offers.flatMap(values), forKey: .offers)
    try container.encode(values(stale), forKey: .stale)
    try container.encode(
      unspoken.map {
        NameValue(
          target: Target.clause(draft.ref, $0.id).description, number: $0.number,
          heading: $0.heading)
      }, forKey: .unspoken)
    try container.encode(
      gaps.map { gap in
        AskValue(
          party: gap.party.text, target: gap.target.description, reasons: gap.reasons.map(\.code),
          contestedBy: gap.contestedBy.map(\.text),
          entry: gap.held?.entry.description,
          command: commandText(gap.remedy))
      }, forKey: .ask)
  }

  private func values(_ offer: Offer) -> [OfferValue] {
    (offer.accepted + offer.conditional).map { cell in
      let first = cell.statement.firstEntry
      return OfferValue(
        party: offer.party.text, target: cell.target.description, stance: cell.stance.code,
        on: cell.statement.said.known?.description, carried: cell.carry.rawValue,
        conditions: cell.stance == .conditional ? conditions[first] ?? [] : [],
        entry: first.description)
    }
  }

  private func values(_ cells: [Cell]) -> [CellValue] {
    cells.map { CellValue($0) }
  }

  private func value(_ shift: ShiftReport.Shift) -> MovedValue {
    MovedValue(
      party: shift.party.text, on: shift.after.view.statement.said.description,
      target: shift.after.target.description, before: shift.before.stance.code,
      after: shift.after.stance.code, direction: shift.direction.rawValue, step: shift.step,
      reversal: shift.isReversal, newDraft: shift.text == .later,
      textChange: shift.textChange?.rawValue, counted: shift.isCounted,
      beforeEntry: shift.before.view.id.description, afterEntry: shift.after.view.id.description,
      sources: shift.after.view.statement.sources.map(\.text))
  }

  private func value(_ state: MatterState) -> ClauseValue {
    ClauseValue(
      target: state.target.description, number: state.subject.number,
      heading: state.subject.heading,
      against: values(state.against), inFavour: values(state.inFavour),
      others: values(state.others),
      conditions: state.cells.compactMap { cell in
        let first = cell.statement.firstEntry
        guard cell.stance == .conditional, let held = conditions[first] else { return nil }
        return ConditionValue(
          party: cell.party.text, entry: first.description, conditions: held)
      }, alsoAgainst: state.alsoAgainst.map(\.text),
      silent: state.silent.map(\.text))
  }
}
