import Foundation
import NegotiationLog
import NegotiationModel
import TestDesk
import TestSupport
import Testing

/// `search` finds what a look at every text of every entry finds, and nothing else.
struct SearchTests {
  private struct Answer: Decodable {
    struct Hit: Decodable {
      let entry: String
      let status: String
      let kind: String
      let show: String
      let field: String
      let party: String?
      let excerpt: String
      let found: [String]
    }
    let schema: String
    let words: [String]
    let hits: [Hit]
  }

  private func hits(_ desk: Desk, _ words: [String]) throws -> [Answer.Hit] {
    let text = try desk.answer(["search", "--json"] + words)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(text.utf8))
    #expect(answer.schema == "parley.search/1")
    return answer.hits
  }

  // MARK: The law

  /// Every text of an event by the thing it belongs to, read in the plainest way.
  private func things(of event: Event) -> [[String]] {
    func names(_ name: Name) -> [String] {
      [name.text] + name.translations.values + name.aliases.map(\.text)
    }
    switch event {
    case .party(let value): return [names(value.name)]
    case .person(let value): return [names(value.name) + [value.office ?? ""]]
    case .source(let value): return [[value.publisher, value.title ?? ""]]
    case .topic(let value): return [names(value.name)]
    case .plan(let value): return [names(value.name)]
    case .round(let value):
      return [[value.place ?? "", value.outcome ?? "", value.format ?? ""]]
    case .draft(let value):
      return [[value.title ?? "", value.preamble]]
        + value.sections.map { [$0.heading, $0.text] }
        + value.clauses.map { [$0.heading, $0.text, $0.note ?? ""] }
    case .translation(let value):
      return [[value.title ?? "", value.preamble]]
        + (value.sections + value.clauses).map { [$0.heading, $0.text] }
    case .stance(let value):
      return [
        [value.quote?.text ?? "", value.quote?.translation ?? "", value.note ?? ""]
          + value.conditions
      ]
    case .affiliation(let value): return [[value.office ?? ""]]
    case .correction(let value): return things(of: value.event)
    default: return []
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `every thing that holds the word is found, and no other`(seed: UInt64) throws {
    let desk = try Desk()
    _ = try NegotiationFolder.create(at: desk.path, identifier: "t", title: nil)
    let entries = RandomLog.entries(160, seed: seed, isHostile: seed % 2 == 0)
    for entry in entries {
      let writer = try LogWriter(folder: NegotiationFolder(at: desk.path), writer: entry.id.writer)
      _ = try writer.append([entry.event], after: nil, clock: entry.recorded.milliseconds)
    }
    var words: Set<String> = ["and", "plain words", "العربية", "мир", "800", "e", "zzzz"]
    for entry in entries {
      for text in things(of: entry.event).joined() {
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).prefix(2) {
          words.insert(String(word.prefix(24)))
        }
      }
    }
    for word in words.sorted().prefix(20) {
      guard let pattern = SearchPattern([word]) else { continue }
      var wanted: [String] = []
      for entry in entries {
        for texts in things(of: entry.event)
        where texts.contains(where: { !pattern.places(of: 0, in: FoldedText($0)).isEmpty }) {
          wanted.append(entry.id.description)
        }
      }
      // Words that begin like an option stand behind the sign that ends options.
      let found = try hits(desk, ["--", word]).map(\.entry)
      #expect(found.sorted() == wanted.sorted(), "'\(word)'")
      // With a clearance the log is read whole, and what is marked higher is left out.
      let cleared = try hits(desk, ["--clearance", "red", "--", word]).map(\.entry)
      #expect(Set(cleared).isSubset(of: wanted), "'\(word)', read whole")
    }
  }

  // MARK: The story

  private func desk() throws -> Desk {
    let desk = try Desk.small()
    for line in [
      "add topic status --name Status --name ar=الحياد --alias ru=нейтралитет",
      "record north objects deal@v1/army --on 2025-11-21 --by omar --source wire --lang ar "
        + "--quote 'دولة محايدة فقط' --translation 'Only a neutral state'",
      "record south open topic:status --on 2025-11-22 --note 'Neutrality is not ruled out'",
      "record north accepts-if deal@v1/talks --on 2025-11-23 --condition 'a neutral place'",
    ] { try desk.answer(line) }
    return desk
  }

  @Test func `all kinds of words in all languages, best first`() throws {
    let desk = try desk()
    let found = try hits(desk, ["neutral"])
    #expect(found.map(\.field) == ["condition", "translation", "note"])
    #expect(found.last?.found == ["Neutral"])
    #expect(try hits(desk, ["محايد"]).map(\.field) == ["quotation"])
    #expect(try hits(desk, ["حياد"]).map(\.show) == ["topic:status"])
    #expect(try hits(desk, ["НЕЙТРАЛ"]).map(\.field) == ["alias"])
    #expect(try hits(desk, ["600"]).map(\.show) == ["deal@v1/army"])
    #expect(try hits(desk, ["minister"]).map(\.show) == ["person:omar"])
  }

  @Test func `all words must be there, and options narrow`() throws {
    let desk = try desk()
    #expect(try hits(desk, ["neutral", "place"]).map(\.field) == ["condition"])
    #expect(try hits(desk, ["neutral", "army"]).isEmpty)
    #expect(try hits(desk, ["neutral", "--party", "south"]).map(\.field) == ["note"])
    #expect(try hits(desk, ["neutral", "--by", "omar"]).map(\.field) == ["translation"])
    #expect(try hits(desk, ["neutral", "--source", "wire"]).map(\.field) == ["translation"])
    #expect(try hits(desk, ["neutral", "--since", "2025-11-22"]).count == 2)
    #expect(try hits(desk, ["neutral", "--until", "2025-11-22"]).count == 2)
    #expect(try hits(desk, ["neutral", "--as-of", "2025-11-21"]).count == 1)
    #expect(try hits(desk, ["neutral", "--known-at", "amal:8"]).map(\.field) == ["translation"])
  }

  @Test func `what is taken back comes last, and says so`() throws {
    let desk = try desk()
    let first = try #require(try hits(desk, ["neutral"]).first)
    try desk.answer("withdraw \(first.entry) --why 'not said'")
    let found = try hits(desk, ["neutral"])
    #expect(found.last?.entry == first.entry && found.last?.status == "withdrawn")
    #expect(found.count == 3)
  }

  @Test func `the command that shows a hit shows it`() throws {
    let desk = try desk()
    for word in ["neutral", "محايد", "600", "omar", "wire", "deal", "north", "fronts", "first"] {
      for hit in try hits(desk, [word]) {
        #expect(desk.run(["show", hit.show]).status == 0, "\(hit.show): \(desk.errors)")
      }
    }
  }

  @Test func `what was corrected or withdrawn is shown by its entry`() throws {
    let desk = try desk()
    try desk.answer("add topic spare --name 'Harbour dues'")
    let hit = try #require(try hits(desk, ["harbour"]).first)
    #expect(hit.show == "topic:spare")
    try desk.answer("withdraw \(hit.entry) --why 'no such topic'")
    let gone = try #require(try hits(desk, ["harbour"]).first)
    #expect(gone.status == "withdrawn")
    #expect(gone.show == gone.entry)
    #expect(desk.run(["show", gone.show]).status == 0, "\(desk.errors)")
  }

  @Test func `a statement of an unknown day has none in JSON, and words in every language`() throws
  {
    let desk = try desk()
    try desk.answer("record south objects deal@v1/talks --on unknown --note 'whenever it was'")
    #expect(try desk.answer("search whenever --json").contains("\"on\" : null"))
    #expect(try hits(desk, ["whenever", "--since", "2025-01-01"]).isEmpty)
    for language in ["fr", "ar", "ru", "uk"] {
      for command in ["search whenever", "search whenever --format csv", "show south --format csv"]
      {
        let answer = try desk.answer(command + " --lang " + language)
        #expect(!answer.contains("unknown"), "\(command) \(language): \(answer)")
      }
    }
  }

  @Test func `text and CSV name the place, the words and the command`() throws {
    let desk = try desk()
    let text = try desk.answer("search neutral")
    #expect(text.contains("3 hits") && text.contains("parley show amal:"))
    for line in text.split(separator: "\n") { #expect(String(line).count <= 100) }
    let rows = try desk.answer("search neutral --format csv").split(separator: "\n")
    #expect(rows.count == 4 && rows[0].hasPrefix("entry,date,where,"))
    #expect(try desk.answer("search absent") == "Nothing found.\n")
    #expect(try desk.answer("search absent --format csv").split(separator: "\n").count == 1)
  }

  @Test func `what cannot be looked for is refused`() throws {
    let desk = try desk()
    #expect(desk.run(["search"]).status == 64)
    #expect(desk.run(["search", "?!"]).status == 64)
    #expect(desk.run("search peace --party nroth").status == 65)
    #expect(desk.errors.contains("north"))
    #expect(desk.run("search peace --by nobody").status == 65)
    #expect(desk.run("search peace --source nothing").status == 65)
  }

  @Test func `damage is told by search too`() throws {
    let desk = try desk()
    var bytes = try desk.read("log/amal.jsonl")
    bytes[3] = 0x21
    try desk.write("log/amal.jsonl", bytes)
    #expect(desk.run("search neutral").status == 65)
  }
}
