package import NegotiationModel

/// How far the parties agree: on each clause, in pairs, and in blocs that result from the figures.
package struct AgreementReport: Sendable {
  /// The measure by which blocs are found.
  package enum Measure: String, Sendable, CaseIterable { case s, kappa }

  /// What is counted, and how blocs are formed.
  package struct Options: Sendable {
    /// Only stances said on these days count; `nil` is open.
    package var since: Day?
    package var until: Day?
    /// A pair with fewer common clauses is marked as thin and joins no bloc.
    package var minimum = 5
    package var measure = Measure.s
    /// The lowest average similarity within a bloc.
    ///
    /// An S of 0.75 is half a step of the scale apart.
    package var threshold = 0.75

    package init() {}
  }

  /// One clause.
  package struct Column: Sendable {
    package let subject: Subject
    package let target: Target
    /// How many stand at +2, +1, 0, −1 and −2.
    package var counts = [0, 0, 0, 0, 0]
    package var silent = 0
    package var unconcerned = 0
    /// Stances that are not current on this text, or were said on other days.
    package var leftOut = 0

    package var n: Int { counts.reduce(0, +) }
    var sides: [Int] { [counts[0] + counts[1], counts[3] + counts[4], counts[2]] }
    package var agreement: Double? { GroupAgreement.vanDerEijk(counts) }
    /// The agreement of two stances or more, as one alone agrees with nobody.
    package var shared: Double? { n > 1 ? agreement : nil }
    var rice: Double? { GroupAgreement.rice(yes: sides[0], no: sides[1]) }
    var attina: Double? { GroupAgreement.attina(sides) }
    var index: Double? { GroupAgreement.agreementIndex(sides) }
  }

  /// Two parties.
  package struct Pair: Sendable {
    package let first: PartyID
    package let second: PartyID
    package var agreement = PairAgreement()
    package var congruence = Congruence()
    /// The number of statements of each that the congruence is based on.
    package var statements = (first: 0, second: 0)
  }

  package struct Bloc: Sendable {
    package let members: [PartyID]
    package let mean: Double
  }

  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  package let asOf: Day?
  package let knownAt: String?
  package let draft: DraftRef
  package let options: Options
  package let parties: [PartyID]
  /// In the order of the draft.
  package private(set) var columns: [Column]
  /// Topics that somebody spoke to, if they were asked for.
  package private(set) var topics: [Column]
  package private(set) var pairs: [Pair] = []
  package private(set) var blocs: [Bloc] = []

  package init(
    _ position: Position, of negotiation: Negotiation, options: Options, asOf: Day?,
    knownAt: String?
  ) {
    heads = negotiation.headsByWriter
    self.asOf = asOf
    self.knownAt = knownAt
    self.options = options
    draft = position.draft
    parties = position.parties
    columns = position.columns.map {
      Column(subject: .clause($0), target: .clause(position.draft, $0.id))
    }
    let spoken = Set(position.topics.map(\.target))
    topics = negotiation.topics.values.filter { spoken.contains(.topic($0.id)) }.map {
      Column(subject: .topic($0), target: .topic($0.id))
    }
    let counted = Set(position.counting.parties)
    count(position.cells, among: counted, in: &columns)
    // A party with a statement on a topic alone is counted for topics, and not for clauses.
    let onTopics = Counting(
      of: position.parties, in: negotiation, on: asOf ?? negotiation.lastDay)
    count(position.topics, among: Set(onTopics.parties), in: &topics)
    var place: [ClauseID: Int] = [:]
    for (at, clause) in position.columns.enumerated() { place[clause.id] = at }
    comparePairs(position, place, negotiation)
    findBlocs()
  }

  private func isWanted(_ said: Day) -> Bool {
    said.lies(from: options.since, to: options.until)
  }

  /// The value of a cell that counts: current on the text shown, and said in the period.
  private func value(_ cell: Cell) -> Int? {
    cell.isCurrent && isWanted(cell.statement.said) ? cell.stance.value : nil
  }

  /// Counts as the matrix does: members, with the stance of their bloc, and not the bloc again.
  private func count(_ cells: [Cell], among parties: Set<PartyID>, in columns: inout [Column]) {
    var place: [Target: Int] = [:]
    for at in columns.indices {
      place[columns[at].target] = at
      columns[at].silent = parties.count
    }
    for cell in cells where parties.contains(cell.party) {
      guard let at = place[cell.target] else { continue }
      columns[at].silent -= 1
      if let value = value(cell) {
        columns[at].counts[2 - value] += 1
      } else if cell.stance == .unconcerned && cell.isCurrent {
        columns[at].unconcerned += 1
      } else {
        columns[at].leftOut += 1
      }
    }
  }

  /// Compares what parties said themselves: otherwise a bloc's statement would agree with itself
  /// once for each member.
  private mutating func comparePairs(
    _ position: Position, _ place: [ClauseID: Int], _ negotiation: Negotiation
  ) {
    let none = Int8.min
    var rank: [PartyID: Int] = [:]
    for (at, party) in parties.enumerated() { rank[party] = at }
    let width = columns.count
    var values = [Int8](repeating: none, count: parties.count * width)
    for cell in position.cells where cell.inheritedFrom == nil {
      guard let row = rank[cell.party], case .clause(_, let id) = cell.target,
        let column = place[id], let value = value(cell)
      else { continue }
      values[row * width + column] = Int8(value)
    }
    // Sorted once for each party: the number of pairs is half the square of the number of parties.
    let said = statements(rank, place, negotiation).map { StatementCounts($0) }
    for first in parties.indices {
      for second in parties.indices where second > first {
        var pair = Pair(first: parties[first], second: parties[second])
        pair.agreement = PairAgreement(
          values[first * width..<(first + 1) * width],
          values[second * width..<(second + 1) * width], none: none)
        pair.congruence = said[first].congruence(with: said[second], greatest: 4)
        pair.statements = (said[first].sum, said[second].sum)
        if pair.agreement.joint > 0 || pair.congruence.congruence + pair.congruence.conflict > 0 {
          pairs.append(pair)
        }
      }
    }
  }

  /// For each party and clause of this draft, the number of statements at each value.
  private func statements(
    _ rank: [PartyID: Int], _ place: [ClauseID: Int], _ negotiation: Negotiation
  ) -> [[Int: [Int]]] {
    var counts = [[Int: [Int]]](repeating: [:], count: parties.count)
    let columns = Dictionary(
      place.map { (Target.clause(draft, $0), $1) }, uniquingKeysWith: { first, _ in first })
    let repeated = negotiation.repeatedCodings { $0.said.isSure(by: asOf) }
    negotiation.stances.forEach(of: rank, on: columns) { record, party, column in
      guard let value = record.stance.value, !repeated.contains(record),
        record.said.isSure(by: asOf), isWanted(record.said)
      else { return }
      counts[party][column, default: [0, 0, 0, 0, 0]][2 - value] += 1
    }
    return counts
  }

  private mutating func findBlocs() {
    var likeness: [Int: Double] = [:]
    var rank: [PartyID: Int] = [:]
    for (at, party) in parties.enumerated() { rank[party] = at }
    for pair in pairs where pair.agreement.joint >= max(options.minimum, 1) {
      let value = options.measure == .s ? pair.agreement.similarity : pair.agreement.kappa
      guard let first = rank[pair.first], let second = rank[pair.second], let value else {
        continue
      }
      likeness[first * parties.count + second] = value
    }
    blocs = AgreementBlocs.find(among: parties.count, threshold: options.threshold) {
      likeness[$0 * parties.count + $1]
    }.map { bloc in Bloc(members: bloc.members.map { parties[$0] }, mean: bloc.mean) }
  }
}

extension AgreementReport: Encodable {
  private struct ColumnValue: Encodable {
    let target: String
    @Null var number: String?
    let heading: String
    let counts: [Int]
    let n, silent, unconcerned, leftOut: Int
    let thin: Bool
    @Null var a: Double?
    @Null var rice: Double?
    @Null var attina: Double?
    @Null var agreementIndex: Double?
  }

  private struct PairValue: Encodable {
    let first, second: String
    let n: Int
    let thin: Bool
    @Null var coincidence: Double?
    @Null var s: Double?
    @Null var kappa: Double?
    @Null var pi: Double?
    let congruence, conflict: Double
    let statements: [Int]
    @Null var balance: Double?
  }

  private struct BlocValue: Encodable {
    let members: [String]
    let mean: Double
  }

  private enum Key: String, CodingKey {
    case schema, plan, draft, asOf, knownAt, heads, since, until, minimum, measure, threshold
    case parties, clauses, topics, pairs, blocs
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.agreement/1", forKey: .schema)
    try container.encode(draft.plan.text, forKey: .plan)
    try container.encode(draft.draft.text, forKey: .draft)
    try container.encode(asOf?.description, forKey: .asOf)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(heads, forKey: .heads)
    try container.encode(options.since?.description, forKey: .since)
    try container.encode(options.until?.description, forKey: .until)
    try container.encode(options.minimum, forKey: .minimum)
    try container.encode(options.measure.rawValue, forKey: .measure)
    try container.encode(options.threshold, forKey: .threshold)
    try container.encode(parties.map(\.text), forKey: .parties)
    try container.encode(columns.map(value), forKey: .clauses)
    try container.encode(topics.map(value), forKey: .topics)
    try container.encode(
      pairs.map { pair in
        PairValue(
          first: pair.first.text, second: pair.second.text, n: pair.agreement.joint,
          thin: pair.agreement.joint < options.minimum, coincidence: pair.agreement.coincidence,
          s: pair.agreement.similarity, kappa: pair.agreement.kappa, pi: pair.agreement.pi,
          congruence: pair.congruence.congruence, conflict: pair.congruence.conflict,
          statements: [pair.statements.first, pair.statements.second],
          balance: pair.congruence.balance(
            perActivity: pair.statements.first, pair.statements.second))
      }, forKey: .pairs)
    try container.encode(
      blocs.map { BlocValue(members: $0.members.map(\.text), mean: $0.mean) }, forKey: .blocs)
  }

  private func value(_ column: Column) -> ColumnValue {
    ColumnValue(
      target: column.target.description, number: column.subject.number,
      heading: column.subject.heading, counts: column.counts, n: column.n,
      silent: column.silent, unconcerned: column.unconcerned, leftOut: column.leftOut,
      thin: column.n < options.minimum, a: column.agreement, rice: column.rice,
      attina: column.attina, agreementIndex: column.index)
  }
}

extension AgreementReport {
  /// The rows with counted stances, highest agreement first; of equal ones the one with more
  /// stances, then the order of the draft; those of one stance last.
  package static func inOrder(_ columns: [Column]) -> [Column] {
    ranked(columns.filter { $0.n > 0 }) { ($0.shared, $0.n) }
  }

  /// The pairs with common clauses, most similar first by the figure for blocs; of equal ones the
  /// one with more common clauses.
  package var closest: [Pair] {
    AgreementReport.ranked(pairs) { [options] pair in
      let figure =
        options.measure == .s ? pair.agreement.similarity : pair.agreement.kappa
      return (figure, pair.agreement.joint)
    }
  }

  /// The highest figure first, then the highest number; rows without a figure come last.
  private static func ranked<Row>(_ rows: [Row], by key: (Row) -> (Double?, Int)) -> [Row] {
    rows.enumerated().map { (key: key($0.element), at: $0.offset, row: $0.element) }.sorted {
      let (mine, theirs) = ($0.key.0 ?? -.infinity, $1.key.0 ?? -.infinity)
      if mine != theirs { return mine > theirs }
      if $0.key.1 != $1.key.1 { return $0.key.1 > $1.key.1 }
      return $0.at < $1.at
    }.map(\.row)
  }
}
