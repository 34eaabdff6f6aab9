/// How far two parties agree, over the clauses on which both have a stance with a value.
package struct PairAgreement: Hashable, Sendable {
  /// How often the first was at a row's value and the second at a column's, values −2 to +2.
  package private(set) var table = [Int](repeating: 0, count: 25)
  /// The number of clauses on which both have a stance.
  package private(set) var joint = 0

  package init() {}

  /// Counts many clauses: the values of both parties in one order, and the value that means none.
  init(_ first: ArraySlice<Int8>, _ second: ArraySlice<Int8>, none: Int8) {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        table.withUnsafeMutableBufferPointer { table in
          for at in 0..<min(first.count, second.count)
          where first[at] != none && second[at] != none {
            table[(Int(first[at]) + 2) * 5 + Int(second[at]) + 2] += 1
          }
        }
      }
    }
    joint = table.reduce(0, +)
  }

  /// Counts one clause.
  ///
  /// Values are −2 to +2.
  package mutating func add(_ first: Int, _ second: Int) {
    table[(first + 2) * 5 + second + 2] += 1
    joint += 1
  }

  /// The share of clauses on which both stand on the same side; half where one of them is open.
  ///
  /// The voting coincidence of the US Department of State's reports to Congress, which counts as
  /// Lijphart's index of agreement does: A. Lijphart, "The analysis of bloc voting in the General
  /// Assembly", *American Political Science Review* 57(4), 1963.
  package var coincidence: Double? {
    var halves = 0
    forEach { first, second, count in
      let (left, right) = (first.signum(), second.signum())
      halves += count * (left == right ? 2 : left == 0 || right == 0 ? 1 : 0)
    }
    return joint == 0 ? nil : Double(halves) / Double(2 * joint)
  }

  /// Signorino and Ritter's S with absolute distances and equal weights, −1 to 1.
  ///
  /// C. S. Signorino, J. M. Ritter, "Tau-b or not tau-b", *International Studies Quarterly* 43(1),
  /// 1999.
  package var similarity: Double? {
    var distance = 0
    forEach { first, second, count in distance += count * abs(first - second) }
    return joint == 0 ? nil : 1 - 2 * Double(distance) / Double(4 * joint)
  }

  /// Cohen's κ with absolute distances: 1 − observed / expected distance, each with its own margins.
  ///
  /// J. Cohen, "Weighted kappa", *Psychological Bulletin* 70(4), 1968; for positions of states F. Häge,
  /// "Choice or circumstance?", *Political Analysis* 19(3), 2011. `nil` where chance alone would give
  /// no distance, because both always stand at one value.
  package var kappa: Double? {
    Chance.kappa(observed: shares) { Double(abs($0 - $1)) }
  }

  /// Scott's π with absolute distances: as κ, but with the margins of both parties taken together.
  ///
  /// W. A. Scott, "Reliability of content analysis", *Public Opinion Quarterly* 19(3), 1955; weighted
  /// as by Häge 2011.
  package var pi: Double? {
    Chance.pi(observed: shares) { Double(abs($0 - $1)) }
  }

  private var shares: [[Double]] {
    (0..<5).map { row in
      (0..<5).map { joint == 0 ? 0 : Double(table[row * 5 + $0]) / Double(joint) }
    }
  }

  private func forEach(_ body: (_ first: Int, _ second: Int, _ count: Int) -> Void) {
    for at in table.indices where table[at] > 0 { body(at / 5 - 2, at % 5 - 2, table[at]) }
  }
}

extension PairAgreement {
  /// S for any positions, weights and greatest distance: 1 − 2 · Σ w·|x − y| / Σ w·d.
  package static func similarity(
    _ first: [Double], _ second: [Double], weights: [Double]? = nil, greatest: Double
  ) -> Double? {
    var distance = 0.0
    var possible = 0.0
    for (at, pair) in zip(first, second).enumerated() {
      let weight = weights?[at] ?? 1
      distance += weight * abs(pair.0 - pair.1)
      possible += weight * greatest
    }
    return possible == 0 ? nil : 1 - 2 * distance / possible
  }
}

/// Measures of agreement corrected for chance.
package enum Chance {
  /// Cohen's κ: 1 − Σ w·observed / Σ w·expected, expected from each side's own margins.
  ///
  /// - Parameters:
  ///   - observed: shares that add up to 1, one row for each value of the first side.
  ///   - weight: how bad a disagreement is, 0 on the diagonal; plain κ counts every one alike.
  /// - Returns: `nil` where chance alone would give no disagreement.
  package static func kappa(
    observed: [[Double]], weight: (Int, Int) -> Double = { $0 == $1 ? 0 : 1 }
  ) -> Double? {
    let (rows, columns) = margins(observed)
    return corrected(observed, weight) { rows[$0] * columns[$1] }
  }

  /// Scott's π: as κ, expected from the mean of both sides' margins.
  package static func pi(
    observed: [[Double]], weight: (Int, Int) -> Double = { $0 == $1 ? 0 : 1 }
  ) -> Double? {
    let (rows, columns) = margins(observed)
    let mean = zip(rows, columns).map { ($0 + $1) / 2 }
    return corrected(observed, weight) { mean[$0] * mean[$1] }
  }

  private static func margins(_ observed: [[Double]]) -> (rows: [Double], columns: [Double]) {
    (
      observed.map { $0.reduce(0, +) },
      observed.indices.map { column in observed.reduce(0) { $0 + $1[column] } }
    )
  }

  private static func corrected(
    _ observed: [[Double]], _ weight: (Int, Int) -> Double, _ expected: (Int, Int) -> Double
  ) -> Double? {
    var found = 0.0
    var byChance = 0.0
    for row in observed.indices {
      for column in observed.indices {
        found += weight(row, column) * observed[row][column]
        byChance += weight(row, column) * expected(row, column)
      }
    }
    return byChance > 0 ? 1 - found / byChance : nil
  }
}

/// Congruence and conflict of two parties over all their statements, as discourse network analysis
/// counts them: every statement of one is compared with every statement of the other on the same
/// clause.
///
/// P. Leifeld, "Discourse network analysis", in *The Oxford Handbook of Political Networks*, 2017.
/// The closer two statements stand, the more they add to congruence, the farther, to conflict.
package struct Congruence: Hashable, Sendable {
  package private(set) var congruence = 0.0
  package private(set) var conflict = 0.0

  package init() {}

  /// Counts one clause: how many statements of each party stand at each value of the scale.
  package mutating func add(_ first: some Sequence<Int>, _ second: some Collection<Int>) {
    let range = Double(max(second.count - 1, 1))
    for (left, mine) in first.enumerated() where mine > 0 {
      for (right, theirs) in second.enumerated() where theirs > 0 {
        let distance = Double(abs(left - right)) / range
        congruence += Double(mine * theirs) * (1 - distance)
        conflict += Double(mine * theirs) * distance
      }
    }
  }

  /// Counts pairs of statements that are a fraction of the scale apart.
  mutating func add(_ pairs: Int, distance: Double) {
    congruence += Double(pairs) * (1 - distance)
    conflict += Double(pairs) * distance
  }

  /// Congruence minus conflict.
  package var balance: Double { congruence - conflict }

  /// The balance divided by the mean of the two parties' numbers of statements.
  package func balance(perActivity first: Int, _ second: Int) -> Double? {
    first + second == 0 ? nil : balance / (Double(first + second) / 2)
  }
}
