/// How often two coders gave the same items the same and different values.
///
/// Cohen's κ corrects the share on which they agree for what chance alone would give: J. Cohen, "A
/// coefficient of agreement for nominal scales", *Educational and Psychological Measurement* 20(1),
/// 1960; with weights for how far apart two values are, "Weighted kappa", *Psychological Bulletin*
/// 70(4), 1968.
package struct CodingTable: Hashable, Sendable {
  /// The weight of a disagreement between two values.
  package enum Weights: Sendable, CaseIterable { case none, linear, quadratic }

  /// The counts, one row for each value of the first coder.
  package private(set) var counts: [[Double]]

  package init(values: Int) {
    counts = Array(repeating: Array(repeating: 0, count: values), count: values)
  }

  package init(counts: [[Double]]) { self.counts = counts }

  package mutating func add(_ first: Int, _ second: Int) { counts[first][second] += 1 }

  package var total: Double { counts.reduce(0) { $0 + $1.reduce(0, +) } }
  package var agreed: Double { counts.indices.reduce(0) { $0 + counts[$1][$1] } }

  /// κ with one of the usual weights; `nil` where chance alone would give no disagreement.
  package func kappa(_ weights: Weights = .none) -> Double? {
    kappa { row, column in
      let distance = Double(abs(row - column))
      switch weights {
      case .none: return row == column ? 0 : 1
      case .linear: return distance
      case .quadratic: return distance * distance
      }
    }
  }

  /// κ with any weights: 1 − Σ w·observed / Σ w·expected.
  package func kappa(weight: (_ row: Int, _ column: Int) -> Double) -> Double? {
    let total = total
    guard total > 0 else { return nil }
    let rows = counts.map { $0.reduce(0, +) }
    let columns = counts.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
    var observed = 0.0
    var expected = 0.0
    for row in counts.indices {
      for column in counts.indices {
        observed += weight(row, column) * counts[row][column]
        expected += weight(row, column) * rows[row] * columns[column] / total
      }
    }
    return expected > 0 ? 1 - observed / expected : nil
  }
}
