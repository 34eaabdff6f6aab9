import Testing
import TextComparison

/// Small drafts in which a person would join the clauses without a doubt.
struct ClauseMatcherExampleTests {
  private func draft(_ texts: [String], headings: [String] = []) -> [MatchClause] {
    texts.enumerated().map { place, text in
      MatchClause(
        id: "c\(place)", number: "\(place + 1)",
        heading: headings.indices.contains(place) ? headings[place] : "", text: text)
    }
  }

  private let english = [
    "The parties confirm their sovereignty and the borders they had at the start of the year.",
    "Forces of the northern party shall not exceed 600,000 persons at any time.",
    "An exchange of all prisoners takes place within thirty days of signature.",
    "A monitoring mission of forty states observes the line of contact from the air.",
    "Grain may be exported freely through the harbours of the southern coast.",
  ]

  @Test func `a clause is found by its words though all numbers changed`() {
    let new = draft([
      "A new preamble recalls the purposes of the charter.",
      english[2], english[0],
      "Forces of the northern party shall not exceed 800,000 persons in peacetime.",
      english[4],
    ])
    let matches = ClauseMatcher.match(old: draft(english), new: new)
    #expect(linkPairs(matches) == [[2, 1], [0, 2], [1, 3], [4, 4]])
    #expect(matches.map(\.kind) == [.added, .moved, .unchanged, .edited, .removed, .unchanged])
    // The removed one stands by what kept its place, not by the neighbour that moved.
    #expect(matches[4].old == [3])
  }

  @Test func `renumbering alone is no move`() {
    let new = draft(["Definitions come first in this text."] + english)
    let matches = ClauseMatcher.match(old: draft(english), new: new)
    #expect(matches.map(\.kind) == [.added] + Array(repeating: .unchanged, count: 5))
  }

  @Test func `of two clauses that changed places the shorter one moved`() {
    let long = english[0] + " " + english[1]
    let matches = ClauseMatcher.match(
      old: draft([long, english[2]]), new: draft([english[2], long]))
    #expect(matches.map(\.kind) == [.moved, .unchanged])
  }

  @Test func `a clause cut in two is a split`() {
    let old = draft([english[0], english[2] + " " + english[3], english[4]])
    let new = draft([english[0], english[2], english[4], english[3]])
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(matches.map(\.kind) == [.unchanged, .split, .unchanged])
    #expect(matches[1].old == [1] && matches[1].new == [1, 3])
    #expect(matches[1].links.count == 2 && matches[1].reasons.contains { $0.isPart })
  }

  @Test func `two clauses put together are a merger`() {
    let old = draft([
      "国家鼓励社会组织和个人设立科普基金，用于资助科普事业的长期发展。", "公园、商场、车站等公共场所的管理单位，应当加强科普宣传工作。", "企业应当结合职工培训开展科普活动。",
    ])
    let new = draft([
      "企业应当结合职工培训开展科普活动。",
      "公园、商场、车站等公共场所的管理单位，应当加强科普宣传工作。国家鼓励社会组织和个人设立科普基金，用于资助科普事业的长期发展。",
    ])
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(linkPairs(matches) == [[0, 1], [1, 1], [2, 0]])
    #expect(matches.contains { $0.kind == .merged && $0.old == [0, 1] && $0.new == [1] })
  }

  @Test func `a clause may be split while its part is merged`() {
    let old = draft([english[0] + " " + english[1], english[2]])
    let new = draft([english[0], english[1] + " " + english[2]])
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(linkPairs(matches) == [[0, 0], [0, 1], [1, 1]])
    #expect(Set(matches.map(\.kind)) == [.split, .merged])
  }

  @Test func `a clause written anew under its own heading and number is joined, to be confirmed`() {
    let old = ["The armed forces are capped at 600,000 in peacetime.", "Funds go to rebuilding."]
    let new = ["Every brigade withdraws behind a line drawn by monitors.", old[1]]
    func pairs(_ oldHeadings: [String], _ newHeadings: [String], _ texts: [String]) -> [ClauseMatch]
    {
      ClauseMatcher.match(
        old: draft(old, headings: oldHeadings), new: draft(texts, headings: newHeadings))
    }
    let matches = pairs(["Forces", "Money"], ["FORCES", "Money"], new)
    #expect(linkPairs(matches) == [[0, 0], [1, 1]])
    #expect(matches[0].needsConfirmation && matches[0].kind == .edited)
    #expect(matches[0].reasons.contains(.sameHeading("FORCES")))
    // Not under a heading that several have, one of numbers only, another number, or none.
    #expect(linkPairs(pairs(["Part", "Part"], ["Part", "Part"], new)) == [[1, 1]])
    #expect(linkPairs(pairs(["A.1", "A.2"], ["A.1", "A.2"], new)) == [[1, 1]])
    #expect(
      linkPairs(pairs(["Forces", "Money"], ["Money", "Forces"], new.reversed())) == [[1, 0]])
    #expect(linkPairs(pairs([], [], new)) == [[1, 1]])
  }

  @Test func `inflected Russian words are the same words`() {
    let old = draft([
      "Стороны обязуются освободить всех военнопленных в течение тридцати дней.",
      "Решение принимается большинством голосов участников собрания.",
    ])
    let new = draft([
      "Решения принимаются большинством голосов всех участников собрания.",
      "Каждая сторона обязуется освободить военнопленных в тридцатидневный срок.",
    ])
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)) == [[0, 1], [1, 0]])
  }

  @Test func `tatweel, vowel marks and digits of another script keep the words the same`() {
    let old = draft(["لا يتجاوز عدد القوات المسلحة ٦٠٠ ألف في وقت السلم."])
    let new = draft(["لا يتجاوَز عدد القـــوات المسلحة 600 الف في وقت السلم"])
    let matches = ClauseMatcher.match(old: old, new: new)
    #expect(matches.map(\.kind) == [.edited])
    #expect(matches[0].similarity == 1 && matches[0].reasons == [.sameText])
  }

  @Test func `canonically equal texts are unchanged`() {
    let matches = ClauseMatcher.match(
      old: draft(["Le caf\u{E9} est ouvert."]), new: draft(["Le cafe\u{301} est ouvert."]))
    #expect(matches.map(\.kind) == [.unchanged])
  }

  @Test func `a heading joins short points that were written anew`() {
    let headings = ["Ceiling on the army", "Elections", "Prisoners"]
    let old = draft(
      ["No more than 600,000.", "Within 100 days.", "All for all."], headings: headings)
    let new = draft(
      ["Everybody goes home.", "A peacetime force of 800,000.", "As soon as can be."],
      headings: ["Prisoners", "Army", "Elections"])
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)) == [[0, 1], [1, 2], [2, 0]])
  }

  @Test func `explicit identifiers on both sides join first, derived ones do not`() {
    var old = draft([english[0], english[1]])
    var new = draft([english[0], english[1]])
    old[0].id = "cap"
    old[0].isExplicit = true
    new[1].id = "cap"
    new[1].isExplicit = true
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)).contains([0, 1]))
    let byContent = ClauseMatcher.match(old: old, new: new, useIdentifiers: false)
    #expect(linkPairs(byContent) == [[0, 0], [1, 1]])
    new[1].isExplicit = false
    #expect(linkPairs(ClauseMatcher.match(old: old, new: new)) == [[0, 0], [1, 1]])
  }

  @Test func `texts that have nothing in common are removed and added`() {
    let matches = ClauseMatcher.match(
      old: draft([english[0], english[1]]), new: draft(["Nichts davon bleibt übrig.", english[1]]))
    #expect(matches.map(\.kind) == [.removed, .added, .unchanged])
    #expect(matches[0].confidence > 0.5)
  }

  @Test func `a doubtful match asks for confirmation and a plain one does not`() {
    let new = draft([
      "Ships of the southern coast carry a mission from the air.", english[4], english[0],
      "A court decides on the debts of both banks.", english[2],
      "The persons named in the charter vote at any time they wish.",
    ])
    let matches = ClauseMatcher.match(old: draft(english), new: new)
    #expect(matches.filter { !$0.needsConfirmation }.count >= 3)
    #expect(matches.contains { $0.needsConfirmation && $0.kind != .unchanged })
    #expect(
      matches.allSatisfy { $0.needsConfirmation == ($0.confidence < ClauseMatcher.confirmation) })
  }

  @Test func `one clause put among equals shifts none of them`() {
    let same = Array(repeating: "Left blank on purpose.", count: 9)
    let new = Array(same.prefix(4)) + [english[0]] + Array(same.suffix(5))
    let matches = ClauseMatcher.match(old: draft(same), new: draft(new))
    #expect(matches.filter { $0.kind == .unchanged }.count == 9)
    #expect(linkPairs(matches) == Set((0..<9).map { [$0, $0 < 4 ? $0 : $0 + 1] }))
  }

  @Test func `a removed clause stands after what preceded it`() {
    let matches = ClauseMatcher.match(
      old: draft(english), new: draft([english[0], english[1], english[4]]))
    #expect(matches.map(\.old) == [[0], [1], [2], [3], [4]])
  }
}

extension ClauseMatchReason {
  fileprivate var isPart: Bool {
    if case .part = self { true } else { false }
  }
}
