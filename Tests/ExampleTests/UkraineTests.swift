import CommandSupport
import Foundation
import Testing

struct UkraineTests {
  private static let folder = Example.folder("ukraine-2025")

  private func matrix(_ words: String...) throws -> Matrix {
    var desk = Desk()
    let result = desk.run(["-C", UkraineTests.folder, "matrix"] + words + ["--json"])
    #expect(result.status == 0, "\(result.errors)")
    return try Matrix(result.output)
  }

  @Test func `everything in the facts is in the log`() throws {
    var desk = Desk()
    let log = desk.run(["-C", UkraineTests.folder, "log", "--json"]).output
    var counts: [String: Int] = [:]
    var clauses: [String: Int] = [:]
    for line in log.split(separator: "\n") {
      let entry = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      counts[entry.type, default: 0] += 1
      if entry.type == "draft", let draft = entry.draft {
        clauses[draft] = entry.clauses?.count
      }
    }
    #expect(counts["party"] == 20)
    #expect(counts["person"] == 47)
    #expect(counts["draft"] == 13)
    #expect(counts["stance"] == 213)
    #expect(counts["round"] == 26)
    #expect(clauses.values.reduce(0, +) == 135)
    #expect(clauses["peace@e3"] == 27)
    #expect(clauses["peace@us-28"] == 28)
    #expect(clauses["peace@twenty"] == 20)
  }

  private struct Line: Decodable {
    struct Clause: Decodable {}
    var type: String
    var draft: String?
    var clauses: [Clause]?
  }

  private struct Expected {
    var draft, asOf, target, party, stance, on, by: String
    var redLine: Bool
  }

  private func oracle() throws -> [Expected] {
    let text = String(decoding: try Example.bytes(Golden.place("Data/oracle.csv")), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      let field = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Expected(
        draft: field[0], asOf: field[1], target: field[2], party: field[3], stance: field[4],
        on: field[5], by: field[6], redLine: field[7] == "true")
    }
  }

  /// The latest said wins, so a later stance on an ancestor may stand where a direct one was.
  @Test(arguments: ["peace@us-28", "peace@e3", "peace@twenty"], ["2025-11-21", "2025-12-03", ""])
  func `the matrix shows the direct stances that the facts give`(draft: String, day: String) throws
  {
    let wanted = try oracle().filter { $0.draft == draft && $0.asOf == day }
    var words = [draft, "--json"]
    if !day.isEmpty { words += ["--as-of", day] }
    var desk = Desk()
    let result = desk.run(["-C", UkraineTests.folder, "matrix"] + words)
    #expect(result.status == 0, "\(result.errors)")
    let shown = try Matrix(result.output)
    for cell in wanted where cell.stance != "withdraws" {
      let held = try #require(shown.cell(cell.party, cell.target), "\(cell)")
      if held.takenOn == draft {
        #expect(held.stance == cell.stance, "\(cell)")
        #expect(held.on == cell.on, "\(cell)")
        #expect(held.by ?? "" == cell.by, "\(cell)")
        #expect(held.redLine == cell.redLine, "\(cell)")
        #expect(held.carried == "no" && held.current, "\(cell)")
      } else {
        #expect(held.on >= cell.on, "\(cell): \(held)")
      }
    }
    let direct = shown.cells.filter { $0.takenOn == draft && $0.inheritedFrom == nil }
    for cell in direct {
      #expect(
        wanted.contains { $0.party == cell.party && $0.target == cell.target },
        "\(cell.party) \(cell.target) is not in the facts")
    }
    #expect(direct.count <= wanted.count)
  }

  @Test func `the matrix of the American plan differs between two days as the facts say`() throws {
    let early = try matrix("peace@us-28", "--as-of", "2025-11-21")
    let late = try matrix("peace@us-28", "--as-of", "2025-12-03")
    func direct(_ matrix: Matrix) -> [Matrix.Cell] {
      matrix.cells.filter { $0.takenOn == "peace@us-28" && $0.inheritedFrom == nil }
    }
    #expect(
      direct(early).map { "\($0.party) \($0.target) \($0.stance)" }.sorted() == [
        "poland peace@us-28/jets-poland accept", "usa peace@us-28/territory accept",
      ])
    #expect(direct(late).count == 29)
  }

  /// What was recorded later but said earlier: the world's clock sees it, the log's does not.
  @Test func `a stance recorded later with an earlier day changes as-of and not known-at`() throws {
    var desk = Desk()
    desk.environment["PARLEY_NOW"] = "2026-06-10T09:00:00Z"
    desk.run(["init", ".", "--writer", "desk"])
    desk.run(["import", UkraineTests.folder + "/tables"])
    let target = "peace@us-28/amnesty"
    func asked(_ desk: inout Desk, _ words: String...) throws -> Matrix {
      try Matrix(desk.run(["matrix", "peace@us-28", "--json"] + words).output)
    }
    let before = try asked(&desk, "--as-of", "2025-11-21")
    #expect(before.cell("uk", target) == nil)
    desk.environment["PARLEY_NOW"] = "2026-06-11T09:00:00Z"
    #expect(desk.parley("record uk rejects \(target) --on 2025-11-21").status == 0)
    let after = try asked(&desk, "--as-of", "2025-11-21")
    #expect(after.cell("uk", target)?.stance == "reject")
    let known = try asked(&desk, "--as-of", "2025-11-21", "--known-at", "2026-06-10T23:00:00Z")
    #expect(known == before)
    let heads = try asked(&desk, "--as-of", "2025-11-21", "--known-at", "desk:603")
    #expect(heads == before)
    let day = try asked(&desk, "--as-of", "2025-11-20")
    #expect(day.cell("uk", target) == nil)
  }

  @Test func `columns are exactly the clauses of the draft, and counts add up`() throws {
    for draft in try Example.drafts("ukraine-2025") {
      let shown = try matrix(draft)
      #expect(shown.columns.map(\.target) == shown.counts.map(\.target))
      #expect(shown.columns.allSatisfy { $0.target.hasPrefix(draft + "/") })
      let totals = shown.counts.map {
        $0.accept + $0.conditional + $0.open + $0.object + $0.reject + $0.silent + $0.unconcerned
          + $0.confirm + $0.stale
      }
      // Every clause counts the same parties: those shown but for blocs with a member shown.
      #expect(Set(totals).count == 1, "\(draft): \(totals)")
      #expect((totals.first ?? 0) <= shown.parties.count)
    }
  }
}
