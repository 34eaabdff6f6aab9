internal import NegotiationModel
internal import TextComparison

extension ShiftReport: Encodable {
  private struct SideValue: Encodable {
    let target: String
    let statement: StatementView.Value
  }

  private struct ShiftValue: Encodable {
    let party: String
    let before: SideValue
    let after: SideValue
    let direction: String
    @Null var step: Int?
    let reversal: Bool
    @Null var returnsTo: String?
    @Null var changes: SideValue?
    @Null var contradictedBy: String?
    let newDraft: Bool
    let text: String
    @Null var textChange: String?
    let counted: Bool
    let rounds: [String]
  }

  private struct StepsValue: Encodable {
    let party: String
    let moved: Int
    let net: Int
  }

  private struct ExchangeValue: Encodable {
    let rounds: [String]
    @Null var from: String?
    let moved: Int
    let net: Int
    let same: [StepsValue]
    let next: [StepsValue]
  }

  private struct MovementValue: Encodable {
    let party: String
    let changes, moved, net, conceded, reversals, onNewDraft: Int
    let rounds: [ExchangeValue]
  }

  private enum Key: String, CodingKey {
    case schema, asOf, since, until, party, heads, shifts, parties
  }

  /// Shifts in the order of saying; parties in the order of a matrix.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.shifts/1", forKey: .schema)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(query.since?.description, forKey: .since)
    try container.encode(query.until?.description, forKey: .until)
    try container.encode(query.party?.text, forKey: .party)
    try container.encode(heads, forKey: .heads)
    try container.encode(shifts.map(value), forKey: .shifts)
    try container.encode(movements.map(value), forKey: .parties)
  }

  private func value(_ side: Side) -> SideValue {
    SideValue(
      target: side.target.description, statement: StatementView.Value(side.view))
  }

  private func value(_ shift: Shift) -> ShiftValue {
    ShiftValue(
      party: shift.party.text, before: value(shift.before), after: value(shift.after),
      direction: shift.direction.rawValue, step: shift.step, reversal: shift.isReversal,
      returnsTo: shift.returnsTo?.view.id.description, changes: shift.linked.map(value),
      contradictedBy: shift.against?.view.id.description, newDraft: shift.text == .later,
      text: shift.text.rawValue, textChange: shift.textChange?.rawValue, counted: shift.isCounted,
      rounds: shift.rounds.map(\.text))
  }

  private func value(_ movement: Movement) -> MovementValue {
    func steps(_ list: [(party: PartyID, steps: Movement.Steps)]) -> [StepsValue] {
      list.map { StepsValue(party: $0.party.text, moved: $0.steps.moved, net: $0.steps.net) }
    }
    return MovementValue(
      party: movement.party.text, changes: movement.changes, moved: movement.steps.moved,
      net: movement.steps.net, conceded: movement.conceded, reversals: movement.reversals,
      onNewDraft: movement.onNewText,
      rounds: movement.exchanges.map {
        ExchangeValue(
          rounds: $0.rounds.map(\.text), from: $0.from?.description, moved: $0.own.moved,
          net: $0.own.net, same: steps($0.same), next: steps($0.next))
      })
  }
}
