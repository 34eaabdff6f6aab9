import Testing

@testable import TextComparison

/// What is known of two texts is what a comparison of them would find.
struct KnownChangesTests {
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
    let diff = DraftComparison(old: old, new: new)
    let known = KnownChanges(diff)
    var kinds: Set<TextChange> = []
    for before in old + new {
      for after in old + new + [MatchClause(id: "y", text: "Café 600")] {
        let change = known.change(from: before.text, to: after.text)
        #expect(change == TextChangeGrading.grade(before.text, after.text))
        kinds.insert(change)
      }
    }
    // What was found is remembered, and by copies too.
    let later = KnownChanges(diff, besides: known)
    for before in old + new {
      for after in new + [MatchClause(id: "y", text: "Café 600")] {
        #expect(
          later.change(from: before.text, to: after.text)
            == TextChangeGrading.grade(before.text, after.text))
      }
    }
    #expect(diff.changes.contains { $0.comparison != nil })
    #expect(kinds.count >= 4)
  }
}
