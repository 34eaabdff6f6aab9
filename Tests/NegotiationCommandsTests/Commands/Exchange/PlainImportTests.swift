import TestDesk
import TestSupport
import Testing

/// Tables of plain stances go a quick way into the log, and are held to the usual way.
///
/// With one column more, left empty, the same rows go the usual way. Both must come to the same log,
/// and to the same words where something is wrong.
struct PlainImportTests {
  /// A plain table with rows of all kinds; `isSound` leaves out what an import refuses.
  private static func table(_ random: inout Seeded, rows: Int, isSound: Bool) -> [[String]] {
    let parties = ["north", "south", "\"south\""]
    let targets = ["deal@v1/army", "deal@v1/2", "deal@v1", "deal", "deal@v1/talks", "\"deal\""]
    let stances = ["accept", "open", "object", "reject", "unconcerned"]
    let days = ["2025-11-21", "2025-11", "2025", "unknown", "2025-12-03"]
    // Rows that the usual way has to take, and can.
    let odd = [
      ["north", "accepts", "deal@v1/army", "unknown"],
      ["south", "rejects", "deal;deal@v1", "2025-12-01"],
      ["south", "open", "deal@v1/army; deal@v1/talks", "2025-12-01"],
      ["north", "withdraws", "deal", "2025-12-02"],
      ["\"north\"", "\"open\"", "\"deal\"", "\"2025-12-01\""],
    ]
    let bad = [
      ["nroth", "accept", "deal", ""], ["north", "maybe", "deal", ""],
      ["north", "accept", "deal@v9", ""], ["north", "accept", "deal@v1/x", "2025-13-01"],
      ["north", "accept", "deal", "2026-01-01"], ["north", "conditional", "deal", ""],
      ["", "accept", "deal", ""], ["north", "", "deal", ""], ["north", "accept", "", ""],
      ["\"no\"\"rth\"", "accept", "deal", ""], ["north\"", "accept", "deal", ""],
      ["north", "accept", "deal;deal", ""], [" north", "accept", "deal", " "],
    ]
    return (0..<rows).map { _ in
      let roll = Int.random(in: 0..<100, using: &random)
      if roll < 10 { return odd.pick(&random) }
      if roll < 20, !isSound { return bad.pick(&random) }
      return [
        parties.pick(&random), stances.pick(&random), targets.pick(&random), days.pick(&random),
      ]
    }
  }

  private static func text(_ rows: [[String]], _ end: String, isWide: Bool) -> String {
    let header = ["party", "stance", "target", "on"]
    return ([header + (isWide ? ["note"] : [])] + rows.map { $0 + (isWide ? [""] : []) })
      .map { $0.joined(separator: ",") + end }.joined()
  }

  @Test(arguments: UInt64(0)..<6)
  func `the quick way and the usual one come to the same log`(seed: UInt64) throws {
    var random = Seeded(seed)
    let (quick, usual) = (try Desk.small(), try Desk.small())
    // From some size on a table is read while the log is.
    let size = [3, 40, 3_000][Int(seed) % 3]
    let end = seed % 2 == 0 ? "\n" : "\r\n"
    let rows = Self.table(&random, rows: size, isSound: true)
    try quick.write("stances.csv", Self.text(rows, end, isWide: false))
    try usual.write("stances.csv", Self.text(rows, end, isWide: true))
    for line in ["import -n stances.csv", "import stances.csv", "import stances.csv"] {
      let (left, right) = (quick.run(line), usual.run(line))
      #expect(left.status == 0 && left.errors == right.errors && left.status == right.status)
      #expect(quick.log() == usual.log())
    }
    #expect(quick.run("verify").status == 0)
    quick.input = Array(("\u{FEFF}" + Self.text(rows, end, isWide: false)).utf8)
    usual.input = Array(Self.text(rows, end, isWide: true).utf8)
    #expect(quick.run("import -").errors == usual.run("import -").errors)
    #expect(quick.log() == usual.log())
  }

  @Test(arguments: UInt64(0)..<9)
  func `what is wrong is said in the same words and records nothing`(seed: UInt64) throws {
    var random = Seeded(seed)
    let (quick, usual) = (try Desk.small(), try Desk.small())
    let before = quick.log()
    let rows =
      Self.table(&random, rows: [5, 60, 4_000][Int(seed) % 3], isSound: false)
      + [["north", "maybe", "deal", ""]]
    try quick.write("stances.csv", Self.text(rows, "\n", isWide: false))
    try usual.write("stances.csv", Self.text(rows, "\n", isWide: true))
    let (left, right) = (quick.run("import stances.csv"), usual.run("import stances.csv"))
    #expect(left.status == 65 && right.status == 65)
    #expect(left.errors == right.errors)
    #expect(quick.log() == before)
    // With --create some of it becomes sound.
    #expect(
      quick.run("import stances.csv --create").errors
        == usual.run("import stances.csv --create").errors)
    #expect(quick.log() == usual.log())
  }

  @Test func `a table in a folder with others finds what they bring`() throws {
    let (quick, usual) = (try Desk.small(), try Desk.small())
    var random = Seeded(5)
    let rows =
      Self.table(&random, rows: 4_000, isSound: true) + [
        ["west", "open", "topic:new", "2025-12-01"]
      ]
    for (bench, isWide) in [(quick, false), (usual, true)] {
      try bench.write("t/parties.csv", "id,name\nwest,West\n")
      try bench.write("t/topics.csv", "id,name\nnew,New\n")
      try bench.write("t/stances.csv", Self.text(rows, "\n", isWide: isWide))
      #expect(bench.run("import t").status == 0)
    }
    #expect(quick.log() == usual.log())
  }
}
