import NegotiationModel
import TestSupport
import Testing

/// Statements of which nobody knows the day.
struct UndatedTests {
  private func scene() -> Scene {
    var scene = Scene()
    scene.party("usa")
    scene.plan("peace")
    scene.draft("peace@one", ["a": "alpha"])
    return scene
  }

  private func say(_ scene: inout Scene, _ stance: Stance, on day: String?) {
    var statement = scene.statement("usa", stance, "peace@one/a", on: day ?? "2025-01-01")
    if day == nil { statement.said = .unknown }
    scene.record(.stance(statement))
  }

  @Test(arguments: [true, false])
  func `one never beats a dated word, whichever is recorded first`(undatedFirst: Bool) throws {
    var scene = scene()
    if undatedFirst { say(&scene, .reject, on: nil) }
    say(&scene, .accept, on: "2025-02-01")
    if !undatedFirst { say(&scene, .reject, on: nil) }
    let cell = try #require(scene.position("peace@one")?.cells.first)
    #expect(cell.stance == .accept && !cell.isContradicted)
  }

  @Test func `of two the later entry counts, and they contradict nothing`() throws {
    var scene = scene()
    say(&scene, .accept, on: nil)
    say(&scene, .reject, on: nil)
    let cell = try #require(scene.position("peace@one")?.cells.first)
    #expect(cell.stance == .reject && !cell.isContradicted && !cell.isDisagreed)
    #expect(!cell.statement.said.isKnown)
  }

  @Test func `one is hidden as of every day, and is not the last day of anything`() throws {
    var scene = scene()
    say(&scene, .accept, on: nil)
    #expect(scene.position("peace@one")?.cells.count == 1)
    for day in ["0001-01-01", "2025", "9999-12-31"] {
      #expect(scene.position("peace@one", asOf: day)?.cells.isEmpty == true)
    }
    #expect(scene.negotiation.lastStatementDay == nil && scene.negotiation.lastDay == nil)
    let ref = try #require(DraftRef("peace@one"))
    let histories = scene.negotiation.histories(PositionQuery(draft: ref))
    #expect(histories.map { $0.points.map(\.day) } == [[.unknown]])
    #expect(histories[0].latest?.stance == .accept)
    #expect(histories[0].cell(asOf: Day(packed: 9999_12_31)) == nil)
    let asked = scene.negotiation.histories(PositionQuery(draft: ref, asOf: scene.today))
    #expect(asked.allSatisfy { $0.points.isEmpty })
  }

  @Test func `two writers who code one of them do not disagree`() throws {
    var scene = scene()
    var statement = scene.statement("usa", .accept, "peace@one/a", on: "2025-01-01")
    statement.said = .unknown
    scene.record(.stance(statement))
    statement.stance = .reject
    scene.record(.stance(statement), by: "other")
    #expect(scene.negotiation.codedPairs().isEmpty)
    let cell = try #require(scene.position("peace@one")?.cells.first)
    #expect(!cell.isDisagreed && !cell.isContradicted)
  }
}
