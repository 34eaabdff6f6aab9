import Foundation
import Testing
import TextComparison

/// Compares what the tool says of changed clauses with what somebody read in them.
///
/// `Docs/Methods.md` shows the result; `RECORD_GOLDENS=1` writes it there, and the run still fails.
struct ReadClausesTests {
  /// A changed clause, and the kinds of change that a reader found.
  struct Clause: Sendable {
    let draw, language, old, new: String
    /// The kinds of change; several sets where a reader may say either.
    let read: [Set<TextChange>]
    let found: Set<TextChange>
    let gravest: TextChange

    init?(_ line: Substring) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 6 else { return nil }
      (draw, language, old, new) = (cells[0], cells[1], cells[4], cells[5])
      read = cells[3].split(separator: "|").map { kinds in
        Set(kinds.split(separator: "+").compactMap { TextChange(rawValue: String($0)) })
      }
      let difference = TextDifference(old: old, new: new)
      (found, gravest) = (Set(difference.kinds), difference.change)
    }

    var isRight: Bool { read.contains { $0.max() == gravest } }
    var isRightAsSet: Bool { read.contains(found) }
    /// The gravest kind read: the one found if the reader allows it.
    var wanted: TextChange { isRight ? gravest : read[0].max() ?? .identical }
  }

  static let clauses: [Clause] = {
    let text = (try? Repository.text("Tests/RepositoryTests/ReadClauses/clauses.tsv")) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { Clause($0) }
  }()
  static let languages = [
    "en", "fr", "ru", "uk", "ar", "zh", "de", "es", "tr", "hi", "ja", "ko",
  ]

  @Test func `more than four hundred clauses of twelve languages were read`() {
    #expect(Self.clauses.count == 477)
    #expect(Set(Self.clauses.map(\.language)) == Set(Self.languages))
    #expect(Self.clauses.allSatisfy { !$0.read.isEmpty && $0.read.allSatisfy { !$0.isEmpty } })
  }

  @Test func `the gravest kind is right nineteen times of twenty`() {
    let right = Self.clauses.count(where: \.isRight)
    #expect(20 * right >= 19 * Self.clauses.count, "\(right) of \(Self.clauses.count)")
  }

  @Test func `the page shows what the tool says of the clauses read`() throws {
    let path = "Docs/Methods.md"
    let page = try Repository.text(path)
    let marks = ("<!-- clauses read -->\n", "<!-- end of clauses read -->")
    let start = try #require(page.range(of: marks.0)).upperBound
    let end = try #require(page.range(of: marks.1)).lowerBound
    let table = Self.table
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1", page[start..<end] != table {
      try page.replacingCharacters(in: start..<end, with: table).write(
        to: Repository.root.appending(path: path), atomically: true, encoding: .utf8)
    }
    #expect(page[start..<end] == table, "RECORD_GOLDENS=1 swift test --filter ReadClausesTests")
  }

  /// The shares of right answers, and which kind was taken for which.
  private static var table: String {
    func share(_ clauses: [Clause], _ isRight: (Clause) -> Bool) -> String {
      let part = Double(clauses.count(where: isRight)) / Double(max(1, clauses.count))
      return String(format: "%.3f", part)
    }
    var lines = [
      "| language | clauses | gravest kind right | all kinds right |", "|---|--:|--:|--:|",
    ]
    func add(_ name: String, _ some: [Clause]) {
      lines.append(
        "| \(name) | \(some.count) | \(share(some, \.isRight)) | \(share(some, \.isRightAsSet)) |")
    }
    for language in languages { add(language, clauses.filter { $0.language == language }) }
    for draw in ["1", "2", "3", "4"] { add("draw \(draw)", clauses.filter { $0.draw == draw }) }
    add("all", clauses)
    let kinds: [TextChange] = [.polarity, .obligation, .quantity, .reworded, .typographic]
    lines += [
      "", "| read ↓ found → | " + kinds.map(\.rawValue).joined(separator: " | ") + " |",
      "|---|" + String(repeating: "--:|", count: kinds.count),
    ]
    for kind in kinds {
      let cells = kinds.map { found in
        let count = clauses.count { $0.wanted == kind && $0.gravest == found }
        return count == 0 ? "" : "\(count)"
      }
      lines.append("| \(kind.rawValue) | " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
