/// How well two clauses fit, judged by the partners of their neighbours.
///
/// If the clause before went to the position before, and the clause after to the position after,
/// this one most likely went between. No order of the whole draft is required, so a chapter may
/// move. Each neighbour counts by its distance, and half as much for each position that its partner
/// is off.
struct Neighbourhood {
  /// The number of neighbours on each side that count.
  private static let reach = 3
  /// The weight of a partner by how many positions it is off; zero beyond.
  private static let off: [Double] = [1, 0.5, 0.25, 0.125, 0.0625, 0.03125]
  /// The sum of the weights of all neighbours: 2 · (1 + 1/2 + 1/3).
  private static let whole = 11.0 / 3

  /// The partner of each clause, or -1, and the confidence of the join.
  private(set) var partnerOfOld: [Int]
  private(set) var partnerOfNew: [Int]
  private var weightOfOld: [Double]
  private var weightOfNew: [Double]

  init(oldCount: Int, newCount: Int) {
    partnerOfOld = Array(repeating: -1, count: oldCount)
    partnerOfNew = Array(repeating: -1, count: newCount)
    weightOfOld = Array(repeating: 0, count: oldCount)
    weightOfNew = Array(repeating: 0, count: newCount)
  }

  /// Treats two clauses as joined with this confidence, unless one has a partner already.
  mutating func anchor(_ old: Int, _ new: Int, _ weight: Double) {
    guard partnerOfOld[old] < 0, partnerOfNew[new] < 0 else { return }
    partnerOfOld[old] = new
    partnerOfNew[new] = old
    weightOfOld[old] = weight
    weightOfNew[new] = weight
  }

  /// The agreement of the neighbours, 0…1.
  func agreement(_ old: Int, _ new: Int) -> Double {
    (Self.side(old, new, partnerOfOld, weightOfOld)
      + Self.side(new, old, partnerOfNew, weightOfNew)) / 2
  }

  private static func side(
    _ from: Int, _ to: Int, _ partners: [Int], _ weights: [Double]
  ) -> Double {
    var sum = 0.0
    for distance in 1...reach {
      for step in [-distance, distance] {
        let neighbour = from + step
        guard partners.indices.contains(neighbour), partners[neighbour] >= 0 else { continue }
        let shift = abs(to - (partners[neighbour] - step))
        guard shift < off.count else { continue }
        sum += weights[neighbour] * off[shift] / Double(distance)
      }
    }
    return sum / whole
  }
}
