import NegotiationModel
import TestSupport
import Testing

/// What a name means that somebody typed.
struct ResolvingTests {
  private static var scene: Scene {
    var scene = Scene()
    scene.party("north")
    scene.party("deal", kind: .organisation)
    scene.source("wire")
    scene.plan("deal")
    scene.record(.draft(ResolvingTests.draft("v1", on: "2025-11-01")))
    scene.record(.draft(ResolvingTests.draft("v2", on: "2025-12-01")))
    return scene
  }

  private static func draft(_ name: String, on day: String) -> Draft {
    Draft(
      ref: DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: name)), on: Day(day),
      clauses: [
        Clause(id: ClauseID(checked: "army"), number: "1", text: "\(name): 600 people."),
        Clause(id: ClauseID(checked: "2"), number: "3", text: "Talks."),
        Clause(id: ClauseID(checked: "vote"), number: "2", text: "A vote."),
      ])
  }

  private func refusal(_ body: () throws -> Void) throws -> Unresolved {
    try #require(throws: Unresolved.self) { try body() }
  }

  @Test(arguments: [
    (nil, nil, "deal@v2"), ("deal", nil, "deal@v2"), ("deal", "2025-11-15", "deal@v1"),
    ("deal@v1", nil, "deal@v1"),
  ])
  func `a plan without a draft means its latest one of that day`(
    name: String?, day: String?, wanted: String
  ) throws {
    let found = try Self.scene.negotiation.draft(named: name, asOf: day.flatMap { Day($0) })
    #expect(found.ref.description == wanted)
  }

  @Test func `what names no draft is told apart`() throws {
    let empty = Negotiation()
    let scene = Self.scene
    #expect(try refusal { _ = try empty.draft(named: nil, asOf: nil) } == .noPlan)
    let early = Day("2025-10")
    let deal = PlanID(checked: "deal")
    let first = scene.negotiation.drafts(of: deal).compactMap(\.on).min()
    #expect(
      try refusal { _ = try scene.negotiation.draft(named: "deal", asOf: early) }
        == .noDraft(of: deal, by: early, first: first))
    #expect(
      try refusal { _ = try scene.negotiation.draft(named: "no plan", asOf: nil) }
        == .invalidDraft("no plan"))
    var two = scene
    two.plan("other")
    #expect(
      try refusal { _ = try two.negotiation.draft(named: nil, asOf: nil) }
        == .severalPlans(two.negotiation.plans.ids))
    for name in ["deal@v3", "none", "none@v1"] {
      guard
        case .refused(let unknown) = try refusal({
          _ = try scene.negotiation.draft(named: name, asOf: nil)
        })
      else {
        Issue.record("\(name)")
        continue
      }
      #expect(unknown.unknown?.known.isEmpty == false, "\(name)")
    }
  }

  @Test(arguments: [("army", "army"), ("1", "army"), ("2", "2"), ("3", "2"), ("vote", "vote")])
  func `a clause is named by its identifier, else by its number`(
    name: String, wanted: String
  ) throws {
    let negotiation = Self.scene.negotiation
    let draft = try negotiation.draft(named: "deal@v1", asOf: nil)
    #expect(try negotiation.clause(named: name, in: draft).text == wanted)
    let target = Target.clause(draft.ref, ClauseID(checked: name))
    #expect(try negotiation.meant(target) == .clause(draft.ref, ClauseID(checked: wanted)))
    #expect(try negotiation.known(target) == negotiation.meant(target))
  }

  @Test func `a clause that is not there is refused with those that are`() throws {
    let negotiation = Self.scene.negotiation
    let draft = try negotiation.draft(named: "deal@v1", asOf: nil)
    let target = try #require(Target("deal@v1/4"))
    #expect(try negotiation.meant(target) == target)
    #expect(throws: Unresolved.self) { try negotiation.known(target) }
    guard
      case .refused(let unknown) = try refusal({
        _ = try negotiation.clause(named: "4", in: draft)
      })
    else {
      Issue.record("a clause without a name")
      return
    }
    #expect(unknown.unknown?.known == ["army", "2", "vote"])
  }

  @Test(arguments: [
    ("north", Reference.party(PartyID(checked: "north"))),
    ("wire", .source(SourceID(checked: "wire"))),
    ("party:deal", .party(PartyID(checked: "deal"))),
    ("plan:deal", .target(.plan(PlanID(checked: "deal")))),
    ("source:wire", .source(SourceID(checked: "wire"))),
  ])
  func `a bare name means the only thing of that name`(
    name: String, wanted: NegotiationModel.Reference
  ) throws {
    #expect(try Self.scene.negotiation.reference(named: name) == wanted)
  }

  @Test func `a name of several kinds must be told apart`() throws {
    let negotiation = Self.scene.negotiation
    #expect(
      try refusal { _ = try negotiation.reference(named: "deal") }
        == .ambiguous("deal", kinds: ["party", "plan"]))
    #expect(
      try refusal { _ = try negotiation.reference(named: "no name") }
        == .invalidReference("no name"))
    #expect(
      try negotiation.reference(named: "deal@v1/1")
        == .target(.clause(ResolvingTests.draft("v1", on: "2025").ref, ClauseID(checked: "army"))))
  }

  @Test func `a parent is a draft of the same plan`() throws {
    let negotiation = Self.scene.negotiation
    let ref = try #require(DraftRef("deal@v2"))
    #expect(try negotiation.sibling(named: "v1", of: ref).text == "v1")
    #expect(try negotiation.sibling(named: "deal@v1", of: ref).text == "v1")
    for name in ["other@v1", "a b"] {
      #expect(
        try refusal { _ = try negotiation.sibling(named: name, of: ref) }
          == .invalidParent(name, of: PlanID(checked: "deal")))
    }
  }

  @Test func `an entry says what its last correction says, and nothing once withdrawn`() throws {
    var scene = Self.scene
    let first = scene.say("north", .object, "deal@v1/army", on: "2025-12-02")
    let statement = scene.statement("north", .reject, "deal@v1/army", on: "2025-12-02")
    let second = scene.correct(first, .stance(statement))
    let all = scene.entries
    let read = { (id: EntryID) in all.first { $0.id == id } }
    #expect(try scene.negotiation.content(of: first, read: read) == .stance(statement))
    #expect(try scene.negotiation.repetition(of: statement, read: read) == second)
    let other = scene.statement("north", .accept, "deal@v1/army", on: "2025-12-02")
    #expect(try scene.negotiation.repetition(of: other, read: read) == nil)
    let absent = EntryID(writer: first.writer, number: 99)
    #expect(
      try refusal { _ = try scene.negotiation.content(of: absent, read: read) } == .noEntry(absent))
    let withdrawal = scene.withdraw(first)
    #expect(
      try refusal { _ = try scene.negotiation.content(of: first, read: read) }
        == .withdrawn(first, by: withdrawal))
    #expect(try scene.negotiation.repetition(of: statement, read: read) == nil)
  }
}
