/// The number of one party's statements at each value on each clause, in the order of clauses.
struct StatementCounts {
  private struct Count {
    let column: Int
    /// The value on the scale.
    let value: Int
    let statements: Int
  }

  private var counts: [Count] = []
  /// The number of all statements.
  private(set) var sum = 0

  /// - counts: for each clause the numbers of statements at each value.
  init(_ counts: [Int: [Int]]) {
    for (column, numbers) in counts.sorted(by: { $0.key < $1.key }) {
      for (value, statements) in numbers.enumerated() where statements > 0 {
        self.counts.append(Count(column: column, value: value, statements: statements))
        sum += statements
      }
    }
  }

  /// Compares every statement of one party with every statement of the other on the same clause.
  ///
  /// - greatest: the distance between the ends of the scale.
  func congruence(with other: StatementCounts, greatest: Int) -> Congruence {
    var result = Congruence()
    var (mine, theirs) = (0, 0)
    while mine < counts.count, theirs < other.counts.count {
      let column = counts[mine].column
      if column < other.counts[theirs].column {
        mine += 1
      } else if column > other.counts[theirs].column {
        theirs += 1
      } else {
        let start = theirs
        while mine < counts.count, counts[mine].column == column {
          theirs = start
          while theirs < other.counts.count, other.counts[theirs].column == column {
            result.add(
              counts[mine].statements * other.counts[theirs].statements,
              distance: Double(abs(counts[mine].value - other.counts[theirs].value))
                / Double(greatest))
            theirs += 1
          }
          mine += 1
        }
      }
    }
    return result
  }
}
