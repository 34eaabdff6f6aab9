import NegotiationModel
import TestSupport
import Testing

/// A draft is recorded whole, its joins with the drafts it derives from written down.
struct DraftRecordingTests {
  private static let army = "The armed forces of the north may have six hundred thousand people."
  private static let talks = "The parties shall meet within thirty days of the ceasefire."

  private func scene() -> Scene {
    var scene = Scene()
    scene.plan("deal")
    scene.draft("deal@v1", ["army": Self.army, "talks": Self.talks])
    return scene
  }

  private func proposed(
    _ name: String, after: [String] = [], language: String? = nil,
    _ clauses: [ProposedDraft.Clause]
  ) -> ProposedDraft {
    ProposedDraft(
      ProposedDraft.Particulars(
        ref: DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: name)),
        after: after.map { DraftID(checked: $0) }, language: language), clauses: clauses)
  }

  private func clause(
    _ explicit: String? = nil, heading: String? = nil, number: String? = nil, _ text: String
  ) -> ProposedDraft.Clause {
    ProposedDraft.Clause(
      names: ClauseNames(explicit: explicit, heading: heading, number: number), number: number,
      text: text)
  }

  @Test func `a section that another was put before keeps its stances by a recorded join`() throws {
    func draft(_ name: String, after: [String], _ parts: [(String, [String])]) -> ProposedDraft {
      var proposed = proposed(name, after: after, [])
      for (heading, texts) in parts {
        proposed.sections.append(
          ProposedDraft.Section(
            names: ClauseNames(heading: heading, number: "\(proposed.sections.count + 1)"),
            kind: .part, number: "\(proposed.sections.count + 1)", heading: heading,
            clausesBefore: proposed.clauses.count))
        for text in texts {
          var clause = clause(number: "\(proposed.clauses.count + 1)", text)
          clause.section = proposed.sections.count - 1
          proposed.clauses.append(clause)
        }
      }
      return proposed
    }
    var scene = Scene()
    scene.plan("deal")
    let parts = [
      ("Forces", [Self.army, "No forces return to the valley."]), ("Talks", [Self.talks]),
    ]
    scene.record(DraftRecording.event(draft("v1", after: [], parts), in: scene.negotiation))
    scene.record(
      DraftRecording.event(
        draft("v2", after: ["v1"], [("General", ["The parties respect each other."])] + parts),
        in: scene.negotiation))
    let later = try #require(scene.negotiation.drafts.values.last)
    #expect(later.sections.map(\.id.text) == ["part-1", "part-2", "part-3"])
    let sections = later.links.filter { $0.new.allSatisfy { $0.text.hasPrefix("part-") } }
    #expect(
      sections == [
        Scene.link("v1", [], ["part-1"]), Scene.link("v1", ["part-1"], ["part-2"]),
        Scene.link("v1", ["part-2"], ["part-3"]),
      ])
  }

  @Test func `a clause without a name takes over that of the clause it comes from`() throws {
    let event = DraftRecording.event(
      proposed(
        "v2", after: ["v1"],
        [clause(heading: "forces", Self.army), clause(heading: "new", "Gas flows again.")]),
      in: scene().negotiation)
    guard case .draft(let draft) = event else {
      Issue.record("no draft")
      return
    }
    #expect(draft.clauses.map(\.id.text) == ["army", "new"])
    #expect(draft.clauses.map(\.isExplicit) == [false, false])
    #expect(draft.links == [])
  }

  @Test func `a join that the identifiers do not say is written down`() throws {
    let event = DraftRecording.event(
      proposed("v2", after: ["v1"], [clause("forces", Self.army)]),
      in: {
        var scene = Scene()
        scene.plan("deal")
        var draft = Scene.draft("deal@v1", ["army": Self.army])
        draft.clauses[0].isExplicit = false
        scene.record(.draft(draft))
        return scene.negotiation
      }())
    guard case .draft(let draft) = event else {
      Issue.record("no draft")
      return
    }
    #expect(draft.links == [Scene.link("v1", ["army"], ["forces"])])
  }

  @Test func `two names that authors gave weigh against a join and do not bar it`() throws {
    func links(_ text: String) throws -> [ClauseLink] {
      guard
        case .draft(let draft) = DraftRecording.event(
          proposed("v2", after: ["v1"], [clause("talks", Self.talks), clause("forces", text)]),
          in: scene().negotiation)
      else { return [] }
      return draft.links
    }
    #expect(try links(Self.army) == [Scene.link("v1", ["army"], ["forces"])])
    #expect(try links("The north may have forces on the river.") == [])
  }

  @Test func `what the author says a clause comes from is written down`() throws {
    var merged = clause("forces", Self.army)
    merged.from = ["army", "talks"]
    let event = DraftRecording.event(
      proposed("v2", after: ["v1"], [merged]), in: scene().negotiation)
    guard case .draft(let draft) = event else {
      Issue.record("no draft")
      return
    }
    #expect(draft.links == [Scene.link("v1", ["army", "talks"], ["forces"])])
    #expect(scene().negotiation.admit(event, today: try #require(Day("2027-01-01"))).isEmpty)
  }

  /// A draft of two sections, or one, with a clause in each.
  private func sectioned(
    _ name: String, after: [String] = [], _ sections: [(id: String, from: [String]?)]
  ) -> ProposedDraft {
    var proposed = proposed(name, after: after, [])
    for (place, section) in sections.enumerated() {
      proposed.sections.append(
        ProposedDraft.Section(
          names: ClauseNames(explicit: section.id), heading: section.id, clausesBefore: place,
          from: section.from))
      var clause = clause("\(name)-\(place)", place == 0 ? Self.army : Self.talks)
      clause.section = place
      proposed.clauses.append(clause)
    }
    return proposed
  }

  @Test func `what the author says a section comes from is written down`() throws {
    let today = try #require(Day("2027-01-01"))
    var scene = Scene()
    scene.plan("deal")
    scene.record(
      DraftRecording.event(
        sectioned("v1", [("forces", nil), ("talks", nil)]), in: scene.negotiation))
    func outcome(_ sections: [(String, [String]?)]) -> (links: [ClauseLink], codes: [String]) {
      let event = DraftRecording.event(
        sectioned("v2", after: ["v1"], sections), in: scene.negotiation)
      guard case .draft(let draft) = event else { return ([], []) }
      let names = Set(draft.sections.map(\.id))
      return (
        draft.links.filter { !names.isDisjoint(with: $0.new) },
        scene.negotiation.admit(event, today: today).map(\.code.word)
      )
    }
    #expect(outcome([("forces", nil), ("talks", nil)]).links == [])
    let merged = outcome([("all", ["forces", "talks"])])
    #expect(merged.links == [Scene.link("v1", ["forces", "talks"], ["all"])])
    #expect(merged.codes == [])
    // Against what the clauses say.
    let swapped = outcome([("one", ["talks"]), ("two", ["forces"])])
    #expect(
      swapped.links
        == [Scene.link("v1", ["talks"], ["one"]), Scene.link("v1", ["forces"], ["two"])])
    #expect(outcome([("forces", []), ("talks", nil)]).links == [Scene.link("v1", [], ["forces"])])
    #expect(
      outcome([("forces", nil), ("new", ["forces"])]).links
        == [Scene.link("v1", ["forces"], ["new"])])
    #expect(outcome([("one", ["nowhere"]), ("two", nil)]).codes == ["unknown-clause"])
  }

  @Test func `a number in words names what a clause comes from`() throws {
    var scene = Scene()
    scene.plan("deal")
    var old = Scene.draft("deal@v1", ["army": Self.army, "talks": Self.talks])
    old.clauses[0].number = "1"
    old.clauses[1].number = "II"
    scene.record(.draft(old))
    for (name, wanted) in [("premier", "army"), ("2", "talks"), ("ii", "talks"), ("I", "army")] {
      var new = clause("new", "Gas flows again.")
      new.from = [name]
      let event = DraftRecording.event(proposed("v2", after: ["v1"], [new]), in: scene.negotiation)
      guard case .draft(let draft) = event else { continue }
      #expect(draft.links == [Scene.link("v1", [wanted], ["new"])], "\(name)")
    }
  }

  @Test func `a part taken out of a clause that stays is a split`() throws {
    var part = clause("size", "Six hundred thousand people.")
    part.from = ["army"]
    let event = DraftRecording.event(
      proposed("v2", after: ["v1"], [clause("army", "The north has forces."), part]),
      in: scene().negotiation)
    guard case .draft(let draft) = event else {
      Issue.record("no draft")
      return
    }
    #expect(draft.links == [Scene.link("v1", ["army"], ["army", "size"])])
  }

  @Test func `a name that one parent lacks is passed over, one that none has is refused`() throws {
    var scene = scene()
    scene.draft("deal@v0", ["border": "The border stays."])
    let today = try #require(Day("2027-01-01"))
    func refusals(_ names: [String]) -> [String] {
      var merged = clause("forces", Self.army)
      merged.from = names
      return scene.negotiation.admit(
        DraftRecording.event(proposed("v2", after: ["v1", "v0"], [merged]), in: scene.negotiation),
        today: today
      ).map(\.code.word)
    }
    #expect(refusals(["army", "border"]) == [])
    #expect(refusals(["army", "nowhere"]) == ["unknown-clause"])
    #expect(refusals([]) == [])
  }

  @Test func `a join in doubt is listed when the draft is recorded`() throws {
    var scene = Scene()
    scene.plan("deal")
    var old = Scene.draft("deal@v1", ["army": Self.army, "talks": Self.talks])
    old.clauses[0].isExplicit = false
    old.clauses[0].number = "1"
    scene.record(.draft(old))
    let decision = DraftRecording.decision(
      proposed(
        "v2", after: ["v1"], [clause(number: "1", "(repealed)"), clause("talks", Self.talks)]),
      in: scene.negotiation)
    #expect(decision.doubts.map(\.old.id.text) == ["army"])
    #expect(decision.doubts.allSatisfy { $0.confidence < 0.75 && $0.isOnlyParent })
  }

  @Test func `another language of a draft that is there is a translation of it`() throws {
    var draft = Scene.draft("deal@v1", ["army": Self.army, "talks": Self.talks])
    draft.language = "en"
    draft.clauses[1].number = "2"
    var scene = Scene()
    scene.plan("deal")
    scene.record(.draft(draft))
    let clauses = [
      clause("army", "Une armée."), clause(heading: "pourparlers", number: "2", "On se voit."),
    ]
    guard
      case .translation(let translation) = DraftRecording.event(
        proposed("v1", language: "fr", clauses), in: scene.negotiation)
    else {
      Issue.record("no translation")
      return
    }
    #expect(translation.clauses.map(\.id.text) == ["army", "talks"])
    guard
      case .draft = DraftRecording.event(
        proposed("v1", language: "en", clauses), in: scene.negotiation)
    else {
      Issue.record("a second draft in the language of the first")
      return
    }
  }

  @Test func `what persons joined becomes splits and mergers`() {
    func id(_ text: String) -> ClauseID { ClauseID(checked: text) }
    let v1 = DraftID(checked: "v1")
    #expect(
      ClauseLink.joined([
        (new: id("a"), from: v1, old: id("x")), (new: id("b"), from: v1, old: id("x")),
        (new: id("c"), from: v1, old: id("y")), (new: id("c"), from: v1, old: id("z")),
        (new: id("d"), from: v1, old: nil),
      ]) == [
        Scene.link("v1", ["x"], ["a", "b"]), Scene.link("v1", ["y", "z"], ["c"]),
        Scene.link("v1", [], ["d"]),
      ])
  }
}
