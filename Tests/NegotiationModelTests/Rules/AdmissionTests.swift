import NegotiationModel
import TestSupport
import Testing

struct AdmissionTests {
  /// Two states, a bloc with one member, a person each, a source, a topic, a plan with two drafts.
  private func scene() -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("russia")
    scene.party("eu", kind: .bloc, role: .observer)
    scene.party("france", role: .observer)
    scene.member("eu", "france", from: "2025-01-01")
    scene.record(.person(Self.person("envoy", of: "usa", from: "2025-03-01", until: "2025-06-30")))
    scene.record(.person(Self.person("minister", of: "france")))
    scene.source("reuters")
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    scene.plan("peace")
    scene.draft("peace@one", ["a": "alpha", "b": "beta"])
    scene.draft("peace@two", ["a": "alpha", "c": "gamma"], after: ["one"])
    scene.record(.round(Round(id: RoundID(checked: "r1"), on: scene.today)))
    return scene
  }

  private static func person(
    _ id: String, of party: String, from: String? = nil, until: String? = nil
  ) -> Person {
    Person(
      id: PersonID(checked: id), name: Name(id), party: PartyID(checked: party),
      from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) })
  }

  private func stance(
    _ scene: Scene, _ party: String = "usa", _ stance: Stance = .accept,
    _ target: String = "peace@one/a", on day: String = "2025-05-01",
    change: (inout Statement) -> Void = { _ in }
  ) -> [String] {
    var statement = scene.statement(party, stance, target, on: day)
    change(&statement)
    return scene.refusals(.stance(statement))
  }

  @Test func `a good stance is admitted`() {
    #expect(stance(scene()) == [])
  }

  @Test func `every unknown name is refused with its kind and what is known`() throws {
    let scene = scene()
    #expect(stance(scene, "uzbekistan") == ["unknown-party"])
    #expect(stance(scene, "usa", .open, "peace@one/z") == ["unknown-clause"])
    #expect(stance(scene, "usa", .open, "peace@none/a") == ["unknown-draft"])
    #expect(stance(scene, "usa", .open, "war@one/a") == ["unknown-plan"])
    #expect(stance(scene, "usa", .open, "war") == ["unknown-plan"])
    #expect(stance(scene, "usa", .open, "topic:sea") == ["unknown-topic"])
    #expect(stance(scene) { $0.sources = [SourceID(checked: "tass")] } == ["unknown-source"])
    #expect(stance(scene) { $0.round = RoundID(checked: "r9") } == ["unknown-round"])
    #expect(stance(scene) { $0.speaker = PersonID(checked: "nobody") } == ["unknown-person"])
    #expect(stance(scene) { $0.changes = EntryID("desk:99") } == ["unknown-entry"])
    #expect(stance(scene) { $0.changes = EntryID("nobody:1") } == ["unknown-entry"])
    let statement = scene.statement("usa", .open, "peace@one/z", on: "2025-05-01")
    let refusal = try #require(
      scene.negotiation.admit(.stance(statement), today: scene.today).first)
    #expect(refusal.unknown?.known == ["peace@one/a", "peace@one/b"])
    #expect(refusal.message == "unknown clause 'peace@one/z'")
  }

  @Test func `all that is wrong is said at once`() {
    let refusals = stance(scene(), "nowhere", .conditional, "peace@one/z", on: "2026-05-01") {
      $0.conditions = []
      $0.isRedLine = true
    }
    #expect(
      refusals == ["bare-red-line", "future", "no-condition", "unknown-clause", "unknown-party"])
  }

  @Test func `a second definition of one name is refused`() {
    let scene = scene()
    #expect(
      scene.refusals(.party(Party(id: PartyID(checked: "usa"), name: Name("x"))))
        == ["duplicate-party"])
    #expect(scene.refusals(.person(Self.person("envoy", of: "usa"))) == ["duplicate-person"])
    #expect(
      scene.refusals(.source(Source(id: SourceID(checked: "reuters"), publisher: "x")))
        == ["duplicate-source"])
    #expect(
      scene.refusals(.topic(Topic(id: TopicID(checked: "land"), name: Name("x"))))
        == ["duplicate-topic"])
    #expect(
      scene.refusals(.plan(Plan(id: PlanID(checked: "peace"), name: Name("x"))))
        == ["duplicate-plan"])
    #expect(scene.refusals(.draft(Scene.draft("peace@one", ["a": "x"]))) == ["duplicate-draft"])
    #expect(
      scene.refusals(.round(Round(id: RoundID(checked: "r1"), on: scene.today)))
        == ["duplicate-round"])
    #expect(stance(scene) { $0.targets.append($0.targets[0]) } == ["duplicate-target"])
  }

  @Test func `nothing but an inference lies in the future`() {
    let scene = scene()
    #expect(stance(scene, on: "2026-01-01") == ["future"])
    #expect(stance(scene, on: "2025-12-31") == [])
    #expect(stance(scene, on: "2025") == [])
    #expect(stance(scene, on: "2026") == ["future"])
    #expect(stance(scene, on: "2026-01-01") { $0.basis = .inferred } == [])
    #expect(stance(scene, on: "2026-01-01") { $0.basis = .stated } == ["future"])
    var draft = Scene.draft("peace@three", ["a": "x"])
    draft.on = Day("2026-01-01")
    #expect(scene.refusals(.draft(draft)) == ["future"])
  }

  @Test func `a speaker speaks for the own party or its bloc and only in office`() {
    let scene = scene()
    let envoy = PersonID(checked: "envoy")
    let minister = PersonID(checked: "minister")
    #expect(stance(scene, on: "2025-03-01") { $0.speaker = envoy } == [])
    #expect(stance(scene, on: "2025-06-30") { $0.speaker = envoy } == [])
    #expect(stance(scene, on: "2025-06") { $0.speaker = envoy } == [])
    #expect(stance(scene, on: "2025-02-28") { $0.speaker = envoy } == ["out-of-office"])
    #expect(stance(scene, on: "2025-07-01") { $0.speaker = envoy } == ["out-of-office"])
    #expect(stance(scene, "russia") { $0.speaker = envoy } == ["other-speaker"])
    #expect(stance(scene, "eu") { $0.speaker = minister } == [])
    #expect(stance(scene, "eu", on: "2024-12-31") { $0.speaker = minister } == ["other-speaker"])
  }

  @Test func `a condition and a red line need what makes them so`() {
    let scene = scene()
    #expect(stance(scene, "usa", .conditional) { $0.conditions = [] } == ["no-condition"])
    #expect(stance(scene, "usa", .conditional) == [])
    #expect(stance(scene) { $0.isRedLine = true } == ["bare-red-line"])
    #expect(
      stance(scene) {
        $0.isRedLine = true
        $0.quote = Quote("never")
      } == [])
    #expect(
      stance(scene) {
        $0.isRedLine = true
        $0.sources = [SourceID(checked: "reuters")]
      } == [])
    #expect(stance(scene) { $0.targets = [] } == ["no-target"])
  }

  @Test func `a stance changes only a standing stance of the same party`() {
    var scene = scene()
    let earlier = scene.say("usa", .reject, "peace@one/a", on: "2025-04-01")
    #expect(stance(scene) { $0.changes = earlier } == [])
    #expect(stance(scene, "russia") { $0.changes = earlier } == ["other-party"])
    #expect(stance(scene) { $0.changes = EntryID("desk:1") } == ["no-stance"])
    scene.withdraw(earlier)
    #expect(stance(scene) { $0.changes = earlier } == ["no-stance"])
  }

  @Test func `a bloc is a bloc, never its own member, and never in a circle`() {
    var scene = scene()
    func member(_ bloc: String, _ party: String, from: String? = nil, until: String? = nil)
      -> [String]
    {
      scene.refusals(
        .member(
          Membership(
            bloc: PartyID(checked: bloc), party: PartyID(checked: party),
            from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) })))
    }
    #expect(member("eu", "eu") == ["own-member"])
    #expect(member("usa", "france") == ["no-bloc"])
    #expect(member("eu", "nowhere") == ["unknown-party"])
    #expect(member("nowhere", "france") == ["unknown-party"])
    #expect(member("eu", "france") == ["duplicate-membership"])
    #expect(member("eu", "france", until: "2024-12-31") == [])
    #expect(member("eu", "usa", from: "2025-05-02", until: "2025-05-01") == ["dates"])
    scene.party("allies", kind: .bloc)
    scene.member("allies", "eu")
    #expect(member("eu", "allies") == ["member-cycle"])
    #expect(member("allies", "france") == [])
  }

  @Test func `a draft has clauses of distinct names, known parents and no circle`() {
    let scene = scene()
    #expect(scene.refusals(.draft(Scene.draft("peace@x", [:]))) == ["no-clause"])
    #expect(
      scene.refusals(.draft(Scene.draft("peace@x", ["a": "1", "a": "2"]))) == ["duplicate-clause"])
    #expect(
      scene.refusals(.draft(Scene.draft("peace@x", ["a": "1"], after: ["no"]))) == ["unknown-draft"]
    )
    #expect(
      scene.refusals(.draft(Scene.draft("peace@x", ["a": "1"], after: ["x"]))) == ["draft-cycle"])
    #expect(scene.refusals(.draft(Scene.draft("war@x", ["a": "1"]))) == ["unknown-plan"])
    var draft = Scene.draft("peace@x", ["a": "1"])
    draft.by = [PartyID(checked: "no")]
    draft.sources = [SourceID(checked: "no")]
    draft.clauses[0].topics = [TopicID(checked: "no")]
    #expect(scene.refusals(.draft(draft)) == ["unknown-party", "unknown-source", "unknown-topic"])
    let circle = Correction(
      of: EntryID(writer: WriterID(checked: "desk"), number: 11), why: nil,
      event: .draft(Scene.draft("peace@one", ["a": "alpha", "b": "beta"], after: ["two"])))
    #expect(scene.refusals(.correction(circle)) == ["draft-cycle"])
  }

  @Test func `joins name clauses of the draft and of one it derives from`() {
    let scene = scene()
    func joined(_ link: ClauseLink, after: [String] = ["one"]) -> [String] {
      scene.refusals(.draft(Scene.draft("peace@x", ["n": "1"], after: after, links: [link])))
    }
    #expect(joined(Scene.link("one", ["a"], ["n"])) == [])
    #expect(joined(Scene.link("one", ["z"], ["n"])) == ["unknown-clause"])
    #expect(joined(Scene.link("one", ["a"], ["z"])) == ["unknown-clause"])
    #expect(joined(Scene.link("two", ["a"], ["n"])) == ["link"])
  }

  @Test func `a translation is of a known draft, of its clauses, once for a language`() {
    var scene = scene()
    func translation(_ ref: String, _ clause: String) -> Event {
      .translation(
        DraftTranslation(
          ref: DraftRef(ref) ?? DraftRef(plan: PlanID(checked: "x"), draft: DraftID(checked: "x")),
          language: "ar", title: nil, preamble: "", sources: [],
          clauses: [
            DraftTranslation.Part(
              id: ClauseID(checked: clause), number: nil, heading: "", text: "نص")
          ]))
    }
    #expect(scene.refusals(translation("peace@no", "a")) == ["unknown-draft"])
    #expect(scene.refusals(translation("peace@one", "z")) == ["unknown-clause"])
    #expect(scene.refusals(translation("peace@one", "a")) == [])
    scene.record(translation("peace@one", "a"))
    #expect(scene.refusals(translation("peace@one", "b")) == ["duplicate-draft"])
  }

  @Test func `a source does not relay itself, not even through others`() {
    var scene = scene()
    scene.source("wire", origin: "agency")
    let circle = Source(
      id: SourceID(checked: "agency"), publisher: "x", origin: SourceID(checked: "wire"))
    #expect(scene.refusals(.source(circle)) == ["origin-cycle"])
  }

  @Test func `an end before a beginning is refused`() {
    let scene = scene()
    let person = Self.person("late", of: "usa", from: "2025-05-02", until: "2025-05-01")
    #expect(scene.refusals(.person(person)) == ["dates"])
    let round = Round(id: RoundID(checked: "r2"), on: scene.today, until: Day("2025-01-01"))
    #expect(scene.refusals(.round(round)) == ["dates"])
  }

  @Test func `an event of a type nobody knows is not recorded`() {
    #expect(scene().refusals(.unknown(type: "prophecy")) == ["unknown-type"])
  }
}
