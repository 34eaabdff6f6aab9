internal import NegotiationModel
internal import TextComparison

extension GapReport: Encodable {
  private struct GapValue: Encodable {
    let party: String
    let target: String
    let kind: String
    let reasons: [String]
    let contestedBy: [String]
    @Null var stance: String?
    @Null var on: String?
    @Null var entry: String?
    @Null var days: Int?
    @Null var alsoSaid: String?
    @Null var textChange: String?
    @Null var weakSource: String?
    @Null var elsewhere: String?
    let command: String
  }

  private enum Key: String, CodingKey { case schema, plan, draft, asOf, day, days, heads, gaps }

  /// Gaps in the order in which closing them would help.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.gaps/1", forKey: .schema)
    try container.encode(draft.ref.plan.text, forKey: .plan)
    try container.encode(draft.ref.draft.text, forKey: .draft)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(day?.description, forKey: .day)
    try container.encode(query.days, forKey: .days)
    try container.encode(heads, forKey: .heads)
    try container.encode(gaps.map(value), forKey: .gaps)
  }

  private func value(_ gap: Gap) -> GapValue {
    var value = GapValue(
      party: gap.party.text, target: gap.target.description, kind: gap.reasons[0].code,
      reasons: gap.reasons.map(\.code), contestedBy: gap.contestedBy.map(\.text),
      stance: gap.cell?.stance.code, on: gap.cell?.statement.said.known?.description,
      entry: gap.held?.entry.description,
      days: nil, alsoSaid: nil, textChange: gap.cell?.textChange?.rawValue, weakSource: nil,
      elsewhere: gap.elsewhere?.said.entry.description,
      command: commandText(gap.remedy))
    if let day, let said = gap.cell?.statement.said.known {
      value.days = day.ordinal - said.ordinal
    }
    for reason in gap.reasons {
      switch reason {
      case .contradicted(let other): value.alsoSaid = other?.code
      case .weakSource(let grade): value.weakSource = grade
      default: break
      }
    }
    return value
  }
}
