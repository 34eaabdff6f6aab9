import Foundation
import NegotiationAnswers
import NegotiationModel
import TestDesk
import TestSupport
import Testing
import TextComparison

struct GapTests {
  private func gaps(_ scene: Scene, asOf: String? = nil, days: Int = 60) throws -> [String] {
    let ref = try #require(DraftRef("deal@one"))
    let draft = try #require(scene.negotiation.drafts[ref])
    let position = try #require(scene.position("deal@one", asOf: asOf))
    return GapReport(
      position, of: scene.negotiation, draft: draft,
      query: GapReport.Query(asOf: asOf.flatMap { Day($0) }, days: days)
    ).gaps.map { gap in
      "\(gap.party) \(Self.name(gap)) " + gap.reasons.map(\.code).joined(separator: ",")
    }
  }

  private static func name(_ gap: GapReport.Gap) -> String {
    gap.target.description.split(separator: "/").last.map(String.init) ?? ""
  }

  private func scene() -> Scene {
    var scene = Scene()
    scene.party("north")
    scene.party("south")
    scene.party("host", role: .mediator)
    scene.source("wire")
    scene.source("paper")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "One army.", "talks": "Talks go on."])
    return scene
  }

  @Test func `principals that never spoke are gaps and others are not`() throws {
    #expect(
      try gaps(scene()) == [
        "north army never", "south army never", "north talks never", "south talks never",
      ])
  }

  @Test func `clauses that a principal is against come first`() throws {
    var scene = scene()
    scene.say("south", .reject, "deal@one/talks", on: "2025-11-01", sources: ["wire", "paper"])
    #expect(
      try gaps(scene) == ["north talks never", "north army never", "south army never"])
  }

  @Test func `a principal that fell silent is asked again after so many days`() throws {
    var scene = scene()
    for party in ["north", "south"] {
      for clause in ["army", "talks"] {
        scene.say(
          party, .accept, "deal@one/\(clause)", on: "2025-11-01", sources: ["wire", "paper"])
      }
    }
    #expect(try gaps(scene, asOf: "2025-12-31").isEmpty)
    #expect(try gaps(scene, asOf: "2026-01-01").count == 4)
    #expect(try gaps(scene, asOf: "2026-01-01").allSatisfy { $0.hasSuffix(" quiet") })
    #expect(try gaps(scene, asOf: "2025-11-03", days: 1).count == 4)
  }

  @Test func `contradictions, one origin, no source and reports of others are named`() throws {
    var scene = scene()
    scene.say("north", .accept, "deal@one/army", on: "2025-11-01", sources: ["wire"])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01", sources: ["wire"])
    scene.say("host", .accept, "deal@one/army", on: "2025-11-01")
    var reported = scene.statement(
      "south", .accept, "deal@one/army", on: "2025-11-01", sources: ["wire", "paper"])
    reported.basis = .attributed
    reported.grade = Grade("D3")
    scene.record(.stance(reported))
    let found = try gaps(scene)
    #expect(found.contains("north army contradicted,one-origin"))
    #expect(found.contains("south army reported,weak-source"))
    #expect(found.contains("host army no-source"))
  }

  @Test func `who spoke to the matter on another draft never spoke to this one, and it is told`()
    throws
  {
    var scene = scene()
    scene.draft("deal@rival", ["army": "Another army."])
    let said = scene.say("north", .reject, "deal@rival/army", on: "2025-11-02")
    let position = try #require(scene.position("deal@one"))
    let ref = try #require(DraftRef("deal@one"))
    let draft = try #require(scene.negotiation.drafts[ref])
    let gaps = GapReport(
      position, of: scene.negotiation, draft: draft, query: GapReport.Query()
    ).gaps
    let elsewhere = gaps.map { $0.elsewhere?.said.entry }
    #expect(gaps.map { "\($0.party) \(Self.name($0))" }.first == "north army")
    #expect(elsewhere == [said, nil, nil, nil])
    #expect(gaps.allSatisfy { $0.reasons == [.never] })
  }

  @Test func `a word on the topic of a clause is told where the clause has none`() throws {
    let desk = try Desk.talks()
    try desk.write("three.md", "# Third\n## 1. Aid {#aid topic=relief}\nAid comes.\n")
    try desk.answer("add topic relief --name Relief")
    try desk.answer("add plan help --name Help")
    try desk.answer("add draft help@three three.md --on 2026-01-03")
    try desk.answer("record north accepts topic:relief --on 2026-01-04 --source wire")
    let text = try desk.answer("gaps help@three")
    #expect(text.contains("never spoke to it · on the topic: Relief ▲ accepts"), "\(text)")
    let json = try desk.answer("gaps help@three --json")
    #expect(json.contains("\"elsewhere\" : \"\(try desk.heads())\""))
  }

  @Test func `a party that spoke for itself once is no longer only reported`() throws {
    var scene = scene()
    scene.say("south", .reject, "deal@one/army", on: "2025-11-01", sources: ["wire", "paper"])
    var reported = scene.statement(
      "south", .accept, "deal@one/army", on: "2025-11-02", sources: ["wire", "paper"])
    reported.basis = .attributed
    scene.record(.stance(reported))
    #expect(try !gaps(scene).contains { $0.hasPrefix("south army") })
  }

  @Test func `a bloc is asked for the word that its members hold, and contests nothing of theirs`()
    throws
  {
    var scene = scene()
    scene.party("league", kind: .bloc)
    for member in ["east", "west"] {
      scene.party(member)
      scene.member("league", member)
    }
    scene.say("league", .reject, "deal@one/army", on: "2025-01-01", sources: ["wire", "paper"])
    scene.say("east", .accept, "deal@one/army", on: "2025-06-01", sources: ["wire", "paper"])
    scene.say("north", .accept, "deal@one/talks", on: "2025-06-01", sources: ["wire", "paper"])
    let position = try #require(scene.position("deal@one"))
    let draft = try #require(scene.negotiation.drafts[position.draft])
    let gaps = GapReport(
      position, of: scene.negotiation, draft: draft, query: GapReport.Query()
    ).gaps
    let onArmy = gaps.filter { Self.name($0) == "army" }
    // The league fell silent; west holds its word, so only the league is asked.
    #expect(
      onArmy.map { "\($0.party) \($0.reasons.map(\.code)) \($0.contestedBy)" } == [
        "north [\"never\"] [league]", "south [\"never\"] [league]", "league [\"quiet\"] []",
      ])
    // Silence is asked of the members, who are counted, and not of the league as well.
    let never = gaps.filter { Self.name($0) == "talks" && $0.reasons == [.never] }.map(\.party.text)
    #expect(never.sorted() == ["east", "south", "west"])
    let lines = GapReport.groups(gaps).map { "\($0.parties) \($0.subjects.count)" }
    #expect(lines.contains("[south, east, west] 1"))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `principals come first and nothing is listed twice`(seed: UInt64) throws {
    let negotiation = Negotiation(folding: RandomLog.plainEntries(150, seed: seed))
    for draft in negotiation.drafts.values {
      let query = PositionQuery(draft: draft.ref)
      let position = try #require(
        negotiation.position(query))
      let report = GapReport(
        position, of: negotiation, draft: draft, query: GapReport.Query(days: 10))
      let roles = report.gaps.map { negotiation.parties[$0.party]?.role == .principal }
      #expect(roles == roles.sorted { $0 && !$1 })
      #expect(Set(report.gaps.map { "\($0.party) \($0.target)" }).count == report.gaps.count)
      for gap in report.gaps {
        #expect((gap.cell == nil) == (gap.reasons == [.never]))
        #expect(!gap.contestedBy.contains(gap.party))
      }
    }
  }
}
