package import NegotiationModel
internal import TextComparison

/// The stakeholder matrix: who stands where on every clause of a draft.
package struct MatrixReport: Sendable {
  package let negotiation: Negotiation
  package let position: Position
  package let asOf: Day?
  /// The moment or the heads asked for, as they were typed.
  package let knownAt: String?
  let includesTopics: Bool

  package init(
    _ position: Position, of negotiation: Negotiation, asOf: Day?, knownAt: String?,
    includesTopics: Bool
  ) {
    self.position = position
    self.negotiation = negotiation
    self.asOf = asOf
    self.knownAt = knownAt
    self.includesTopics = includesTopics
  }
}

/// A cell as scripts see it.
struct CellValue: Encodable, Sendable {
  let party: String
  let target: String
  let stance: String
  let on: String
  @Null var by: String?
  @Null var source: String?
  @Null var grade: String?
  @Null var basis: String?
  let redLine: Bool
  let adReferendum: Bool
  @Null var firmness: String?
  @Null var inheritedFrom: String?
  @Null var takenOn: String?
  @Null var textChange: String?
  let carried: String
  let current: Bool
  let contradicted: Bool
  let disagreed: Bool
  let origins: Int
  let entry: String

  init(_ cell: Cell, in negotiation: Negotiation) {
    let row = cell.row
    let symbols = negotiation.symbols
    party = cell.party.text
    target = cell.target.description
    stance = row.stance.code
    on = row.said.description
    by = row.speaker >= 0 ? symbols.people.text(row.speaker) : nil
    source = row.sources == 0 ? nil : symbols.sourceLists.text(row.sources)
    grade = row.grade?.description
    basis = row.basis?.code
    redLine = row.flags.contains(.redLine)
    adReferendum = row.flags.contains(.adReferendum)
    firmness = row.firmness?.code
    inheritedFrom = cell.inheritedFrom?.text
    takenOn = cell.takenOn?.description
    textChange = cell.textChange?.rawValue
    carried = cell.carried.rawValue
    current = cell.isCurrent
    contradicted = cell.isContradicted
    disagreed = cell.isDisagreed
    origins = cell.origins
    entry = negotiation.id(ofEntry: row.entry).description
  }
}

extension MatrixReport: Encodable {
  private struct PartyValue: Encodable {
    let id: String
    let name: String
  }

  private struct ColumnValue: Encodable {
    let target: String
    @Null var number: String?
    let heading: String
  }

  private struct CountValue: Encodable {
    let target: String
    let accept, conditional, open, object, reject, silent, unconcerned, confirm, stale: Int
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, knownAt, heads, parties, columns, cells, counts, whole, topics
    case dropped
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.matrix/1", forKey: .schema)
    try container.encode(position.draft.plan.text, forKey: .plan)
    try container.encode(position.draft.draft.text, forKey: .draft)
    try container.encode(asOf?.description, forKey: .asOf)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(
      Dictionary(uniqueKeysWithValues: negotiation.heads.map { ($0.writer.text, $0.number) }),
      forKey: .heads)
    try container.encode(
      position.parties.map {
        PartyValue(id: $0.text, name: negotiation.parties[$0]?.name.text ?? $0.text)
      }, forKey: .parties)
    try container.encode(
      position.columns.map {
        ColumnValue(
          target: Target.clause(position.draft, $0.id).description, number: $0.number,
          heading: $0.heading)
      }, forKey: .columns)
    try container.encode(values(position.cells), forKey: .cells)
    try container.encode(
      zip(position.columns, position.tallies).map { clause, tally in
        CountValue(
          target: Target.clause(position.draft, clause.id).description, accept: tally[.accept],
          conditional: tally[.conditional], open: tally[.open], object: tally[.object],
          reject: tally[.reject], silent: tally.silent, unconcerned: tally[.unconcerned],
          confirm: tally.confirm, stale: tally.stale)
      }, forKey: .counts)
    try container.encode(values(position.whole), forKey: .whole)
    try container.encode(values(position.topics), forKey: .topics)
    try container.encode(values(position.dropped), forKey: .dropped)
  }

  private func values(_ cells: [Cell]) -> [CellValue] {
    cells.map { CellValue($0, in: negotiation) }
  }
}
