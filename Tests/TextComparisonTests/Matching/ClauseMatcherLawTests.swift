import TestSupport
import Testing
import TextComparison

/// What holds for any two drafts.
struct ClauseMatcherLawTests {
  @Test(arguments: UInt64(1)...8)
  func `a draft matched with itself is unchanged`(seed: UInt64) {
    var maker = DraftMaker(seed)
    var draft = maker.draft(60)
    draft += draft.prefix(5)
    let matches = ClauseMatcher.match(old: draft, new: draft, useIdentifiers: false)
    #expect(matches.count == draft.count)
    for (place, match) in matches.enumerated() {
      #expect(match.kind == .unchanged && match.old == [place] && match.new == [place])
      #expect(match.similarity == 1 && match.confidence == 1 && !match.moved)
    }
  }

  @Test(arguments: UInt64(1)...8)
  func `a draft matched with itself shuffled joins every clause to itself`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let draft = maker.draft(80)
    let order = Array(draft.indices).shuffled(using: &maker.random)
    let matches = ClauseMatcher.match(
      old: draft, new: order.map { draft[$0] }, useIdentifiers: false)
    #expect(linkPairs(matches) == Set(order.enumerated().map { [$0.element, $0.offset] }))
    #expect(matches.allSatisfy { $0.kind == .unchanged || $0.kind == .moved })
    #expect(matches.contains { $0.kind == .moved })
    #expect(matches.allSatisfy { ($0.kind == .moved) == $0.moved })
  }

  @Test(arguments: UInt64(1)...8)
  func `equal clauses shuffled are joined to equals and none is edited`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let kinds = maker.draft(6)
    let draft = (0..<50).map { _ in kinds.pick(&maker.random) }
    let other = draft.shuffled(using: &maker.random)
    let matches = ClauseMatcher.match(old: draft, new: other)
    #expect(matches.count == draft.count)
    for match in matches {
      #expect(match.kind == .unchanged || match.kind == .moved)
      #expect(match.old.map { draft[$0].text } == match.new.map { other[$0].text })
    }
  }

  @Test(arguments: UInt64(1)...12)
  func `edited, moved and renumbered clauses are found again`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let old = maker.draft(120)
    let (new, origin) = maker.revised(old)
    let found = linkPairs(ClauseMatcher.match(old: old, new: new))
    let right = Set(origin.enumerated().map { [$0.element, $0.offset] })
    #expect(found.subtracting(right).count <= 1)
    #expect(right.subtracting(found).count <= 1)
  }

  @Test(arguments: UInt64(1)...12)
  func `swapping old and new mirrors the matches`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let old = maker.draft(40) + maker.draft(10, prefix: "removed")
    var (new, _) = maker.revised(Array(old.prefix(40)))
    new += maker.draft(10, prefix: "added")
    new.append(
      MatchClause(id: "merged", text: old[3].text + " " + old[7].text + " " + old[11].text))
    let forth = ClauseMatcher.match(old: old, new: new)
    let back = ClauseMatcher.match(old: new, new: old)
    #expect(Set(forth.map(Mirrored.init)) == Set(back.map { Mirrored($0).swapped }))
  }

  @Test(arguments: UInt64(1)...12)
  func `every clause has a match, each one to one, one to many or many to one`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let old = maker.draft(50)
    var (new, _) = maker.revised(old)
    new.removeSubrange(5..<12)
    new.insert(contentsOf: maker.draft(6, prefix: "added"), at: 20)
    new.append(MatchClause(id: "merged", text: old[1].text + " " + old[2].text))
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(Set(matches.flatMap(\.old)) == Set(old.indices))
    #expect(Set(matches.flatMap(\.new)) == Set(new.indices))
    for match in matches {
      #expect(match.old.count <= 1 || match.new.count <= 1)
      #expect((0...1).contains(match.similarity) && (0...1).contains(match.confidence))
      #expect(match.links.count == match.old.count * match.new.count)
      #expect(!match.reasons.isEmpty)
      #expect(match.old == match.old.sorted() && match.new == match.new.sorted())
    }
    let divided = Set(matches.filter { $0.kind == .split || $0.kind == .merged }.flatMap(\.old))
    let whole = matches.filter { $0.kind != .split && $0.kind != .merged }.flatMap(\.old)
    #expect(Set(whole).count == whole.count && divided.isDisjoint(with: whole))
    #expect(matches == ClauseMatcher.match(old: old, new: new))
  }

  @Test(arguments: UInt64(1)...8)
  func `a pinned clause has the pinned links and no other`(seed: UInt64) {
    var maker = DraftMaker(seed)
    let old = maker.draft(30)
    let (new, _) = maker.revised(old)
    let pinned = [
      PinnedClauseLink(old: 0, new: 17), PinnedClauseLink(old: 4, new: 17),
      PinnedClauseLink(old: 9, new: 9), PinnedClauseLink(old: 12, new: nil),
      PinnedClauseLink(old: nil, new: 3), PinnedClauseLink(old: 99, new: 1),
    ]
    let matches = ClauseMatcher.match(old: old, new: new, pinned: pinned)
    let links: Set<[Int]> = linkPairs(matches)
    let wanted: Set<[Int]> = [[0, 17], [4, 17], [9, 9]]
    #expect(links.filter { [0, 4, 9, 12].contains($0[0]) } == wanted)
    #expect(links.filter { [17, 9, 3].contains($0[1]) } == wanted)
    #expect(matches.contains { $0.kind == .removed && $0.old == [12] && $0.confidence == 1 })
    #expect(matches.contains { $0.kind == .added && $0.new == [3] })
    #expect(matches.contains { $0.kind == .merged && $0.old == [0, 4] && $0.new == [17] })
  }
}

/// A match without what is shown only, so that it can be turned round.
private struct Mirrored: Hashable {
  var old: [Int]
  var new: [Int]
  var kind: ClauseMatchKind
  var similarity: Double
  var confidence: Double

  init(_ match: ClauseMatch) {
    (old, new) = (match.old, match.new)
    kind = match.kind
    (similarity, confidence) = (match.similarity, match.confidence)
  }

  var swapped: Mirrored {
    var result = self
    (result.old, result.new) = (new, old)
    switch kind {
    case .added: result.kind = .removed
    case .removed: result.kind = .added
    case .split: result.kind = .merged
    case .merged: result.kind = .split
    case .unchanged, .edited, .moved: break
    }
    return result
  }
}
