import Testing
import TextComparison

/// Drafts nobody would write, which must neither hang nor lose a clause.
struct ClauseMatcherHostileTests {
  private func clause(_ text: String) -> MatchClause { MatchClause(id: "c", text: text) }

  @Test func `drafts without clauses have no matches`() {
    #expect(ClauseMatcher.match(old: [], new: []).isEmpty)
    #expect(ClauseMatcher.match(old: [clause("a")], new: []).map(\.kind) == [.removed])
    #expect(ClauseMatcher.match(old: [], new: [clause("a")]).map(\.kind) == [.added])
  }

  @Test func `empty clauses are equal, and headings tell them apart`() {
    let empty = ClauseMatcher.match(old: [clause(""), clause("")], new: [clause("")])
    #expect(empty.map(\.kind) == [.unchanged, .removed])
    let first = MatchClause(id: "a", heading: "Chapter of duties", text: "")
    let second = MatchClause(id: "b", heading: "Chapter of rights", text: "")
    let matches = ClauseMatcher.match(old: [first, second], new: [second, first])
    #expect(linkPairs(matches) == [[0, 1], [1, 0]])
  }

  @Test(arguments: [
    "\0", "\r\n", "\u{FEFF}", "\u{202E}", "((((", String(repeating: "a\u{301}", count: 3000),
    "b" + String(repeating: "\u{301}\u{315}", count: 50_000),
    "a" + String(repeating: "\u{315}\u{300}", count: 3000), String(repeating: ", ", count: 5000),
    String(repeating: "字", count: 20_000), String(repeating: "x", count: 20_000), "👩‍👩‍👧‍👦", "ـــ",
  ])
  func `a strange text is joined to itself and to itself with a word more`(text: String) {
    let other = "Grain may be exported freely through all harbours."
    let same = ClauseMatcher.match(old: [clause(text)], new: [clause(other), clause(text)])
    #expect(linkPairs(same) == [[0, 1]])
    let more = ClauseMatcher.match(old: [clause(text)], new: [clause(text + " more")])
    #expect(more.flatMap(\.old) == [0] && more.flatMap(\.new) == [0])
  }

  @Test(.timeLimit(.minutes(1)))
  func `thousands of equal clauses with one changed have one edit`() {
    let count = 20_000
    let old = Array(repeating: clause("The same clause again."), count: count)
    var new = old
    new[count / 3] = clause("The same clause changed.")
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(matches.count == count)
    #expect(matches.filter { $0.kind != .unchanged }.map(\.kind) == [.edited])
    #expect(matches[count / 3].old == [count / 3] && matches[count / 3].new == [count / 3])
  }

  @Test(.timeLimit(.minutes(1)))
  func `equal clauses that all changed alike keep their order`() {
    let count = 1500
    let old = Array(repeating: clause("The same clause again."), count: count)
    let new = Array(repeating: clause("The same clause anew."), count: count)
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(linkPairs(matches) == Set((0..<count).map { [$0, $0] }))
    #expect(matches.allSatisfy { $0.kind == .edited && !$0.moved })
  }
}
