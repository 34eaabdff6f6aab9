import Foundation
import TestSupport
import Testing

@testable import NegotiationExchange

/// What must come back when a draft is written and read.
struct ClauseFacts: Hashable {
  let identifier: String?
  let number: String?
  let heading: String
  let text: String
  let topics: [String]
  let note: String?
  let isUnverified: Bool

  init(_ clause: ClauseText) {
    identifier = clause.explicitIdentifier
    number = clause.number
    // A clause that says nothing but its heading says that.
    heading = clause.text.isEmpty ? "" : clause.heading
    text = clause.text.isEmpty ? clause.heading : clause.text
    topics = clause.topics
    note = clause.note
    isUnverified = clause.isUnverified
  }
}

/// Whether the spans of a draft cover `count` bytes in order without gap or overlap.
func tiles(_ draft: DraftText, _ count: Int) -> Bool {
  var end = 0
  for span in draft.spans {
    guard span.bytes.lowerBound == end, !span.bytes.isEmpty else { return false }
    end = span.bytes.upperBound
  }
  return end == count
}

struct DraftLawTests {
  private static let lines = [
    "# heading", "## 5. five {#x}", "text", "1. one", "Article 7", "المادة 5", "第五条", "===", "---",
    "```",
    "````", "~~~", "\\# escaped", "\\\\~~~", "\\", "", "  ", "\t\tcode", "- item", "+++", "> quote",
    "   ### x",
    "{#not}", "e\u{301}", "\u{202E}bidi", "a | b", "--- | ---", "```swift", "(a) point",
    "1.1 nested", "٥ - نص",
    "    # code", "\\- x", "*", "II. roman", "二、", "**Article 3** x", "[Article 4 bis]", "9",
    "Page 3 of 9", "[^1]: note", "Scope ..... 4", "_____", "Chapter I: General", "(b)", "\\1. x",
    "THE TREATY", "5. cikk", "Geçici Madde 1",
  ]
  private static let headings = [
    "", "Scope", "5 days", "5. five", "\\5", "of the treaty", "C #", "#", "##", "a {#b}", "}", "{}",
    "المادة 5", "Annex: maps", "- dash", "— dash", "第五条", "(5) five", "x\\", "II. y", "\"quoted\"",
    "…",
    "a  b", "Article 5", "1.2", "ـ", "Section", "5",
  ]
  private static let numbers: [(String, String)] = [
    ("6", "6."), ("6", ""), ("1.2", "1.2"), ("٥", "٥ -"), ("5", "Article 5"), ("5", "المادة (5)"),
    ("五", "第五条"), ("II", "II."), ("5(a)", "5(a)"), ("pre.1", ""), ("S1", "S1"), ("2.p2", "2.p2"),
    ("II.5(a)", "Article II.5(a)"), ("", ""), ("a \"b\" \\", ""), ("5bis", "Статья 5bis"),
  ]

  private func draft(_ random: inout Seeded) -> DraftText {
    var sections: [DraftSection] = []
    var clauses: [ClauseText] = []
    func text(_ random: inout Seeded) -> String {
      var lines = (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.lines.pick(&random) }
      func isBlank(_ line: String) -> Bool { line.allSatisfy { $0 == " " || $0 == "\t" } }
      while let first = lines.first, isBlank(first) { lines.removeFirst() }
      while let last = lines.last, isBlank(last) { lines.removeLast() }
      return lines.joined(separator: "\n")
    }
    for index in 0..<Int.random(in: 1...6, using: &random) {
      if Int.random(in: 0...3, using: &random) == 0 {
        sections.append(
          DraftSection(
            number: "II", label: "Part II", heading: Self.headings.pick(&random),
            text: text(&random), level: Int.random(in: 1...3, using: &random),
            clausesBefore: index))
      }
      var clause = ClauseText(heading: Self.headings.pick(&random), text: text(&random))
      if Bool.random(using: &random) {
        (clause.number, clause.label) = { ($0.0, $0.1) }(Self.numbers.pick(&random))
      }
      if Bool.random(using: &random) { clause.explicitIdentifier = "c\(index)" }
      if Int.random(in: 0...3, using: &random) == 0 { clause.topics = ["army", "مياه"] }
      if Int.random(in: 0...3, using: &random) == 0 { clause.note = "say \"no\" \\ {x}\nmore" }
      clause.isUnverified = Int.random(in: 0...3, using: &random) == 0
      clauses.append(clause)
    }
    // A section ends in a clause, so that its words stay a section's.
    return DraftText(
      title: Bool.random(using: &random) ? "5 points {#t}" : nil, preamble: text(&random),
      sections: sections, clauses: clauses)
  }

  @Test(arguments: 0..<1000)
  func `a draft survives its written form`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let draft = draft(&random)
    let written = DraftWriter.markdown(draft)
    let read = try DraftReader.read(text: written)
    #expect(read.clauses.count == draft.clauses.count, "\(written)")
    for (found, wanted) in zip(read.clauses, draft.clauses) {
      #expect(ClauseFacts(found) == ClauseFacts(wanted), "\(written)")
    }
    #expect(read.title == draft.title)
    #expect(read.preamble == draft.preamble)
    #expect(tiles(read, written.utf8.count))
    let again = DraftWriter.markdown(read)
    #expect(try DraftWriter.markdown(DraftReader.read(text: again)) == again)
  }

  @Test(arguments: 0..<1000)
  func `spans tile any file and no bytes make the reader trap`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let ends = ["\n", "\n", "\r\n", "\n\n", "", "\r"]
    var text = Int.random(in: 0...5, using: &random) == 0 ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 0...25, using: &random) {
      text += Self.lines.pick(&random) + ends.pick(&random)
      if Int.random(in: 0...4, using: &random) == 0 {
        text += "## " + Self.headings.pick(&random) + "\n"
      }
    }
    guard let draft = try? DraftReader.read(text: text) else { return }
    #expect(tiles(draft, text.utf8.count))
    #expect(!draft.clauses.isEmpty)
    let names = draft.identifiers()
    #expect(Set(names).count == draft.clauses.count)
    // Writing gives each clause its identifier and changes nothing else.
    guard let again = try? DraftReader.read(text: DraftWriter.markdown(draft, identifiers: names))
    else {
      Issue.record("not read again: \(text)")
      return
    }
    #expect(again.clauses.map(\.explicitIdentifier) == names)
    #expect(again.clauses.map(\.text) == draft.clauses.map(\.text), "\(text)")
    #expect(again.clauses.map(\.heading) == draft.clauses.map(\.heading), "\(text)")
    #expect(again.clauses.map(\.number) == draft.clauses.map(\.number), "\(text)")
  }

  /// The folders of real texts, where the machine has them.
  private static let realFiles: [String] = {
    guard let root = ProcessInfo.processInfo.environment["PARLEY_TEST_DRAFTS"] else { return [] }
    return root.split(separator: ":").flatMap { folder -> [String] in
      let names = FileManager.default.enumerator(atPath: String(folder))?.allObjects ?? []
      return names.compactMap { $0 as? String }.sorted()
        .filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }
        .filter { !$0.contains("LICENSE") && !$0.contains("README") }
        .map { String(folder) + "/" + $0 }
    }
  }()

  @Test(arguments: realFiles)
  func `spans tile real texts, which survive their written form`(path: String) throws {
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    let draft = try DraftReader.read(bytes)
    #expect(tiles(draft, bytes.count))
    let names = draft.identifiers()
    #expect(Set(names).count == names.count)
    let again = try DraftReader.read(text: DraftWriter.markdown(draft, identifiers: names))
    #expect(again.clauses.map(\.explicitIdentifier) == names)
    #expect(again.clauses.map(\.text) == draft.clauses.map(\.text))
    #expect(again.clauses.map(\.heading) == draft.clauses.map(\.heading))
    #expect(again.clauses.map(\.number) == draft.clauses.map(\.number))
    if ProcessInfo.processInfo.environment["PARLEY_TEST_SHOW"] != nil {
      print("==", path, "title:", draft.title ?? "-", "sections:", draft.sections.map(\.heading))
      for (clause, name) in zip(draft.clauses, names).prefix(30) {
        print(
          "  ", clause.number ?? "-", "|", clause.heading.prefix(60), "|", name, "|",
          clause.text.utf8.count)
      }
    }
  }
}
