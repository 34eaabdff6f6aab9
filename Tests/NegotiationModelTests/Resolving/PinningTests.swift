import NegotiationModel
import TestSupport
import Testing

/// A stance belongs to the text it was taken on.
struct PinningTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.record(.draft(draft("The army has 600 people.")))
    return scene
  }

  private func draft(_ text: String) -> Draft {
    var draft = Scene.draft("deal@v1", ["army": text, "talks": "They meet."])
    draft.clauses[0].number = "1"
    return draft
  }

  @Test func `a stance is pinned to the texts there are, its targets resolved`() throws {
    let scene = scene()
    let typed = Statement(
      party: PartyID(checked: "north"), stance: .object,
      targets: ["deal@v1/1", "deal@v1", "deal"].compactMap { Target($0) },
      said: Day(packed: 2025_12_01))
    let pinned = try scene.negotiation.resolved(typed)
    #expect(pinned.targets.map(\.description) == ["deal@v1/army", "deal@v1", "deal"])
    #expect(pinned.texts == [Negotiation.digest(of: "The army has 600 people."), .none, .none])
    #expect(scene.negotiation.pinned(pinned) == pinned)
  }

  @Test func `a correction keeps the text of a target that stays, and pins a new one`() throws {
    var scene = scene()
    let draft = try #require(scene.entries.last)
    let earlier = scene.statement("north", .object, "deal@v1/army", on: "2025-12-01")
    scene.correct(draft.id, .draft(self.draft("The army has 800 people.")))
    var corrected = earlier
    corrected.stance = .reject
    #expect(try scene.negotiation.pinned(corrected, correcting: earlier) == corrected)
    #expect(corrected.texts == earlier.texts)
    corrected.targets = ["deal@v1/talks", "deal@v1/army"].compactMap { Target($0) }
    let pinned = try scene.negotiation.pinned(corrected, correcting: earlier)
    #expect(
      pinned.texts == [
        Negotiation.digest(of: "They meet."), Negotiation.digest(of: "The army has 600 people."),
      ])
    #expect(scene.negotiation.pinned(corrected).texts[1] != earlier.texts[0])
    corrected.targets = [Target("deal@v1/1")].compactMap { $0 }
    #expect(
      try scene.negotiation.pinned(corrected, correcting: earlier).targets.map(\.description)
        == ["deal@v1/army"])
  }
}
