package import NegotiationModel

/// A map of who can influence the outcome and where they stand: influence × support.
///
/// Support is the share of a party's current stances above *open* minus the share below it, over
/// the clauses of one draft on which it has a stance: from −1 to 1, always shown with its n.
/// Silence, stale stances and *unconcerned* do not count. A party without recorded influence or
/// without a stance is listed and not placed.
package struct PowerReport: Sendable {
  package struct Row: Sendable {
    package let party: PartyID
    package let name: Name
    package let role: Party.Role
    package let influence: Int?
    package var above = 0
    package var open = 0
    package var below = 0
    /// The number of clauses without a stance.
    package var silent = 0
    /// The number of stances that are not current on this text or are *unconcerned*.
    package var leftOut = 0
    /// The recorded saliences of the counted clauses.
    package var saliences: [Int] = []
    fileprivate var weightedSum = 0

    package var n: Int { above + open + below }
    package var support: Double? { n == 0 ? nil : Double(above - below) / Double(n) }

    /// Support with each clause weighted by its salience, if every clause has one.
    package var weightedSupport: Double? {
      let total = saliences.reduce(0, +)
      return n > 0 && saliences.count == n && total > 0
        ? Double(weightedSum) / Double(total) : nil
    }

    package var meanSalience: Double? {
      saliences.isEmpty ? nil : Double(saliences.reduce(0, +)) / Double(saliences.count)
    }
  }

  /// With fewer stances the value means little, so it is put in brackets.
  package static let minimum = 5

  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  package let position: Position
  package let asOf: Day?
  package let knownAt: String?
  package private(set) var rows: [Row]

  package init(_ position: Position, of negotiation: Negotiation, asOf: Day?, knownAt: String?) {
    self.position = position
    heads = negotiation.headsByWriter
    self.asOf = asOf
    self.knownAt = knownAt
    rows = position.parties.map { party in
      let known = negotiation.parties[party]
      var row = Row(
        party: party, name: known?.name ?? Name(party.text), role: known?.role ?? .observer,
        influence: known?.influence)
      row.silent = position.columns.count
      return row
    }
    var rank: [PartyID: Int] = [:]
    for (at, party) in position.parties.enumerated() where rank[party] == nil { rank[party] = at }
    for cell in position.cells {
      guard let at = rank[cell.party] else { continue }
      rows[at].silent -= 1
      guard cell.isCurrent, let value = cell.stance.value else {
        rows[at].leftOut += 1
        continue
      }
      if value > 0 { rows[at].above += 1 }
      if value == 0 { rows[at].open += 1 }
      if value < 0 { rows[at].below += 1 }
      if let salience = negotiation.salience(near: cell.target, for: cell.party, asOf: asOf) {
        rows[at].saliences.append(salience)
        rows[at].weightedSum += salience * value.signum()
      }
    }
  }
}

extension PowerReport: Encodable {
  private struct RowValue: Encodable {
    let party, name, role: String
    @Null var influence: Int?
    @Null var support: Double?
    @Null var weightedSupport: Double?
    let n, above, open, below, silent, leftOut: Int
    let thin: Bool
    @Null var salience: Double?
    let salienceCount: Int
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, knownAt, heads, clauses, minimum, parties
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.power/1", forKey: .schema)
    try container.encode(position.draft.plan.text, forKey: .plan)
    try container.encode(position.draft.draft.text, forKey: .draft)
    try container.encode(asOf?.description, forKey: .asOf)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(heads, forKey: .heads)
    try container.encode(position.columns.count, forKey: .clauses)
    try container.encode(PowerReport.minimum, forKey: .minimum)
    try container.encode(
      rows.map { row in
        RowValue(
          party: row.party.text, name: row.name.text,
          role: row.role.rawValue, influence: row.influence,
          support: row.support, weightedSupport: row.weightedSupport, n: row.n, above: row.above,
          open: row.open, below: row.below, silent: row.silent, leftOut: row.leftOut,
          thin: row.n < PowerReport.minimum, salience: row.meanSalience,
          salienceCount: row.saliences.count)
      }, forKey: .parties)
  }
}
