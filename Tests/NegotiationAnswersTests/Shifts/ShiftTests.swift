import Foundation
import NegotiationAnswers
import NegotiationModel
import TestSupport
import Testing
import TextComparison

struct ShiftTests {
  private func scene(_ drafts: [String] = ["deal@one", "deal@two"]) -> Scene {
    var scene = Scene()
    scene.party("north")
    scene.party("south")
    scene.plan("deal")
    scene.draft(drafts[0], ["army": "One army.", "talks": "Talks go on."])
    for (old, new) in zip(drafts, drafts.dropFirst()) {
      let parent = String(old.split(separator: "@")[1])
      scene.draft(new, ["army": "There is one army.", "talks": "Talks go on."], after: [parent])
    }
    return scene
  }

  @Test func `a log with one statement has no shift`() throws {
    var scene = scene()
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    let report = try scene.shifts()
    #expect(report.shifts.isEmpty && report.movements.isEmpty)
  }

  @Test func `a statement said again is no shift`() throws {
    var scene = scene()
    for day in 1...5 { scene.say("north", .reject, "deal@one/army", on: "2025-11-0\(day)") }
    #expect(try scene.shifts().shifts.isEmpty)
  }

  @Test func `a stance changes along the clause, and on a new draft it answers it`() throws {
    var scene = scene()
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("south", .accept, "deal@one/army", on: "2025-11-01")
    scene.say("north", .open, "deal@two/army", on: "2025-11-05")
    scene.say("north", .accept, "deal@two/talks", on: "2025-11-06")
    let report = try scene.shifts()
    #expect(report.shifts.map(\.line) == ["north reject open deal@two/army later"])
    #expect(report.shifts[0].step == 2)
    #expect(report.movements.map(\.conceded) == [2] && report.movements[0].onNewText == 2)
  }

  @Test func `a return to an earlier stance is a reversal and no concession`() throws {
    var scene = scene()
    for (day, stance) in [Stance.accept, .reject, .accept, .reject].enumerated() {
      scene.say("north", stance, "deal@one/army", on: "2025-11-0\(day + 1)")
    }
    let report = try scene.shifts()
    #expect(
      report.shifts.map(\.line) == [
        "north accept reject deal@one/army", "north reject accept deal@one/army reversal",
        "north accept reject deal@one/army reversal",
      ])
    let movement = try #require(report.movements.first)
    #expect(movement.steps == Movement.Steps(moved: 12, net: -4))
    #expect(movement.conceded == 0 && movement.reversals == 2)
  }

  @Test func `two statements of one day are no shift, and the one that counts says so`() throws {
    var scene = scene()
    scene.say("north", .open, "deal@one/army", on: "2025-11-01")
    scene.say("north", .reject, "deal@one/army", on: "2025-11-02")
    let last = scene.say("north", .open, "deal@one/army", on: "2025-11-02")
    #expect(try scene.shifts().shifts.isEmpty)
    scene.say("north", .accept, "deal@one/army", on: "2025-11-03")
    let report = try scene.shifts()
    #expect(report.shifts.map(\.line) == ["north open accept deal@one/army"])
    #expect(report.shifts[0].before.view.id == last)
    scene.say("north", .reject, "deal@one/army", on: "2025-11-03")
    let contradicted = try scene.shifts().shifts.map { $0.against?.stance }
    #expect(contradicted == [.accept])
  }

  @Test func `a stance on a rival draft is shown and not counted`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@base", ["army": "One army."])
    scene.draft("deal@left", ["army": "A left army."], after: ["base"])
    scene.draft("deal@right", ["army": "A right army."], after: ["base"])
    scene.say("north", .accept, "deal@left/army", on: "2025-11-01")
    scene.say("north", .reject, "deal@right/army", on: "2025-11-02")
    let report = try scene.shifts()
    #expect(report.shifts.map(\.line) == ["north accept reject deal@right/army other uncounted"])
    #expect(report.movements.isEmpty)
  }

  @Test func `a statement that says it changes another is found across targets`() throws {
    var scene = scene()
    let first = scene.say("north", .reject, "deal@one", on: "2025-11-01")
    var second = scene.statement("north", .open, "deal@two/talks", on: "2025-11-02")
    second.changes = first
    scene.record(.stance(second))
    let report = try scene.shifts()
    #expect(report.shifts.map(\.line) == ["north reject open deal@two/talks later"])
    #expect(report.shifts[0].before.view.id == first)
  }

  @Test func `a link to another statement than the last one is kept beside it`() throws {
    var scene = scene()
    let first = scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("north", .open, "deal@one/army", on: "2025-11-02")
    var third = scene.statement("north", .accept, "deal@one/army", on: "2025-11-03")
    third.changes = first
    scene.record(.stance(third))
    let report = try scene.shifts()
    #expect(report.shifts.map { $0.before.stance } == [.reject, .open])
    #expect(report.shifts[1].linked?.view.id == first)
    #expect(report.movements.first?.steps.net == 4)
  }

  @Test func `changed terms are told and are no step`() throws {
    var scene = scene()
    let first = scene.say("north", .conditional, "deal@one/army", on: "2025-11-01")
    var second = scene.statement("north", .conditional, "deal@two/army", on: "2025-11-02")
    second.changes = first
    scene.record(.stance(second))
    let report = try scene.shifts()
    #expect(report.shifts.count == 1 && report.shifts[0].step == 0)
    #expect(report.movements.isEmpty)
  }

  @Test func `what was taken back has no place on the scale`() throws {
    var scene = scene()
    scene.say("north", .accept, "deal@one/army", on: "2025-11-01")
    scene.say("north", .withdraws, "deal@one/army", on: "2025-11-02")
    let report = try scene.shifts()
    #expect(report.shifts.map(\.step) == [nil])
    #expect(report.movements.first?.steps == Movement.Steps())
  }

  @Test func `of a clause that was split the part with its name goes on`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "One army of a size and a kind."])
    scene.draft(
      "deal@two", ["army": "One army of a size.", "kind": "The army is of a kind."], after: ["one"],
      links: [Scene.link("one", ["army"], ["army", "kind"])])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("north", .accept, "deal@two/kind", on: "2025-11-02")
    scene.say("north", .open, "deal@two/army", on: "2025-11-02")
    // It is another text, so the party did not move.
    #expect(
      try scene.shifts().shifts.map(\.line) == ["north reject open deal@two/army later uncounted"])
  }

  @Test func `a step onto a text that differs in substance is shown and counts nowhere`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "One army."])
    scene.draft("deal@two", ["army": "Two armies."], after: ["one"])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    let linked = scene.say("north", .accept, "deal@two/army", on: "2025-11-02")
    scene.say("north", .reject, "deal@two/army", on: "2025-11-03")
    let report = try scene.shifts()
    // The first rejection was of other words, so rejecting these does not return to it.
    #expect(
      report.shifts.map(\.line) == [
        "north reject accept deal@two/army later uncounted", "north accept reject deal@two/army",
      ])
    #expect(report.shifts.map(\.textChange) == [.quantity, .identical])
    #expect(report.movements.map(\.steps.net) == [-4])
    // Nor does it count where the party says that it changes what it had said.
    var scene2 = scene
    scene2.withdraw(linked)
    var said = scene2.statement("north", .accept, "deal@two/army", on: "2025-11-02")
    said.changes = EntryID("desk:5")
    scene2.record(.stance(said))
    #expect(try scene2.shifts().movements.map(\.steps.net) == [-4])
  }

  @Test func `a renamed clause is followed by its join`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@one", ["army": "One army.", "talks": "Talks."])
    scene.draft(
      "deal@two", ["forces": "One army.", "talks": "Talks."], after: ["one"],
      links: [Scene.link("one", ["army"], ["forces"])])
    scene.say("north", .reject, "deal@one/army", on: "2025-11-01")
    scene.say("north", .accept, "deal@two/forces", on: "2025-11-02")
    #expect(try scene.shifts().shifts.map(\.line) == ["north reject accept deal@two/forces later"])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `movement is the sum of the steps that count`(seed: UInt64) throws {
    let entries = RandomLog.plainEntries(150, seed: seed)
    let report = try ShiftReport(
      Negotiation(folding: entries), query: ShiftReport.Query(), read: entries.reader())
    for movement in report.movements {
      let own = report.shifts.filter { $0.party == movement.party && $0.isCounted }
      #expect(movement.steps.net == own.reduce(0) { $0 + ($1.step ?? 0) })
      #expect(movement.steps.moved == own.reduce(0) { $0 + abs($1.step ?? 0) })
      #expect(movement.conceded <= movement.steps.moved)
      #expect(
        movement.exchanges.reduce(0) { $0 + $1.own.net } == movement.steps.net,
        "rounds share out the whole movement")
    }
  }
}
