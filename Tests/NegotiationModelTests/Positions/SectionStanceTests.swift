import TestSupport
import Testing

@testable import NegotiationModel

/// A stance on a section is a background to its clauses, and is carried through joined sections.
struct SectionStanceTests {
  private static func ref(_ draft: String) -> DraftRef {
    DraftRef(plan: PlanID(checked: "deal"), draft: DraftID(checked: draft))
  }

  /// Two parts of two clauses each; `texts` are their words.
  private static func draft(
    _ name: String, _ texts: [String], after: [String] = [],
    parts: [String] = ["part-1", "part-2"],
    own: String = "", links: [ClauseLink] = []
  ) -> Draft {
    Draft(
      ref: ref(name), after: after.map { DraftID(checked: $0) },
      sections: parts.enumerated().map { place, part in
        Section(
          id: ClauseID(checked: part), isExplicit: false, kind: .part,
          text: place == 0 ? own : "", clausesBefore: 2 * place)
      },
      clauses: texts.enumerated().map { place, text in
        Clause(
          id: ClauseID(checked: "c\(place)"), number: "\(place + 1)", text: text,
          section: min(place / 2, parts.count - 1))
      }, links: links)
  }

  private static let texts = [
    "Fire stops.", "Forces leave.", "Water is shared.", "Pay is monthly.",
  ]

  private func scene(_ later: Draft?) -> Scene {
    var scene = Scene()
    scene.record(.plan(Plan(id: PlanID(checked: "deal"), name: Name("Deal"))))
    for party in ["north", "south"] {
      scene.record(.party(Party(id: PartyID(checked: party), name: Name(party), role: .principal)))
    }
    scene.record(.draft(Self.draft("v1", Self.texts, own: "In general.")))
    scene.record(.stance(scene.statement("north", .reject, "deal@v1/part-1", on: "2025-12-01")))
    if let later { scene.record(.draft(later)) }
    return scene
  }

  private func whole(_ scene: Scene, _ draft: String) -> [String] {
    (scene.position("deal@" + draft)?.whole ?? []).map {
      "\($0.party) \($0.target) \($0.stance.code) \($0.carry.rawValue)"
    }
  }

  @Test func `it stands on the draft it was taken on, and on no clause`() {
    let scene = scene(nil)
    #expect(whole(scene, "v1") == ["north deal@v1/part-1 reject no"])
    #expect(scene.position("deal@v1")?.cells.isEmpty == true)
    #expect(scene.statement("north", .reject, "deal@v1/part-1", on: "2025-12-01").texts == [.none])
  }

  @Test func `where nothing in the section changed it is current`() {
    let later = Self.draft(
      "v2", ["Fire stops.", "Forces leave.", "Water is sold.", "Pay is weekly."], after: ["v1"],
      own: "In general.")
    #expect(whole(scene(later), "v2") == ["north deal@v2/part-1 reject current"])
  }

  @Test(arguments: [
    (["Fire stops.", "Forces stay.", "Water is shared.", "Pay is monthly."], "In general."),
    (["Fire stops.", "Forces leave.", "Water is shared.", "Pay is monthly."], "In particular."),
  ])
  func `where a clause or its own words changed it is to confirm`(
    _ texts: [String], _ own: String
  ) {
    let later = Self.draft("v2", texts, after: ["v1"], own: own)
    #expect(whole(scene(later), "v2") == ["north deal@v2/part-1 reject confirm"])
  }

  @Test func `a recorded join leads to a section of another name`() {
    let link = ClauseLink(
      from: DraftID(checked: "v1"), old: [ClauseID(checked: "part-1")],
      new: [ClauseID(checked: "part-3")])
    let later = Self.draft(
      "v2", Self.texts, after: ["v1"], parts: ["part-3", "part-2"], own: "In general.",
      links: [link])
    #expect(whole(scene(later), "v2") == ["north deal@v2/part-3 reject current"])
  }

  @Test func `a section without a counterpart is dropped`() {
    let later = Self.draft("v2", Self.texts, after: ["v1"], parts: ["part-3", "part-2"])
    let scene = scene(later)
    #expect(whole(scene, "v2") == [])
    #expect(scene.position("deal@v2")?.dropped.map(\.target.description) == ["deal@v1/part-1"])
  }

  @Test func `a clause that left the section makes it one to confirm`() {
    var later = Self.draft("v2", Self.texts, after: ["v1"], own: "In general.")
    later.clauses[1].section = 1
    #expect(whole(scene(later), "v2") == ["north deal@v2/part-1 reject confirm"])
  }
}
