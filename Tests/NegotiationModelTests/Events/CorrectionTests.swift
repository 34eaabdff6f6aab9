import NegotiationModel
import TestSupport
import Testing

struct CorrectionTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.party("russia")
    scene.plan("peace")
    scene.draft("peace@one", ["a": "alpha", "b": "beta"])
    return scene
  }

  private func correction(_ of: EntryID, _ event: Event) -> Event {
    .correction(Correction(of: of, why: nil, event: event))
  }

  @Test func `a correction gives the entry another content and keeps its place in ties`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    scene.say("usa", .accept, "peace@one/a", on: "2025-05-01")
    #expect(scene.cells("peace@one") == ["usa a accept contradicted"])
    let fixed = scene.statement("usa", .object, "peace@one/a", on: "2025-05-01")
    scene.correct(first, .stance(fixed))
    #expect(scene.cells("peace@one") == ["usa a accept contradicted"])
    let later = scene.statement("usa", .object, "peace@one/a", on: "2025-05-02")
    scene.correct(first, .stance(later))
    #expect(scene.cells("peace@one") == ["usa a object"])
  }

  @Test func `withdrawing a correction restores the content before it, one after the other`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    let second = scene.correct(
      first, .stance(scene.statement("usa", .open, "peace@one/b", on: "2025-05-01")))
    let third = scene.correct(
      second, .stance(scene.statement("usa", .accept, "peace@one/a", on: "2025-05-01")))
    #expect(scene.cells("peace@one") == ["usa a accept"])
    scene.withdraw(third)
    #expect(scene.cells("peace@one") == ["usa b open"])
    scene.withdraw(second)
    #expect(scene.cells("peace@one") == ["usa a reject"])
    scene.withdraw(first)
    #expect(scene.cells("peace@one") == [])
    #expect(scene.negotiation.stances.count == 3)
  }

  @Test func `withdrawing a correction that was itself corrected changes nothing shown`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    let second = scene.correct(
      first, .stance(scene.statement("usa", .open, "peace@one/a", on: "2025-05-01")))
    scene.correct(
      first, .stance(scene.statement("usa", .accept, "peace@one/a", on: "2025-05-01")))
    scene.withdraw(second)
    #expect(scene.cells("peace@one") == ["usa a accept"])
  }

  @Test func `withdrawing an entry takes its corrections with it`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    let fixed = scene.correct(
      first, .stance(scene.statement("usa", .open, "peace@one/a", on: "2025-05-01")))
    scene.withdraw(first)
    #expect(scene.cells("peace@one") == [])
    #expect(
      scene.refusals(
        correction(first, .stance(scene.statement("usa", .open, "peace@one/a", on: "2025-05-01"))))
        == ["withdrawn"])
    #expect(scene.refusals(.withdrawal(Withdrawal(of: fixed, why: "x"))) == ["withdrawn"])
  }

  @Test func `an entity is corrected in place and its name can be freed`() throws {
    var scene = scene()
    let entry = scene.party("atlantis")
    let usa = try #require(EntryID("desk:1"))
    let other = Party(id: PartyID(checked: "lemuria"), name: Name("Lemuria"))
    #expect(scene.refusals(correction(entry, .party(other))) == [])
    scene.correct(entry, .party(other))
    #expect(!scene.negotiation.parties.contains(PartyID(checked: "atlantis")))
    #expect(scene.negotiation.parties[PartyID(checked: "lemuria")]?.name.text == "Lemuria")
    let taken = Party(id: PartyID(checked: "usa"), name: Name("x"))
    #expect(scene.refusals(correction(entry, .party(taken))) == ["duplicate-party"])
    scene.say("usa", .open, "peace", on: "2025-05-01")
    let renamed = Party(id: PartyID(checked: "us"), name: Name("x"))
    #expect(scene.refusals(correction(usa, .party(renamed))) == ["in-use"])
  }

  @Test func `a draft keeps the clauses that stances and joins need`() throws {
    var scene = scene()
    let draft = try #require(EntryID("desk:4"))
    scene.draft("peace@two", ["c": "x"], after: ["one"], links: [Scene.link("one", ["b"], ["c"])])
    func without(_ clauses: KeyValuePairs<String, String>) -> [String] {
      scene.refusals(correction(draft, .draft(Scene.draft("peace@one", clauses))))
    }
    #expect(without(["a": "alpha"]) == ["in-use"])
    #expect(without(["b": "beta"]) == [])
    scene.say("usa", .open, "peace@one/a", on: "2025-05-01")
    #expect(without(["b": "beta"]) == ["in-use"])
    #expect(without(["a": "changed", "b": "beta"]) == [])
  }

  @Test func `only a stance corrects a stance`() throws {
    var scene = scene()
    let stance = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    let party = Event.party(Party(id: PartyID(checked: "new"), name: Name("x")))
    #expect(scene.refusals(correction(stance, party)) == ["other-type"])
    let statement = scene.statement("usa", .open, "peace@one/a", on: "2025-05-01")
    let first = try #require(EntryID("desk:1"))
    #expect(scene.refusals(correction(first, .stance(statement))) == ["other-type"])
    let unknown = scene.record(.unknown(type: "prophecy"))
    #expect(scene.refusals(correction(unknown, .stance(statement))) == ["other-type"])
    scene.correct(stance, party)
    #expect(scene.cells("peace@one") == ["usa a reject"])
    #expect(scene.negotiation.brokenReferences().count == 1)
  }

  @Test func `a correction of nobody's entry, or of a later one, is reported and has no effect`() {
    var scene = scene()
    let statement = scene.statement("usa", .open, "peace@one/a", on: "2025-05-01")
    #expect(
      scene.refusals(
        correction(EntryID(writer: WriterID(checked: "x"), number: 1), .stance(statement)))
        == ["unknown-entry"])
    let itself = EntryID(writer: WriterID(checked: "desk"), number: 5)
    scene.correct(itself, .stance(statement))
    scene.withdraw(EntryID(writer: WriterID(checked: "desk"), number: 6))
    #expect(scene.cells("peace@one") == [])
    #expect(
      scene.negotiation.brokenReferences().map(\.message) == [
        "no entry 'desk:5'", "no entry 'desk:6'",
      ])
  }

  @Test func `what others need is not withdrawn`() throws {
    var scene = scene()
    for number in [3] {
      let id = EntryID(writer: WriterID(checked: "desk"), number: number)
      #expect(scene.refusals(.withdrawal(Withdrawal(of: id, why: "x"))) == ["in-use"])
    }
    let usa = try #require(EntryID("desk:1"))
    let draft = try #require(EntryID("desk:4"))
    #expect(scene.refusals(.withdrawal(Withdrawal(of: usa, why: "x"))) == [])
    let stance = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    #expect(scene.refusals(.withdrawal(Withdrawal(of: usa, why: "x"))) == ["in-use"])
    #expect(scene.refusals(.withdrawal(Withdrawal(of: draft, why: "x"))) == ["in-use"])
    let taken = scene.withdraw(stance)
    #expect(scene.refusals(.withdrawal(Withdrawal(of: usa, why: "x"))) == [])
    #expect(scene.refusals(.withdrawal(Withdrawal(of: taken, why: "x"))) == ["withdrawn"])
  }

  @Test func `taking a correction back is refused where the earlier content no longer fits`() {
    var scene = scene()
    let entry = scene.party("atlantis")
    let renamed = scene.correct(
      entry, .party(Party(id: PartyID(checked: "lemuria"), name: Name("x"))))
    scene.say("lemuria", .open, "peace", on: "2025-05-01")
    #expect(scene.refusals(.withdrawal(Withdrawal(of: renamed, why: "x"))) == ["in-use"])
    scene.party("atlantis")
    #expect(
      scene.refusals(.withdrawal(Withdrawal(of: renamed, why: "x")))
        == ["duplicate-party", "in-use"])
  }

  @Test func `of a withdrawal only the reason can be corrected`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    let second = scene.say("russia", .reject, "peace@one/a", on: "2025-05-01")
    let taken = scene.withdraw(first)
    #expect(
      scene.refusals(correction(taken, .withdrawal(Withdrawal(of: first, why: "better")))) == [])
    #expect(
      scene.refusals(correction(taken, .withdrawal(Withdrawal(of: second, why: "better"))))
        == ["other-entry"])
  }

  @Test func `a stance does not change itself`() {
    var scene = scene()
    let first = scene.say("usa", .reject, "peace@one/a", on: "2025-05-01")
    var statement = scene.statement("usa", .open, "peace@one/a", on: "2025-05-01")
    statement.changes = first
    #expect(scene.refusals(correction(first, .stance(statement))) == ["own-change"])
    scene.correct(first, .stance(statement))
    #expect(scene.negotiation.stances.last?.changedPlace == nil)
  }

  @Test func `a stance corrected to other targets leaves the old ones`() {
    var scene = scene()
    let both = scene.record(
      .stance(scene.statement("usa", .open, "peace@one/a", "peace@one/b", on: "2025-05-01")))
    #expect(scene.cells("peace@one") == ["usa a open", "usa b open"])
    scene.correct(both, .stance(scene.statement("usa", .open, "peace@one/b", on: "2025-05-01")))
    #expect(scene.cells("peace@one") == ["usa b open"])
  }
}
