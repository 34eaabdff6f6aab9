import Foundation
import Testing
import TextComparison

/// Scores the matcher on folders of hand-joined drafts, where there are any on this machine.
///
/// `PARLEY_ALIGNMENT` names the folder that holds them; each has `old.md`, `new.md` and
/// `truth.json`. Their texts are other people's and stay outside this repository.
struct ClauseMatcherAlignmentTests {
  private static let folder = ProcessInfo.processInfo.environment["PARLEY_ALIGNMENT"]

  @Test(.enabled(if: folder != nil))
  func `hand-joined drafts are joined as by hand`() throws {
    let root = URL(fileURLWithPath: try #require(Self.folder))
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    var total = Score()
    for name in names {
      let folder = root.appendingPathComponent(name)
      guard let data = try? Data(contentsOf: folder.appendingPathComponent("truth.json")) else {
        continue
      }
      let truth = try JSONDecoder().decode(Truth.self, from: data)
      let old = try clauses(folder.appendingPathComponent("old.md"))
      let new = try clauses(folder.appendingPathComponent("new.md"))
      let found = Set(
        linkPairs(ClauseMatcher.match(old: old, new: new)).map {
          Truth.Link(old: old[$0[0]].id, new: new[$0[1]].id)
        })
      let links = Set(truth.links)
      let score = Score(
        hits: found.intersection(links).count,
        extra: found.subtracting(links).subtracting(truth.optional).count,
        missed: links.subtracting(found).count)
      print("\(name): F1 \(score.f1), missed \(score.missed), extra \(score.extra)")
      #expect(score.f1 >= 0.9, "\(name)")
      total = total + score
    }
    print("pooled: F1 \(total.f1)")
    #expect(total.f1 >= 0.97)
  }

  /// The clauses of a file whose headings are `## NUMBER HEADING {#ID}`.
  private func clauses(_ file: URL) throws -> [MatchClause] {
    var result: [MatchClause] = []
    let text = try String(contentsOf: file, encoding: .utf8)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## "), let mark = line.range(of: "{#", options: .backwards) {
        let words = line[..<mark.lowerBound].dropFirst(3).split(separator: " ")
        result.append(
          MatchClause(
            id: String(line[mark.upperBound...].prefix { $0 != "}" }), isExplicit: true,
            number: words.first.map(String.init),
            heading: words.dropFirst().joined(separator: " "), text: ""))
      } else if let last = result.indices.last {
        result[last].text += line + "\n"
      }
    }
    return result
  }

  private struct Truth: Decodable {
    struct Link: Decodable, Hashable {
      var old: String
      var new: String
    }

    var links: [Link]
    var optional: [Link]
  }

  private struct Score {
    var hits = 0
    var extra = 0
    var missed = 0

    var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + extra + missed)) }

    static func + (left: Score, right: Score) -> Score {
      Score(
        hits: left.hits + right.hits, extra: left.extra + right.extra,
        missed: left.missed + right.missed)
    }
  }
}
