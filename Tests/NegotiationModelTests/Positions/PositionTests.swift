import NegotiationModel
import TestSupport
import Testing
import TextComparison

struct PositionTests {
  private func scene(_ text: String = "600") -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("eu", kind: .bloc, role: .observer)
    scene.party("france", role: .observer)
    scene.party("italy", role: .observer)
    scene.plan("peace")
    scene.draft("peace@one", ["a": text, "b": "beta"])
    return scene
  }

  // MARK: The two clocks

  @Test func `the latest said wins, whenever it was recorded`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-10")
    scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    #expect(scene.cells("peace@one") == ["usa a accept"])
    #expect(scene.cells("peace@one", asOf: "2025-05-05") == ["usa a reject"])
    #expect(scene.cells("peace@one", asOf: "2025-04-30") == [])
    let prefix = Negotiation(folding: scene.entries.dropLast())
    let draft = DraftRef(plan: PlanID(checked: "peace"), draft: DraftID(checked: "one"))
    let known = prefix.position(PositionQuery(draft: draft, asOf: Day("2025-05-05")))
    #expect(known?.cells.isEmpty == true)
  }

  @Test func `a month counts from its last day and is printed as it was given`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05")
    #expect(scene.cells("peace@one", asOf: "2025-05-30") == [])
    #expect(scene.cells("peace@one", asOf: "2025-05-31") == ["usa a accept"])
    scene.say("usa", .reject, "peace@one/a", on: "2025-05-30")
    #expect(scene.cells("peace@one") == ["usa a accept"])
    #expect(scene.position("peace@one")?.cells.first?.statement.said.description == "2025-05")
  }

  @Test func `a tie goes to the later entry and a clash of one day is marked`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-10")
    scene.say("usa", .reject, "peace@one/a", on: "2025-05-10")
    #expect(scene.cells("peace@one") == ["usa a reject contradicted"])
    scene.say("usa", .open, "peace@one/b", on: "2025-05")
    scene.say("usa", .object, "peace@one/b", on: "2025-05")
    #expect(scene.cells("peace@one") == ["usa a reject contradicted", "usa b object"])
  }

  @Test func `a stance that says which it changes is no contradiction`() {
    var scene = scene()
    let first = scene.say("usa", .accept, "peace@one/a", on: "2025-05-10")
    var second = scene.statement("usa", .reject, "peace@one/a", on: "2025-05-10")
    second.changes = first
    scene.record(.stance(second))
    #expect(scene.cells("peace@one") == ["usa a reject"])
  }

  @Test func `a party that takes its stance back is silent, with its history kept`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-10")
    scene.say("usa", .withdraws, "peace@one/a", on: "2025-05-12")
    #expect(scene.cells("peace@one") == [])
    #expect(scene.cells("peace@one", asOf: "2025-05-11") == ["usa a accept"])
    #expect(scene.position("peace@one")?.tallies.first?.silent == 1)
    scene.say("usa", .reject, "peace@one/a", on: "2025-05-12")
    #expect(scene.cells("peace@one") == ["usa a reject"])
  }

  // MARK: Carrying

  @Test func `a stance follows its clause while the text says the same`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    scene.draft("peace@two", ["a": "600"], after: ["one"])
    scene.draft("peace@three", ["a": "the cap is 600"], after: ["two"])
    scene.draft("peace@four", ["a": "800"], after: ["two"])
    #expect(scene.cells("peace@two") == ["usa a accept current"])
    #expect(scene.cells("peace@three") == ["usa a accept confirm"])
    #expect(scene.cells("peace@four") == ["usa a accept stale"])
  }

  @Test func `a number that comes back brings its stance back`() {
    var scene = scene("600")
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    scene.draft("peace@two", ["a": "800"], after: ["one"])
    scene.draft("peace@three", ["a": "600"], after: ["two"])
    #expect(scene.cells("peace@two") == ["usa a accept stale"])
    #expect(scene.cells("peace@three") == ["usa a accept current"])
    #expect(scene.position("peace@three")?.cells.first?.takenOn?.description == "peace@one")
  }

  @Test func `a clause missing in between is found further back`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    scene.draft("peace@two", ["b": "beta"], after: ["one"])
    scene.draft("peace@three", ["a": "600"], after: ["two"])
    #expect(scene.cells("peace@three") == ["usa a accept current"])
    let dropped = scene.position("peace@two")?.dropped.map { Scene.text($0) }
    #expect(dropped == ["usa a accept stale"])
  }

  @Test func `a sibling's stances never leak`() {
    var scene = scene()
    scene.draft("peace@left", ["a": "600"], after: ["one"])
    scene.draft("peace@right", ["a": "600"], after: ["one"])
    scene.say("usa", .reject, "peace@left/a", on: "2025-05-05")
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    #expect(scene.cells("peace@right") == ["usa a accept current"])
    #expect(scene.cells("peace@one") == ["usa a accept"])
    scene.draft("peace@joined", ["a": "600"], after: ["left", "right"])
    #expect(scene.cells("peace@joined") == ["usa a reject current"])
  }

  @Test func `a recorded join decides before an equal name does`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("usa", .reject, "peace@one/b", on: "2025-05-01")
    scene.draft(
      "peace@two", ["a": "beta", "x": "600"], after: ["one"],
      links: [Scene.link("one", ["a"], ["x"]), Scene.link("one", ["b"], ["a"])])
    #expect(scene.cells("peace@two") == ["usa a reject current", "usa x accept current"])
  }

  @Test func `a split or joined clause carries nothing, even if a part kept the words`() {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("usa", .reject, "peace@one/b", on: "2025-05-02")
    scene.draft(
      "peace@split", ["a": "600", "c": "of it"], after: ["one"],
      links: [Scene.link("one", ["a"], ["a", "c"])])
    let split = scene.position("peace@split")?.cells ?? []
    #expect(split.map { Scene.text($0) } == ["usa a accept stale", "usa c accept stale"])
    #expect(split.map(\.textChange) == [.split, .split])
    scene.draft(
      "peace@merged", ["m": "600 beta"], after: ["one"],
      links: [Scene.link("one", ["a", "b"], ["m"])])
    let merged = scene.position("peace@merged")?.cells ?? []
    #expect(merged.map { Scene.text($0) } == ["usa m reject stale"])
    #expect(merged.map(\.textChange) == [.merged])
  }

  @Test func `a stance keeps to the words it was taken on when the draft is corrected`() throws {
    var scene = scene()
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    let draft = try #require(EntryID("desk:6"))
    scene.correct(draft, .draft(Scene.draft("peace@one", ["a": "800", "b": "beta"])))
    #expect(scene.cells("peace@one") == ["usa a accept stale"])
  }

  @Test func `a chain of thousands of drafts needs no deep stack`() {
    var scene = Scene()
    scene.party("usa")
    scene.plan("peace")
    scene.draft("peace@d0", ["a": "same"])
    scene.say("usa", .accept, "peace@d0/a", on: "2025-05-01")
    for number in 1..<4000 {
      scene.draft("peace@d\(number)", ["a": "same"], after: ["d\(number - 1)"])
    }
    #expect(scene.cells("peace@d3999") == ["usa a accept current"])
  }

  // MARK: Counting

  @Test func `sources that relay one origin count once`() {
    var scene = scene()
    scene.source("agency")
    scene.source("paper", origin: "agency")
    scene.source("site", origin: "paper")
    scene.source("witness")
    scene.say(
      "usa", .accept, "peace@one/a", on: "2025-05-01", sources: ["agency", "paper", "site"])
    func origins() -> [Int] { scene.position("peace@one")?.cells.map(\.origins) ?? [] }
    #expect(origins() == [1])
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-02", sources: ["witness"])
    #expect(origins() == [2])
    scene.say("usa", .reject, "peace@one/a", on: "2025-05-03", sources: ["site"])
    #expect(origins() == [1])
    scene.say("usa", .reject, "peace@one/b", on: "2025-05-03")
    #expect(origins() == [1, 0])
  }

  @Test func `tallies count current cells, and the rest beside them`() throws {
    var scene = scene()
    scene.member("eu", "france")
    scene.member("eu", "italy")
    scene.draft("peace@two", ["a": "600", "b": "other words"], after: ["one"])
    scene.say("eu", .accept, "peace@one/a", on: "2025-05-01")
    scene.say("italy", .unconcerned, "peace@two/a", on: "2025-05-02")
    scene.say("usa", .reject, "peace@one/b", on: "2025-05-01")
    let tallies = try #require(scene.position("peace@two")?.tallies)
    #expect(tallies[0].stances == [.accept: 1, .unconcerned: 1])
    #expect([tallies[0].silent, tallies[0].confirm, tallies[0].stale] == [1, 0, 0])
    #expect(tallies[1].stances == [:])
    #expect([tallies[1].silent, tallies[1].confirm, tallies[1].stale] == [2, 1, 0])
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `every party that is counted is counted once for each clause`(seed: UInt64) {
    let state = Negotiation(folding: RandomLog.entries(200, seed: seed))
    for draft in state.drafts.ids {
      guard let position = state.position(PositionQuery(draft: draft))
      else { continue }
      let sums = position.tallies.map {
        $0.silent + $0.confirm + $0.stale + $0.stances.values.reduce(0, +)
      }
      #expect(Set(sums).count <= 1)
      #expect(sums.allSatisfy { $0 <= position.parties.count })
      #expect(position.tallies.allSatisfy { $0.silent >= 0 })
      #expect(Set(position.cells.map { "\($0.party) \($0.target)" }).count == position.cells.count)
    }
  }

  @Test func `a stance on the whole draft or plan or on a topic stands beside the clauses`() throws
  {
    var scene = scene()
    scene.record(.topic(Topic(id: TopicID(checked: "land"), name: Name("Land"))))
    scene.say("usa", .accept, "peace@one", on: "2025-05-01")
    scene.say("usa", .open, "peace", on: "2025-05-01")
    scene.say("usa", .reject, "topic:land", on: "2025-05-01")
    let position = try #require(scene.position("peace@one"))
    #expect(position.cells.isEmpty)
    #expect(position.whole.map(\.target.description) == ["peace@one", "peace"])
    #expect(position.topics.map(\.target.description) == ["topic:land"])
    #expect(position.tallies.map(\.silent) == [1, 1])
  }

  @Test func `principals come first and blocs before their members`() {
    var scene = scene()
    scene.member("eu", "france")
    for party in ["france", "italy", "eu"] {
      scene.say(party, .open, "peace@one/a", on: "2025-05-01")
    }
    #expect(scene.position("peace@one")?.parties.map(\.text) == ["usa", "eu", "france", "italy"])
  }

  @Test func `a party asked for twice is shown once`() throws {
    var scene = scene()
    scene.say("usa", .open, "peace@one/a", on: "2025-05-01")
    let usa = PartyID(checked: "usa")
    let draft = try #require(DraftRef("peace@one"))
    let query = PositionQuery(draft: draft, parties: [usa, usa], clauses: [ClauseID(checked: "b")])
    let position = try #require(scene.negotiation.position(query))
    #expect(position.parties == [usa])
    #expect(position.columns.map(\.id.text) == ["b"])
    #expect(position.cells.isEmpty)
    #expect(position.tallies.map(\.silent) == [1])
  }
}
