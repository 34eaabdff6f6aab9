import Testing
import TextComparison

/// Joins that words have no say in.
struct DecidedJoinsTests {
  private let council = "There is a council to promote openness of the public service."
  private let principle =
    "Every institution that administers public funds complies strictly with the principle of openness."

  @Test func `content neither splits nor merges clauses of one identifier`() {
    let old = [
      MatchClause(id: "a", isExplicit: true, text: "Information is public."),
      MatchClause(id: "b", isExplicit: true, text: council + " " + principle),
    ]
    let new = [
      MatchClause(id: "a", isExplicit: true, text: "Information is public. " + principle),
      MatchClause(id: "b", isExplicit: true, text: council),
    ]
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)) == [[0, 0], [1, 1]])
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new, useIdentifiers: false)).count > 2)
  }

  @Test func `two names weigh against a join and do not bar it`() {
    let old = [
      MatchClause(id: "a", isExplicit: true, text: "Information is public."),
      MatchClause(id: "b", isExplicit: true, text: council),
    ]
    func match(_ text: String) -> Set<[Int]> {
      linkPairs(
        ClauseMatcher.match(
          old: old,
          new: [
            MatchClause(id: "a", isExplicit: true, text: "Information is public."),
            MatchClause(id: "c", isExplicit: true, text: text),
          ]))
    }
    #expect(match(council) == [[0, 0], [1, 1]])
    #expect(match("A fund for the public service is set up.") == [[0, 0]])
  }

  @Test func `joins of the log are taken as they are`() {
    var maker = DraftMaker(7)
    let old = maker.draft(12)
    let new = maker.revised(old).new
    let recorded = [
      RecordedJoin(old: 0, new: 3, source: .recorded), RecordedJoin(old: 1, new: 3, source: .align),
      RecordedJoin(old: 5, new: 0, source: .identifier),
      RecordedJoin(old: 99, new: 0, source: .align),
      RecordedJoin(old: 5, new: 0, source: .identifier),
    ]
    let matches = ClauseMatcher.matches(old: old, new: new, recorded: recorded)
    #expect(linkPairs(matches) == [[0, 3], [1, 3], [5, 0]])
    #expect(Set(matches.flatMap(\.old)) == Set(old.indices))
    #expect(Set(matches.flatMap(\.new)) == Set(new.indices))
    #expect(matches.first { $0.old == [5] }?.source == .identifier)
    #expect(matches.first { $0.old == [0, 1] }?.source == .align)
    #expect(matches.first { $0.old == [2] }?.source == nil)
  }
}
