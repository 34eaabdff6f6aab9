import NegotiationExchange
import NegotiationModel
import TestSupport
import Testing

/// An import without a log: tables become events, and every event is one that can be recorded.
struct ImporterTests {
  private static let writer = WriterID(checked: "amal")

  private static var known: Negotiation {
    var scene = Scene()
    scene.party("north")
    scene.party("south")
    scene.plan("deal")
    scene.draft("deal@v1", ["army": "600 people.", "talks": "They meet."])
    return scene.negotiation
  }

  private static func input(_ name: String, _ text: String) throws -> ImportInput {
    try ImportInput(name: name, folder: "/", bytes: Array(text.utf8))
  }

  private static func importer(
    _ tables: [(name: String, text: String)], creates: Bool = false, ahead: Bool = false
  ) throws -> Importer {
    let today = Day(packed: 2025_12_31)
    var importer = Importer(
      known, writer: writer, nextNumber: 11, today: today, creates: creates, read: { _ in nil })
    importer.take(
      try tables.map { table in
        let input = try input(table.name, table.text)
        return ahead ? input.readAhead(today: today) : input
      })
    return importer
  }

  /// The events of an import, plain stances among them.
  private static func events(_ importer: Importer) -> [Event] {
    var made = ImportedEvents(importer)
    var events: [Event] = []
    while let next = made.next() {
      switch next {
      case .event(let event): events.append(event)
      case .stances(let run, let table):
        let names = made.names(ofTable: table)
        events += run.map { stance in
          let (target, text) = names.targets[Int(stance.target)]
          return .stance(
            Statement(
              party: PartyID(checked: names.parties[Int(stance.party)]), stance: stance.stance,
              targets: [Target(target)].compactMap { $0 }, texts: [text], said: stance.said))
        }
      }
    }
    return events
  }

  /// With a column more, left empty, no row is plain: all are read as any other is.
  private static func usual(_ table: String) -> String {
    table.split(separator: "\n").enumerated().map { $0 == 0 ? $1 + ",note" : $1 + "," }
      .joined(separator: "\n") + "\n"
  }

  private static let stances = """
    party,stance,target,on
    north,accept,deal@v1/army,2025-12-01
    south,reject,deal@v1/army,2025-12-02
    south,rejects,deal@v1/talks,2025-12
    north,open,deal@v1,2025

    """

  @Test(arguments: [false, true])
  func `plain rows become what the same rows become in the usual way`(ahead: Bool) throws {
    let quick = try Self.importer([("stances.csv", Self.stances)], ahead: ahead)
    let usual = try Self.importer([("stances.csv", Self.usual(Self.stances))])
    #expect(quick.problems == [] && usual.problems == [])
    #expect(Self.events(quick) == Self.events(usual))
    #expect(Self.events(quick).count == 4)
    #expect(quick.counts == ["stance": 4] && quick.nextNumber == 15)
    let texts = Self.events(quick).prefix(2).map { event -> [TextDigest] in
      if case .stance(let statement) = event { statement.texts } else { [] }
    }
    #expect(texts == Array(repeating: [Negotiation.digest(of: "600 people.")], count: 2))
  }

  @Test func `tables are taken in the order in which they name one another`() throws {
    let importer = try Self.importer([
      ("stances.csv", "party,stance,target,on\neast,object,deal@v1/army,2025\n"),
      ("parties.csv", "id,name\neast,East\n"),
    ])
    #expect(importer.problems == [])
    #expect(Self.events(importer).map(\.type) == ["party", "stance"])
  }

  @Test func `every problem has its place, and refusals are kept as facts`() throws {
    let importer = try Self.importer([
      (
        "t/stances.csv",
        "party,stance,target,on\nwest,object,deal@v1/army,2025\nnorth,maybe,deal@v1,2025\n"
      )
    ])
    #expect(
      importer.problems == [
        "t/stances.csv:2:1: unknown party 'west'", "t/stances.csv:3:7: 'maybe' is not a stance",
      ])
    let lifted = importer.findings.list.map { finding -> String? in
      guard case .lifting(let refusal)? = finding.remedy else { return nil }
      return refusal.code.word
    }
    #expect(lifted == ["unknown-party", nil])
  }

  @Test func `what stands against another row of the import is no fact of the log`() throws {
    let importer = try Self.importer([("parties.csv", "id,name\neast,East\neast,East\n")])
    #expect(importer.problems == ["parties.csv:3:1: party 'east' exists already in this import"])
    #expect(importer.findings.list.allSatisfy { $0.remedy == nil })
  }

  @Test func `what is missing is made where that was asked for`() throws {
    let table = (
      "stances.csv", "party,stance,target,on\neast,object,deal@v1/gas,2025\neast,open,sea@v9,2025\n"
    )
    #expect(try Self.importer([table]).problems.count == 3)
    let importer = try Self.importer([table], creates: true)
    #expect(importer.problems == [])
    #expect(
      importer.counts == ["party": 1, "correction": 1, "plan": 1, "draft": 1, "stance": 2])
  }

  @Test func `a table is known by its name, else by its columns`() throws {
    #expect(try Self.input("x/plans.csv", "id,name\n").kind == .plans)
    #expect(try Self.input("-", "party,stance,target\n").kind == .stances)
    let problem = #expect(throws: ImportProblem.self) { try Self.input("odd", "a,b\n") }
    #expect(problem?.lines == ["odd:1:1: no table has the columns 'a,b'"])
  }
}
