import Foundation
import NegotiationModel
import StatementReading
import Testing

/// How well the reader does on reports of five made-up negotiations.
///
/// `Docs/Methods.md` shows the figures; `RECORD_GOLDENS=1` writes them there, and the run still fails.
struct ReadReportsTests {
  private static let languages = [
    ("ar", "Arabic"), ("en", "English"), ("ru", "Russian"), ("uk", "Ukrainian"), ("fr", "French"),
  ]

  private struct Read {
    let report: GoldReport
    let score: ReadingScore
  }

  private static func read() throws -> [Read] {
    var negotiations: [String: Negotiation] = [:]
    return try GoldReport.all().map { report in
      let negotiation =
        try negotiations[report.folder] ?? GoldReport.negotiation(report.folder)
      negotiations[report.folder] = negotiation
      let reading = StatementReader(negotiation).read(report.text)
      #expect(reading.language == report.language, "\(report.name)")
      return Read(report: report, score: ReadingScore(report, reading.candidates))
    }
  }

  @Test func `every passage stands in its report, and every target in its negotiation`() throws {
    for report in try GoldReport.all() {
      let negotiation = try GoldReport.negotiation(report.folder)
      for statement in report.statements {
        #expect(report.place(of: statement.text) != nil, "\(report.name): \(statement.text)")
        #expect(!statement.text.contains("\n"))
        for party in statement.parties {
          #expect(negotiation.parties[PartyID(checked: party)] != nil, "\(report.name): \(party)")
        }
        for stance in statement.stances.compactMap({ $0 }) { #expect(Stance(word: stance) != nil) }
        for target in statement.targets {
          switch Target(target) {
          case .topic(let id): #expect(negotiation.topics[id] != nil, "\(target)")
          case .plan(let id): #expect(negotiation.plans[id] != nil, "\(target)")
          case .draft(let ref): #expect(negotiation.drafts[ref] != nil, "\(target)")
          case .clause(let ref, let id):
            #expect(negotiation.drafts[ref]?.clauses.contains { $0.id == id } == true, "\(target)")
          default: Issue.record("\(target)")
          }
        }
      }
      for passage in report.empty { #expect(report.place(of: passage) != nil, "\(passage)") }
    }
  }

  @Test func `parties are found as the page says`() throws {
    let all = try Self.read().map(\.score).reduce(ReadingScore(), +)
    #expect(all.reports == 17)
    #expect(all.attributedShare >= 80, "\(all)")
    #expect(all.misread <= 3, "\(all)")
  }

  @Test func `the page shows how well reports are read`() throws {
    let page = Self.root.appending(path: "Docs/Methods.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "<!-- reports read -->\n")).upperBound
    let end = try #require(text.range(of: "<!-- end of reports read -->")).lowerBound
    let table = try Self.table()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", text[start..<end] != table {
      try text.replacingCharacters(in: start..<end, with: table)
        .write(to: page, atomically: true, encoding: .utf8)
    }
    #expect(text[start..<end] == table, "RECORD_GOLDENS=1 swift test --filter ReadReportsTests")
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func table() throws -> String {
    let all = try read()
    var lines = [
      "| draw | reports | statements | attributed | usable | stances where none is held |",
      "|---|--:|--:|--:|--:|--:|",
    ]
    func add(_ name: String, _ some: [Read]) {
      guard !some.isEmpty else { return }
      let sum = some.map(\.score).reduce(ReadingScore(), +)
      let shares = [sum.attributedShare, sum.usableShare].map { String(format: "%.1f", $0) }
      lines.append(
        "| \(name) | \(sum.reports) | \(sum.wanted) | \(shares[0]) | \(shares[1]) | \(sum.misread) of \(sum.empty) |"
      )
    }
    for draw in [1, 2] {
      let some = all.filter { $0.report.draw == draw }
      for (tag, name) in languages {
        add("\(draw), \(name)", some.filter { $0.report.language == tag })
      }
      add("\(draw), all", some)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
