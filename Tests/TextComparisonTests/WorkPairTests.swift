import NegotiationModel
import Testing

@testable import TextComparison

/// Two pieces of work give one result, in whatever order they are done.
struct WorkPairTests {
  private static let secondFirst = WorkPair { first, second in
    second()
    first()
  }
  private static let lazy = WorkPair { _, _ in }

  @Test func `both results arrive, and what nobody did is done`() {
    for pair in [WorkPair.inTurn, Self.secondFirst, Self.lazy] {
      let (number, word) = pair.results({ 7 }, { "seven" })
      #expect(number == 7 && word == "seven")
    }
  }

  @Test(arguments: [0, 1, 2, 3, 10, 101])
  func `every place is visited once`(count: Int) {
    for pair in [WorkPair.inTurn, Self.secondFirst] {
      var visits = Array(repeating: 0, count: count)
      pair.forEach(Array(0..<count), load: { $0 * $0 }, atLeast: 3) { visits[$0] += 1 }
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
    let diff = DraftDiff(old: old, new: new)
    let other = DraftDiff(old: old, new: new, together: Self.secondFirst)
    #expect(diff.changes.map(\.match) == other.changes.map(\.match))
    #expect(diff.changes.map(\.comparison) == other.changes.map(\.comparison))
    #expect(diff.changes.map(\.heading) == other.changes.map(\.heading))
    #expect(diff.changes.contains { $0.comparison != nil })
  }

  @Test func `a comparison grades every two texts as it would alone`() {
    let words = ["shall", "may", "not", "600", "800", "troops", "withdraw", "only", "or", "Café"]
    func clauses(_ step: Int) -> [MatchClause] {
      (0..<24).map { place in
        let text = (0..<9).map { words[(place * 7 + $0 * step + place / 3) % words.count] }
        return MatchClause(id: "c\(place)", heading: "", text: text.joined(separator: " "))
      }
    }
    // One text in decomposed form: the same to a reader, other bytes.
    let (old, new) = (clauses(3), clauses(4) + [MatchClause(id: "x", text: "Cafe\u{301} 600")])
    let diff = DraftDiff(old: old, new: new)
    let grade = diff.grading()
    var kinds: Set<TextChange> = []
    for before in old + new {
      for after in old + new + [MatchClause(id: "y", text: "Café 600")] {
        let change = grade(before.text, after.text)
        #expect(change == TextChangeGrading.grade(before.text, after.text))
        kinds.insert(change)
      }
    }
    #expect(diff.changes.contains { $0.comparison != nil })
    #expect(kinds.count >= 4)
  }
}
