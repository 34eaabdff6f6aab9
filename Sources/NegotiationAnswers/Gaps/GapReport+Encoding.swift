internal import NegotiationModel
internal import TextComparison

extension GapReport: Encodable {
  /// Its keys stand in their order, so that nothing that is written has to move.
  private struct GapValue: Encodable {
    @Null var alsoSaid: String?
    let command: String
    let contestedBy: [String]
    @Null var days: Int?
    @Null var elsewhere: String?
    @Null var entry: String?
    let kind: String
    @Null var on: String?
    let party: String
    let reasons: [String]
    @Null var stance: String?
    let target: String
    @Null var textChange: String?
    @Null var weakSource: String?
  }

  private enum Key: String, CodingKey { case schema, plan, draft, asOf, day, days, heads, gaps }

  /// Gaps in the order in which closing them would help.
  ///
  /// The keys are encoded in the order of their bytes, so that gaps can be written one by one.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(day?.description, forKey: .day)
    try container.encode(query.days, forKey: .days)
    try container.encode(draft.ref.draft.text, forKey: .draft)
    try container.encode(Each(gaps, value), forKey: .gaps)
    try container.encode(heads, forKey: .heads)
    try container.encode(draft.ref.plan.text, forKey: .plan)
    try container.encode("parley.gaps/1", forKey: .schema)
  }

  private func value(_ gap: Gap) -> GapValue {
    let statement = gap.cell?.statement
    var value = GapValue(
      alsoSaid: nil, command: commandText(gap.remedy),
      contestedBy: gap.contestedBy.map(\.text), days: nil,
      elsewhere: gap.elsewhere?.said.entry.description,
      entry: statement?.firstEntry.description, kind: gap.reasons[0].code,
      on: statement?.said.known?.description, party: gap.party.text,
      reasons: gap.reasons.map(\.code), stance: statement?.stance.code,
      target: gap.target.description, textChange: gap.cell?.textChange?.rawValue, weakSource: nil)
    if let day, let said = statement?.said.known {
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
