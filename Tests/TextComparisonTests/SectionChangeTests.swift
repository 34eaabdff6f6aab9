import Testing
import TextComparison

/// What became of the sections of a draft.
struct SectionChangeTests {
  private func clauses(_ sections: [Int]) -> [MatchClause] {
    sections.enumerated().map { place, section in
      MatchClause(
        id: "c\(section)-\(place)", number: "\(place + 1)",
        text: "Matter \(section) is settled by committee number \(section * 31).", section: section)
    }
  }

  private func changes(_ old: [MatchSection], _ new: [MatchSection]) -> [SectionChange] {
    DraftComparison(
      old: clauses(Array(old.indices)), new: clauses(Array(new.indices)), oldSections: old,
      newSections: new
    ).sections
  }

  @Test func `sections are joined by what they hold and what they are called`() {
    let old = [
      MatchSection(id: "a", kind: "part", number: "I", heading: "Security"),
      MatchSection(id: "b", kind: "part", number: "II", heading: "Economy", text: "In good faith:"),
      MatchSection(id: "c", kind: "part", number: "III", heading: "Ports"),
    ]
    var new = old
    new[1].text = "In bad faith:"
    new[2] = MatchSection(id: "d", kind: "part", number: "III", heading: "Rivers")
    let found = changes(old, new)
    #expect(found.map(\.kind).prefix(2) == [.unchanged, .edited])
    #expect(found[1].text != nil && found[1].heading == nil)
    // The clause below it is the same, so it is the same section under another name.
    #expect(found[2].kind == .edited && found[2].heading != nil)
  }

  @Test func `swapping the drafts swaps what came and what went`() {
    let old = [MatchSection(id: "a", heading: "Security"), MatchSection(id: "b", heading: "Law")]
    let there = changes(old, [old[0]])
    let back = changes([old[0]], old)
    #expect(there.map(\.kind) == [.unchanged, .removed])
    #expect(back.map(\.kind) == [.unchanged, .added])
    #expect(there.last?.old == 1 && back.last?.new == 1)
  }

  @Test func `an identifier on both sides joins`() {
    let old = [MatchSection(id: "a", isExplicit: true, heading: "Security")]
    let new = [MatchSection(id: "a", isExplicit: true, heading: "Peace and quiet")]
    #expect(changes(old, new).map(\.kind) == [.edited])
  }

  @Test func `what is decided holds against content, mergers and splits too`() {
    let sections = ["a", "b", "c"].map { MatchSection(id: $0, isExplicit: true, heading: $0) }
    func changes(_ new: [MatchSection], _ pinned: [(Int?, Int?)]) -> [[Int?]] {
      DraftComparison(
        old: clauses(Array(sections.indices)), new: clauses(Array(new.indices)),
        oldSections: sections, newSections: new,
        pinnedSections: pinned.map { PinnedClauseLink(old: $0.0, new: $0.1) }
      ).sections.map { [$0.old, $0.new] }
    }
    #expect(changes(sections, []) == [[0, 0], [1, 1], [2, 2]])
    #expect(changes(sections, [(0, 1), (1, 0)]) == [[1, 0], [0, 1], [2, 2]])
    #expect(changes(sections, [(nil, 0)]) == [[nil, 0], [0, nil], [1, 1], [2, 2]])
    #expect(changes(sections, [(1, nil)]) == [[0, 0], [nil, 1], [1, nil], [2, 2]])
    let one = [MatchSection(id: "all", isExplicit: true, heading: "All")]
    #expect(changes(one, [(0, 0), (2, 0)]) == [[0, 0], [2, 0], [1, nil]])
    #expect(changes(sections, [(0, 0), (0, 1)]) == [[0, 0], [0, 1], [1, nil], [2, 2]])
  }

  @Test(.timeLimit(.minutes(1))) func `ten thousand sections of one heading come to an end`() {
    let many = (0..<10_000).map { MatchSection(id: "s\($0)", heading: "General") }
    let diff = DraftComparison(
      old: [MatchClause(id: "a", text: "Text.", section: 9)],
      new: [MatchClause(id: "a", text: "Text.", section: 9)], oldSections: many,
      newSections: many)
    #expect(diff.sections.count >= 10_000)
  }
}
