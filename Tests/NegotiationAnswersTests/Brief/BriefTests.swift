import Foundation
import NegotiationAnswers
import NegotiationModel
import Presentation
import TestDesk
import TestSupport
import Testing

struct BriefTests {
  private static let formats = ["text", "markdown", "html", "csv", "json"]

  private func lastLine(_ text: String) throws -> String {
    let lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let at = try #require(lines.lastIndex { $0.hasPrefix("parley brief") })
    return lines[at...].joined(separator: " ").replacingOccurrences(of: "-- known", with: "--known")
  }

  @Test(arguments: formats)
  func `the heads rebuild a brief byte for byte`(format: String) throws {
    let desk = try Desk.talks()
    let brief = "brief deal --since 2025-12-01 --format \(format)"
    let made = try desk.answer(brief)
    let heads = try desk.heads()
    desk.now = "2026-01-11T09:00:00Z"
    try desk.answer("record south rejects deal@two/aid --on 2026-01-10 --source wire")
    let south = try desk.entry { $0.contains("\"south\"") && $0.contains("deal@one/army") }
    try desk.answer("correct \(south) --stance open --why 'misheard'")
    // Another writer's feed arrives, with entries recorded before those of the brief.
    let other = try Desk.talks()
    try FileManager.default.removeItem(atPath: other.path + "/.parley")
    try other.answer("init . --writer badr")
    other.now = "2025-12-20T09:00:00Z"
    try other.answer("record north accepts deal@two/aid --on 2025-12-19 --source wire")
    try FileManager.default.copyItem(
      atPath: other.path + "/log/badr.jsonl", toPath: desk.path + "/log/badr.jsonl")
    #expect(try desk.answer(brief) != made)
    #expect(try desk.answer(brief + " --known-at \(heads)") == made)
    let again = try desk.answer(brief + " --known-at \(heads),badr:1")
    #expect(again != made)
  }

  @Test(arguments: ["en", "ar"])
  func `the command that a brief prints makes the same brief`(language: String) throws {
    let desk = try Desk.talks()
    try desk.answer("add topic fish --name Fish")
    try desk.answer("record north objects topic:fish --on 2025-12-20 --source wire")
    let made = try desk.answer(
      "brief deal --as-of 2025-12-31 --pages 1 --topics --parties north,host --lang \(language)")
    let line = try lastLine(made)
    let heads = try desk.heads()
    #expect(line.hasSuffix("--known-at \(heads)"))
    try desk.answer("record south rejects deal@two/aid --on 2025-12-10 --source wire")
    #expect(try desk.answer(String(line.dropFirst("parley ".count))) == made)
  }

  @Test(arguments: [1, 3], ["en", "ar", "fr", "ru", "uk"])
  func `a brief keeps to its pages and its lines to 80 columns`(
    pages: Int, language: String
  ) throws {
    let desk = try Desk()
    for draft in ["peace@twenty", "peace@us-28", "peace@open-letter"] {
      let text = try desk.answer(
        "-C \(Desk.example) brief \(draft) --since 2025-11-01 --pages \(pages) --lang \(language)")
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      // Below a page of answers stands the command that makes it again.
      let answers = (lines.lastIndex { $0.hasPrefix("── ") } ?? lines.count) - 1
      #expect((pages == 1 ? answers : lines.count) <= pages * 60, "\(draft): \(lines.count) lines")
      for line in lines { #expect(String(line).displayWidth <= 80, "\(line)") }
    }
  }

  @Test(arguments: ["en", "ar"])
  func `the answers alone are the first page of the whole`(language: String) throws {
    let desk = try Desk()
    for draft in ["peace@twenty", "peace@us-28", "peace@open-letter"] {
      let command = "-C \(Desk.example) brief \(draft) --since 2025-12-03 --lang \(language)"
      // From the first answer to what follows the ten.
      func answers(_ text: String) -> [Substring] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let heads = lines.indices.filter { lines[$0].hasPrefix("── ") }
        return heads.count > 10 ? Array(lines[heads[0]..<heads[10]]) : []
      }
      let page = answers(try desk.answer(command + " --pages 1"))
      #expect(page.count > 20)
      #expect(answers(try desk.answer(command)) == page)
    }
  }

  @Test func `what is left out is counted and the value holds it all`() throws {
    let desk = try Desk()
    let base = "-C \(Desk.example) brief peace@twenty --since 2025-11-01"
    #expect(try desk.answer(base + " --pages 2").contains("less important items left out"))
    #expect(try desk.answer(base + " --pages 1").contains("--pages 3 adds each in full"))
    #expect(try !desk.answer(base + " --pages 50").contains("left out"))
    let whole = try desk.answer(base + " --json")
    #expect(try desk.answer(base + " --json --pages 1 --lang ar") == whole)
  }

  @Test func `agreed, contested and within reach share out what principals spoke to`() throws {
    let desk = try Desk.talks()
    let output = try desk.answer("brief deal --json")
    let brief = try JSONDecoder().decode(Brief.self, from: Data(output.utf8))
    #expect(brief.agreed.map(\.target) == ["deal@two/prisoners"])
    #expect(brief.contested.map(\.target) == ["deal@two/army"])
    let last = try desk.entry { $0.contains("\"stance\":\"reject\"") && $0.contains("deal@two") }
    #expect(brief.contested.flatMap(\.against).map(\.entry) == [last])
    #expect(brief.unspoken.map(\.target) == ["deal@two/ceasefire", "deal@two/aid"])
    #expect(brief.landingZone.isEmpty)
    #expect(brief.since == "2025-12-05")
  }

  /// What the example's principals would accept, by brief and by matrix.
  @Test func `offers are the cells that accept, with their conditions`() throws {
    let desk = try Desk()
    func decoded<Value: Decodable>(_ command: String) throws -> Value {
      let text = try desk.answer("-C \(Desk.example) \(command) --json")
      return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
    let brief: Offers = try decoded("brief peace@twenty")
    let matrix: Matrix = try decoded("matrix peace@twenty --topics")
    func wanted(_ cells: [Matrix.Cell]) -> Set<String> {
      Set(
        cells.filter {
          ["russia", "ukraine"].contains($0.party) && ["accept", "conditional"].contains($0.stance)
        }.map { "\($0.party) \($0.target) \($0.stance) \($0.carried)" })
    }
    let found = Set(
      brief.offers.map { "\($0.party) \($0.target) \($0.stance) \($0.carried)" })
    #expect(found.count == brief.offers.count)
    #expect(wanted(matrix.cells).isSubset(of: found))
    #expect(found.isSubset(of: wanted(matrix.cells + matrix.whole + matrix.topics)))
    for offer in brief.offers { #expect(offer.conditions.isEmpty == (offer.stance == "accept")) }
  }

  private struct Offers: Decodable {
    struct Offer: Decodable {
      let party, target, stance, carried: String
      let conditions: [String]
    }
    let offers: [Offer]
  }

  private struct Matrix: Decodable {
    struct Cell: Decodable { let party, target, stance, carried: String }
    let cells, whole, topics: [Cell]
  }

  private struct Brief: Decodable {
    struct Cell: Decodable { let entry: String }
    struct Clause: Decodable {
      let target: String
      let against: [Cell]
    }
    struct Name: Decodable { let target: String }
    let agreed: [Clause]
    let contested: [Clause]
    let landingZone: [Clause]
    let unspoken: [Name]
    let since: String?
  }
}
