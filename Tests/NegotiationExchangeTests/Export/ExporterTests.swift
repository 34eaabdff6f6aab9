import NegotiationExchange
import NegotiationModel
import TestSupport
import Testing

/// The tables of a negotiation, made without a log.
struct ExporterTests {
  private func files(_ scene: Scene, asOf: Day? = nil) throws -> [String: String] {
    let entries = scene.entries
    let files = try Exporter(scene.negotiation, asOf: asOf) { id in entries.first { $0.id == id } }
      .files()
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private func scene() -> Scene {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@v1", ["army": "600 people."])
    return scene
  }

  @Test func `an export is what an import makes the same of`() throws {
    var scene = scene()
    var statement = scene.statement("north", .object, "deal@v1/army", on: "2025-12-01")
    statement.note = "Said twice; \"never\", then 'no'."
    scene.record(.stance(statement))
    let tables = try files(scene)
    #expect(
      Set(tables.keys) == [
        "parties.csv", "plans.csv", "drafts.csv", "stances.csv", "drafts/deal-v1.md",
      ])
    #expect(tables["drafts/deal-v1.md"]?.contains("600 people.") == true)
    var importer = Importer(
      scene.negotiation, writer: WriterID(checked: "amal"), nextNumber: 1, today: scene.today,
      creates: false, read: { _ in nil })
    importer.take([
      try ImportInput(
        name: "stances.csv", folder: "/", bytes: Array((tables["stances.csv"] ?? "").utf8))
    ])
    #expect(importer.problems == [])
    var made = ImportedEvents(importer)
    guard case .event(let event)? = made.next() else {
      Issue.record("no stance")
      return
    }
    // The row has a name, by which a later import finds the statement.
    guard case .stance(let made) = event else {
      Issue.record("no stance")
      return
    }
    statement.key = made.key
    #expect(made == statement)
    #expect(made.key?.hasPrefix("\(scene.entries[3].id)/") == true)
  }

  @Test func `corrections are folded in, what is withdrawn or was said later is left out`() throws {
    var scene = scene()
    let first = scene.say("north", .object, "deal@v1/army", on: "2025-12-01")
    scene.correct(
      first, .stance(scene.statement("north", .reject, "deal@v1/army", on: "2025-12-01")))
    scene.withdraw(scene.say("north", .open, "deal@v1/army", on: "2025-12-02"))
    scene.say("north", .accept, "deal@v1/army", on: "2025-12-09")
    func stances(_ day: String) throws -> [String] {
      let rows = try files(scene, asOf: Day(day))["stances.csv"]?.split(whereSeparator: \.isNewline)
      return (rows ?? []).dropFirst().map { String($0.split(separator: ",")[1]) }
    }
    #expect(try stances("2025-12-31") == ["reject", "accept"])
    #expect(try stances("2025-12-05") == ["reject"])
  }
}
