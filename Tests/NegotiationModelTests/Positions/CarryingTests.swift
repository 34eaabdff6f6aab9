import Testing
import TextComparison

@testable import NegotiationModel

/// A negotiation about one plan, built entry by entry, graded by the real grader.
struct Story {
  private var negotiation = Negotiation()
  private var number = 0

  init() throws {
    try add(.party(Party(id: id("sea"), name: Name("Sea"), kind: .state, role: .principal)))
    try add(.plan(Plan(id: id("peace"), name: Name("Peace"))))
  }

  private mutating func add(_ event: Event) throws {
    number += 1
    negotiation.apply(
      Entry(
        id: EntryID(writer: WriterID(checked: "amal"), number: number),
        recorded: Instant(milliseconds: Int64(number) * 1000), event: event))
  }

  /// A draft whose clauses are given as `id: text`.
  mutating func draft(
    _ name: String, after: String? = nil, _ clauses: [(String, String)], links: [ClauseLink] = []
  ) throws {
    try add(
      .draft(
        Draft(
          ref: ref(name), after: after.map { [DraftID(checked: $0)] } ?? [],
          clauses: clauses.enumerated().map {
            Clause(id: ClauseID(checked: $1.0), number: "\($0 + 1)", text: $1.1)
          }, links: links)))
  }

  mutating func says(_ stance: Stance, _ draft: String, _ clause: String) throws {
    let target = Target.clause(ref(draft), ClauseID(checked: clause))
    var statement = Statement(
      party: id("sea"), stance: stance, targets: [target], said: Day(packed: 2025_12_01))
    statement.texts = [negotiation.textDigest(of: target)]
    try add(.stance(statement))
  }

  mutating func align(_ draft: String, _ links: [ClauseLink]) throws {
    try add(.alignment(Alignment(ref: ref(draft), links: links)))
  }

  /// What the stance is worth on a clause of a draft, and why.
  func worth(_ draft: String, _ clause: String) -> Worth? {
    let position = negotiation.position(PositionQuery(draft: ref(draft)))
    let target = Target.clause(ref(draft), ClauseID(checked: clause))
    return position?.cells.first { $0.target == target }.map {
      Worth(carry: $0.carry, change: $0.textChange)
    }
  }

  func dropped(_ draft: String) -> Int {
    negotiation.position(PositionQuery(draft: ref(draft)))?
      .dropped.count ?? 0
  }

  struct Worth: Equatable, CustomStringConvertible {
    var carry: Carry
    var change: TextChange?
    var description: String { "\(carry) \(change.map(\.rawValue) ?? "–")" }
  }

  private func ref(_ name: String) -> DraftRef {
    DraftRef(plan: id("peace"), draft: DraftID(checked: name))
  }

  private func id<T>(_ text: String) -> Identifier<T> { Identifier(checked: text) }
}

struct CarryingTests {
  static let cap = "Forces shall not exceed 600,000 persons in peacetime."

  /// A stance on the first draft, seen on the second whose clause has another text.
  private func carried(_ old: String, _ new: String) throws -> Story.Worth? {
    var story = try Story()
    try story.draft("v1", [("army", old), ("other", "Something else stands here.")])
    try story.says(.accept, "v1", "army")
    try story.draft("v2", after: "v1", [("other", "Something else stands here."), ("army", new)])
    return story.worth("v2", "army")
  }

  @Test(arguments: [
    cap, "Forces  shall not exceed 600 000 persons\nin peacetime",
    "FORCES shall not exceed 600,000 persons in peacetime.",
  ])
  func `a stance on the same words stays current, wherever the clause stands`(new: String) throws {
    let worth = try carried(Self.cap, new)
    #expect(worth?.carry == .current)
  }

  @Test(arguments: [
    ("Forces shall not exceed 800,000 persons in peacetime.", TextChange.quantity),
    ("Forces should not exceed 600,000 persons in peacetime.", .obligation),
    ("Forces shall exceed 600,000 persons in peacetime.", .polarity),
    ("Forces shall not exceed 600,000 persons except in peacetime.", .polarity),
  ])
  func `a stance on words that changed in substance is never current`(
    new: String, change: TextChange
  ) throws {
    let there = try carried(Self.cap, new)
    #expect(there == Story.Worth(carry: .stale, change: change))
    let back = try carried(new, Self.cap)
    #expect(back == Story.Worth(carry: .stale, change: change))
  }

  @Test func `a stance on reworded text is to be confirmed`() throws {
    let worth = try carried(
      Self.cap, "Troops shall not exceed 600,000 persons in peacetime.")
    #expect(worth == Story.Worth(carry: .confirm, change: .reworded))
  }

  @Test func `600 that became 800 and 600 again is current again`() throws {
    var story = try Story()
    try story.draft("v1", [("army", "A ceiling of 600,000.")])
    try story.says(.accept, "v1", "army")
    try story.draft("v2", after: "v1", [("army", "A ceiling of 800,000.")])
    #expect(story.worth("v2", "army") == Story.Worth(carry: .stale, change: .quantity))
    try story.draft("v3", after: "v2", [("army", "A ceiling of 600,000.")])
    #expect(story.worth("v3", "army")?.carry == .current)
  }

  @Test func `clauses split or merged take no stance along as current`() throws {
    var story = try Story()
    try story.draft("v1", [("a", "Forces leave."), ("b", "Prisoners return.")])
    try story.says(.accept, "v1", "a")
    try story.draft(
      "v2", after: "v1", [("ab", "Forces leave. Prisoners return.")],
      links: [link("v1", ["a", "b"], ["ab"])])
    #expect(story.worth("v2", "ab") == Story.Worth(carry: .stale, change: .merged))
    try story.draft(
      "v3", after: "v1", [("a", "Forces leave."), ("a2", "All of them.")],
      links: [link("v1", ["a"], ["a", "a2"])])
    #expect(story.worth("v3", "a") == Story.Worth(carry: .stale, change: .split))
    #expect(story.worth("v3", "a2") == Story.Worth(carry: .stale, change: .split))
    try story.draft(
      "v4", after: "v3", [("a", "Forces leave.")], links: [link("v3", ["a", "a2"], ["a"])])
    #expect(story.worth("v4", "a") == Story.Worth(carry: .current, change: .identical))
  }

  @Test func `a stance on a clause that was removed is counted as dropped`() throws {
    var story = try Story()
    try story.draft("v1", [("a", "Forces leave."), ("b", "Prisoners return.")])
    try story.says(.reject, "v1", "b")
    try story.draft("v2", after: "v1", [("a", "Forces leave.")])
    #expect(story.worth("v2", "a") == nil)
    #expect(story.dropped("v2") == 1)
  }

  @Test func `the joins in the log hold, whatever a matcher would find today`() throws {
    var story = try Story()
    try story.draft("v1", [("x", "Forces leave the zone."), ("y", "Prisoners return home.")])
    try story.says(.accept, "v1", "x")
    // By content the second clause is the same; what was recorded says the first one is.
    try story.draft(
      "v2", after: "v1", [("p", "Something new."), ("q", "Forces leave the zone.")],
      links: [link("v1", ["x"], ["p"])])
    #expect(story.worth("v2", "p")?.carry == .confirm)
    #expect(story.worth("v2", "q") == nil)
  }

  @Test func `a person's word beats the joins in the log, also for later drafts`() throws {
    var story = try Story()
    try story.draft("v1", [("x", "Forces leave the zone."), ("y", "Prisoners return home.")])
    try story.says(.accept, "v1", "x")
    try story.draft(
      "v2", after: "v1", [("p", "Something new."), ("q", "Forces leave the zone.")],
      links: [link("v1", ["x"], ["p"])])
    try story.draft(
      "v3", after: "v2", [("p", "Something new."), ("q", "Forces leave the zone.")])
    try story.align("v2", [link("v1", ["x"], ["q"])])
    for draft in ["v2", "v3"] {
      #expect(story.worth(draft, "q")?.carry == .current)
      #expect(story.worth(draft, "p") == nil)
    }
  }

  @Test func `a person may say that a clause has no counterpart`() throws {
    var story = try Story()
    try story.draft("v1", [("x", "Forces leave the zone.")])
    try story.says(.accept, "v1", "x")
    try story.draft("v2", after: "v1", [("x", "Forces leave the zone.")])
    #expect(story.worth("v2", "x")?.carry == .current)
    try story.align("v2", [link("v1", [], ["x"])])
    #expect(story.worth("v2", "x") == nil)
  }

  private func link(_ from: String, _ old: [String], _ new: [String]) -> ClauseLink {
    ClauseLink(
      from: DraftID(checked: from), old: old.map { ClauseID(checked: $0) },
      new: new.map { ClauseID(checked: $0) })
  }
}
