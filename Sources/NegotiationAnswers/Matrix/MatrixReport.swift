public import NegotiationModel

/// The stakeholder matrix: who stands where on every clause of a draft.
///
/// ```swift
/// let matrix = try river.matrix(on: "treaty@v2", asOf: "2026-02-01")
/// let bytes = try JSONEncoder().encode(matrix)   // what `parley matrix --json` writes
/// ```
public struct MatrixReport: Sendable {
  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  /// The names of the parties shown.
  let partyNames: [String]
  /// The cells, by party and clause.
  public let position: Position
  /// The day asked about; `nil` where everything counts.
  public let asOf: Day?
  /// The moment or the heads that were asked for, as typed.
  package let knownAt: String?
  package let includesTopics: Bool
  /// Where nobody has said anything on this draft: what was said on others of its plan.
  package let onOtherDrafts: [DraftCount]

  package init(
    _ position: Position, of negotiation: Negotiation, asOf: Day?, knownAt: String?,
    includesTopics: Bool
  ) {
    self.position = position
    heads = negotiation.headsByWriter
    partyNames = position.parties.map { negotiation.parties[$0]?.name.text ?? $0.text }
    self.asOf = asOf
    self.knownAt = knownAt
    self.includesTopics = includesTopics
    onOtherDrafts =
      position.cells.isEmpty && position.whole.isEmpty
      ? negotiation.stancesByDraft(of: position.draft.plan, by: asOf) : []
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

  /// Writes the answer in the form `parley.matrix/1`, which scripts read.
  ///
  /// Keys come in their order, so that a large answer can be written while it is encoded.
  ///
  /// - Parameter encoder: what it is written to.
  /// - Throws: what the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(asOf?.description, forKey: .asOf)
    try container.encode(values(position.cells), forKey: .cells)
    try container.encode(
      position.columns.map {
        ColumnValue(
          target: Target.clause(position.draft, $0.id).description, number: $0.number,
          heading: $0.heading)
      }, forKey: .columns)
    try container.encode(
      zip(position.columns, position.tallies).map { clause, tally in
        CountValue(
          target: Target.clause(position.draft, clause.id).description, accept: tally[.accept],
          conditional: tally[.conditional], open: tally[.open], object: tally[.object],
          reject: tally[.reject], silent: tally.silent, unconcerned: tally[.unconcerned],
          confirm: tally.confirm, stale: tally.stale)
      }, forKey: .counts)
    try container.encode(position.draft.draft.text, forKey: .draft)
    try container.encode(values(position.dropped), forKey: .dropped)
    try container.encode(heads, forKey: .heads)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(
      zip(position.parties, partyNames).map { PartyValue(id: $0.text, name: $1) },
      forKey: .parties)
    try container.encode(position.draft.plan.text, forKey: .plan)
    try container.encode("parley.matrix/1", forKey: .schema)
    try container.encode(values(position.topics), forKey: .topics)
    try container.encode(values(position.whole), forKey: .whole)
  }

  private func values(_ cells: [Cell]) -> Each<[Cell], CellValue> {
    Each(cells) { CellValue($0) }
  }
}
