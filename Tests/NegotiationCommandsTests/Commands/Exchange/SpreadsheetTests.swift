import Foundation
import NegotiationExchange
import Presentation
import TestDesk
import TestSupport
import Testing

/// Cells that a spreadsheet would run are guarded, and come back as they were.
struct SpreadsheetTests {
  static let starts = [
    "=", "+", "-", "@", "\t", "\r", "\n", "'", "''", "'''=", "'=", "' =", " =", "\u{A0}=",
    "\u{3000}@",
    "\u{200F}=", "\u{FEFF}+", "＝", "＋", "－", "＠", "a", "\"", "'a", "-5", "+2.5", "'-5", ";=", "\\=",
    "",
  ]

  /// A cell as a spreadsheet sees it: without quotes, blanks and invisible signs before it.
  private static func runs(_ cell: String) -> Bool {
    for scalar in cell.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
      default:
        guard
          scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
            || scalar == "\u{FEFF}"
        else { return false }
      }
    }
    return false
  }

  /// Splits CSV into rows of values: as simple as it can be.
  static func cells(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.append(scalar)
        } else if rest.first == "\"" {
          cell.append("\"")
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        rows[rows.count - 1].append(String(cell))
        cell = .init()
        if scalar == "\n" { rows.append([]) }
      } else {
        cell.append(scalar)
      }
    }
    return rows
  }

  private static func text(_ random: inout Seeded) -> String {
    starts.pick(&random) + HostileText.random(&random).replacing("\u{0}", with: "")
  }

  @Test(arguments: UInt64(0)..<20)
  func `every text survives an export and an import, and no cell of either runs`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let bench = try Desk.small()
    var wanted: [[String]] = []
    for index in 0..<4 {
      let texts = (0..<5).map { _ in Self.text(&random) }
      wanted.append(texts)
      // A letter that is none of a language's tag, so that no `=` ends one.
      let name = (texts[0].first?.isLetter ?? false ? "ж" : "") + texts[0] + "ж"
      #expect(
        bench.run(["add", "party", "p\(index)", "--name=" + name, "--name=ar=" + texts[4] + "x"])
          .status == 0)
      let outcome = bench.run([
        "record", "north", "accepts-if", "deal@v1/army", "--on", "2025-12-01", "--source", "wire",
        "--quote=" + texts[0] + "x", "--lang", "en", "--translation=" + texts[1] + "y",
        "--note=" + texts[2] + "z", "--condition=" + texts[3] + "c",
        "--condition=" + texts[4] + "d",
      ])
      #expect(outcome.status == 0, "\(outcome.errors)")
      bench.run([
        "add", "source", "s\(index)", "--publisher=" + texts[1] + "x", "--title=" + texts[2] + "y",
      ])
    }
    #expect(bench.run("export -o out").status == 0)
    for name in ["parties.csv", "stances.csv", "sources.csv"] {
      let table = String(decoding: try bench.read("out/" + name), as: UTF8.self)
      for row in Self.cells(table) {
        for cell in row { #expect(!Self.runs(cell), "\(name): \(cell.debugDescription)") }
      }
    }
    bench.run("init copy --writer other")
    let imported = bench.run("-C copy import out")
    #expect(imported.status == 0, "\(imported.errors)")
    #expect(bench.run("-C copy export -o again").status == 0)
    for name in ["parties.csv", "stances.csv", "sources.csv"] {
      #expect(try bench.read("out/" + name) == bench.read("again/" + name))
    }
    #expect(try Self.words(bench, ".") == Self.words(bench, "copy"))
  }

  /// The texts of all entries, whatever their names and instants.
  private static func words(_ bench: Desk, _ folder: String) throws -> [String] {
    let output = bench.run("-C \(folder) export --json").output
    let whole = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let entries = try #require(whole?["entries"] as? [[String: Any]])
    return entries.filter { ["party", "source", "stance"].contains($0["type"] as? String) }
      .map { entry in
        var entry = entry
        for key in ["entry", "recordedAt", "counter", "digest", "seen", "batch", "key"] {
          entry[key] = nil
        }
        let data = try? JSONSerialization.data(withJSONObject: entry, options: [.sortedKeys])
        return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
      }.sorted()
  }

  @Test(arguments: ["=1+1", "\t=1", "\r=1", "@x", "+x", "-x", "\u{3000}=1", "\u{200F}=1", "＝1"])
  func `no report in CSV has a cell that runs`(text: String) throws {
    let bench = try Desk.small()
    bench.run(["add", "party", "evil", "--name=" + text, "--role", "principal"])
    bench.run([
      "record", "evil", "open", "deal@v1/army", "--on", "2025-12-01", "--quote=" + text, "--lang",
      "en", "--note=" + text,
    ])
    for line in [
      "matrix deal", "log", "show evil", "show deal@v1/army", "timeline", "shifts", "gaps deal",
      "brief deal", "agreement deal", "power deal", "disagreements",
    ] {
      let outcome = bench.run(line + " --format csv")
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
      for row in Self.cells(outcome.output) {
        for cell in row where Double(cell) == nil {
          #expect(!Self.runs(cell), "\(line): \(cell.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `a guard is taken off as it was put on, and reports guard the same cells`(seed: UInt64) {
    var random = Seeded(seed)
    let text = Self.text(&random)
    let cell = FormulaGuard.guarded(text)
    #expect(Array(FormulaGuard.text(of: cell).unicodeScalars) == Array(text.unicodeScalars))
    #expect(!Self.runs(cell))
    // What a report spells out does not act any more, so only what it leaves as it is compares.
    let shown = Escaping.terminal(text, newlines: .kept)
    guard shown == text, !text.hasPrefix("'") else { return }
    let isNumber = Double(text) != nil
    let reported = Self.cells(Escaping.csv(text) + "\n").first?.first ?? ""
    #expect(reported == (isNumber ? text : cell), "\(text.debugDescription)")
  }

  @Test(arguments: [
    ("=1", "'=1"), ("'=1", "''=1"), ("''=1", "'''=1"), ("'tis", "'tis"), ("'", "'"), ("", ""),
    ("a=1", "a=1"), (" =1", "' =1"), ("-5", "'-5"), ("'\u{301}=", "'\u{301}="),
    ("'\u{200F}=", "''\u{200F}="),
  ])
  func `a cell is guarded where it begins like a formula`(text: String, cell: String) {
    #expect(FormulaGuard.guarded(text) == cell)
    #expect(FormulaGuard.text(of: cell) == text)
  }
}
