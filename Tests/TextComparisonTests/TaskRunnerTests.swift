import Testing

@testable import TextComparison

/// Two pieces of work give one result, in whatever order they are done.
struct TaskRunnerTests {
  private static let secondFirst = TaskRunner { first, second in
    second()
    first()
  }
  private static let lazy = TaskRunner { _, _ in }

  @Test func `both results arrive, and what nobody did is done`() {
    for runner in [TaskRunner.serial, Self.secondFirst, Self.lazy] {
      let (number, word) = runner.results({ 7 }, { "seven" })
      #expect(number == 7 && word == "seven")
    }
  }

  @Test(arguments: [0, 1, 2, 3, 10, 101])
  func `every place is visited once`(count: Int) {
    for runner in [TaskRunner.serial, Self.secondFirst] {
      var visits = Array(repeating: 0, count: count)
      runner.forEach(Array(0..<count), load: { $0 * $0 }, atLeast: 3) { visits[$0] += 1 }
      #expect(visits.allSatisfy { $0 == 1 })
    }
  }

  @Test func `drafts compare alike in either order of work`() {
    func clauses(_ step: Int) -> [MatchClause] {
      (0..<120).map { place in
        let words = (0..<20).map { "w\((place * 31 + $0 * step) % 97)" }
        return MatchClause(
          id: "c\(place)", heading: "Heading \(place % 7)", text: words.joined(separator: " "))
      }
    }
    let (old, new) = (clauses(3), Array(clauses(4).reversed()) + clauses(3).prefix(40))
    let diff = DraftComparison(old: old, new: new)
    let other = DraftComparison(old: old, new: new, runner: Self.secondFirst)
    #expect(diff.changes.map(\.match) == other.changes.map(\.match))
    #expect(diff.changes.map(\.comparison) == other.changes.map(\.comparison))
    #expect(diff.changes.map(\.heading) == other.changes.map(\.heading))
    #expect(diff.changes.contains { $0.comparison != nil })
  }
}
