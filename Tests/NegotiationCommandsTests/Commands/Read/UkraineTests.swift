import Foundation
import Presentation
import TestDesk
import Testing

/// The founding case against what the facts say, worked out from them by another program.
struct UkraineTests {
  struct Matrix: Decodable {
    struct Cell: Decodable {
      var party: String
      var target: String
      var stance: String
      var on: String
      var redLine: Bool
      var takenOn: String?
      var inheritedFrom: String?
    }
    var cells: [Cell]
    var columns: [Column]
    struct Column: Decodable { var target: String }
  }

  static let example = Desk.root + "/Data/Examples/ukraine-2025"
  static let goldens = Desk.root + "/Tests/NegotiationCommandsTests/Goldens"

  @Test func `every cell of the facts is in the matrix of its draft and day`() throws {
    let bench = try Desk()
    let table = try String(
      contentsOfFile: UkraineTests.goldens + "/ukraine-cells.csv", encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == 123)
    var matrices: [String: Matrix] = [:]
    for row in rows {
      let key = row[0] + " " + row[1]
      if matrices[key] == nil {
        let asOf = row[1].isEmpty ? "" : " --as-of \(row[1])"
        let output = bench.run("-C \(UkraineTests.example) matrix \(row[0])\(asOf) --json").output
        matrices[key] = try JSONDecoder().decode(Matrix.self, from: Data(output.utf8))
      }
      let cell = matrices[key]?.cells.first {
        $0.party == row[3] && $0.target == "\(row[0])/\(row[2])" && $0.inheritedFrom == nil
      }
      guard let cell else {
        Issue.record("no cell for \(row)")
        continue
      }
      if cell.takenOn == row[0] {
        #expect([cell.stance, cell.on, String(cell.redLine)] == Array(row[4...6]), "\(row)")
      } else {
        #expect(cell.on > row[5], "\(row): an earlier statement on another draft is shown")
      }
    }
  }

  @Test func `the example holds what the facts hold`() throws {
    let bench = try Desk()
    let log = bench.run("-C \(UkraineTests.example) log --json").output
    var counts: [String: Int] = [:]
    for line in log.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      counts[object?["type"] as? String ?? "?", default: 0] += 1
    }
    #expect(
      counts == [
        "party": 20, "member": 3, "person": 47, "source": 236, "topic": 43, "plan": 1,
        "draft": 13, "translation": 2, "round": 26, "stance": 213,
      ])
    var clauses = 0
    for draft in [
      "ru-nonpaper", "us-28", "us-assurance", "e3", "eu-24", "geneva", "moscow-package",
      "new-version", "four-documents", "berlin", "twenty", "paris", "open-letter",
    ] {
      let output = bench.run("-C \(UkraineTests.example) matrix peace@\(draft) --json").output
      let matrix = try JSONDecoder().decode(Matrix.self, from: Data(output.utf8))
      clauses += matrix.columns.count
      if draft == "e3" { #expect(matrix.columns.count == 27) }
    }
    #expect(clauses == 135)
  }

  @Test(arguments: [
    ("matrix peace@twenty", 80, "twenty-80.txt"), ("matrix peace@twenty", 200, "twenty-200.txt"),
    ("matrix peace@us-28", 80, "us-28-80.txt"), ("matrix peace@us-28", 200, "us-28-200.txt"),
    ("matrix peace@twenty --lang ar", 80, "twenty-ar-80.txt"),
    ("matrix peace@twenty --clauses 4,14 --format markdown", 80, "twenty.md"),
    ("matrix peace@twenty --clauses 4,14 --format csv", 80, "twenty.csv"),
    ("diff peace@us-28 peace@e3", 80, "diff-e3-80.txt"),
    ("diff peace@us-28 peace@twenty --summary", 160, "diff-twenty-160.txt"),
  ])
  func `a report looks as it did`(line: String, columns: Int, golden: String) throws {
    let bench = try Desk()
    bench.columns = columns
    let outcome = bench.run("-C \(UkraineTests.example) \(line)")
    #expect(outcome.status == 0)
    if golden.hasSuffix(".txt") {
      for line in outcome.output.split(separator: "\n") {
        #expect(String(line).displayWidth <= columns)
      }
    }
    let path = UkraineTests.goldens + "/" + golden
    let wanted = try? String(contentsOfFile: path, encoding: .utf8)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", wanted != outcome.output {
      try outcome.output.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden)")
      return
    }
    let isSame = wanted == outcome.output
    #expect(isSame, "\(golden) differs: RECORD_GOLDENS=1 swift test --filter UkraineTests")
  }
}
