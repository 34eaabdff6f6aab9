import NegotiationModel
import TestSupport
import Testing

/// What rests on sources that do not hold is marked.
struct WeakSourceTests {
  private static func cell(_ grades: [Source.Reliability?]) throws -> Cell {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@v1", ["army": "600 people."])
    var statement = scene.statement("north", .object, "deal@v1/army", on: "2025-12-01")
    for (number, grade) in grades.enumerated() {
      let id = SourceID(checked: "s\(number)")
      scene.record(.source(Source(id: id, publisher: "P", reliability: grade)))
      statement.sources.append(id)
    }
    scene.record(.stance(statement))
    return try #require(scene.position("deal@v1")?.cells.first)
  }

  @Test(arguments: Source.Reliability.allCases.map(Optional.some) + [nil])
  func `a statement on one source is marked where that is graded E or F`(
    grade: Source.Reliability?
  ) throws {
    #expect(try Self.cell([grade]).isWeaklySourced == (grade == .E || grade == .F))
  }

  @Test func `one source that holds is enough, and without sources another mark is set`() throws {
    #expect(try Self.cell([.E, .F]).isWeaklySourced)
    #expect(try !Self.cell([.E, .B]).isWeaklySourced)
    #expect(try !Self.cell([.F, nil]).isWeaklySourced)
    #expect(try !Self.cell([]).isWeaklySourced)
  }

  @Test func `a source that is no more holds nothing`() throws {
    var scene = Scene()
    scene.party("north")
    scene.plan("deal")
    scene.draft("deal@v1", ["army": "600 people."])
    let source = scene.source("s")
    var statement = scene.statement("north", .object, "deal@v1/army", on: "2025-12-01")
    statement.sources = [SourceID(checked: "s")]
    scene.record(.stance(statement))
    #expect(try #require(scene.position("deal@v1")?.cells.first).isWeaklySourced == false)
    // Two writers can come to this, neither knowing of the other's entry.
    let withdrawal = Entry(
      id: EntryID(writer: WriterID(checked: "other"), number: 1),
      recorded: Instant(milliseconds: 1_900_000_000_000),
      event: .withdrawal(Withdrawal(of: source, why: "false")))
    let state = Negotiation(folding: scene.entries + [withdrawal])
    let draft = try #require(DraftRef("deal@v1"))
    #expect(try #require(state.position(PositionQuery(draft: draft))?.cells.first).isWeaklySourced)
  }
}
