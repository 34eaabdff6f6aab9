import Foundation
import NegotiationLog
import NegotiationModel
import TestDesk
import TestSupport
import Testing

/// `log` with a filter lists what the whole list holds of it.
struct LogFilterTests {
  private struct Line: Decodable {
    let entry: String
    let type: String
    let party: String?
    let targets: [String]?
    let occurredOn: String?
    let writer: String
    let speaker: String?
    let sources: [String]?
    let quote: String?
  }

  private func lines(_ bench: Desk, _ words: [String]) throws -> [Line] {
    let outcome = bench.run(["log", "--json"] + words)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try outcome.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `stances of a party, on a target and of some days`(seed: UInt64) throws {
    let bench = try Desk()
    _ = try NegotiationFolder.create(at: bench.path, identifier: "t", title: nil)
    let entries = RandomLog.plainEntries(150, seed: seed, isHostile: seed % 2 == 0)
    for entry in entries {
      let writer = try LogWriter(folder: NegotiationFolder(at: bench.path), writer: entry.id.writer)
      _ = try writer.append([entry.event], after: nil, clock: entry.recorded.milliseconds)
    }
    let all = try lines(bench, [])
    #expect(all.count == entries.count)
    let stances = all.filter { $0.type == "stance" }
    #expect(stances.count > 20)
    func check(_ words: [String], _ isWanted: (Line) -> Bool) throws {
      let found = try lines(bench, words)
      #expect(
        found.filter { $0.type == "stance" }.map(\.entry) == stances.filter(isWanted).map(\.entry),
        "\(words)")
      // What is no stance is found by what it says, as a line of the whole list.
      let names = Set(all.map(\.entry))
      #expect(found.allSatisfy { names.contains($0.entry) })
    }
    for party in Set(stances.compactMap(\.party)) {
      try check(["--party", party]) { $0.party == party }
    }
    for target in Set(stances.flatMap { $0.targets ?? [] }).sorted().prefix(12) {
      try check(["--target", target]) { $0.targets?.contains(target) ?? false }
    }
    for source in Set(stances.flatMap { $0.sources ?? [] }) {
      try check(["--source", source]) { $0.sources?.contains(source) ?? false }
    }
    for speaker in Set(stances.compactMap(\.speaker)) {
      try check(["--by", speaker]) { $0.speaker == speaker }
    }
    for writer in Set(all.map(\.writer)) {
      try check(["--writer", writer]) { $0.writer == writer }
      #expect(try lines(bench, ["--writer", writer]).count == all.count { $0.writer == writer })
    }
    try check(["--quote"]) { $0.quote != nil }
    let days = stances.compactMap(\.occurredOn).filter { $0.count == 10 }.sorted()
    let (early, late) = (days[days.count / 4], days[days.count / 2])
    let whole = stances.filter { $0.occurredOn?.count == 10 }.map(\.entry)
    let found = try lines(bench, ["--since", early, "--until", late])
    let between = stances.filter { ($0.occurredOn ?? "") >= early && ($0.occurredOn ?? "") <= late }
    #expect(
      found.map(\.entry).filter(whole.contains) == between.map(\.entry).filter(whole.contains))
    #expect(!between.isEmpty && between.count < stances.count)
  }

  @Test func `speakers, conditions and notes stand in text and CSV`() throws {
    let desk = try Desk.small()
    try desk.answer(
      "record north accepts-if deal@v1/army --on 2025-11-21 --by omar --source wire "
        + "--condition 'a ceasefire first' --note 'said twice' --quote 'Only then.' --lang en")
    let text = try desk.answer("log --quote").split(separator: "\n").joined(separator: " ")
    for words in ["Omar", "a ceasefire first", "said twice", "«Only then.»"] {
      #expect(text.contains(words), "\(words)")
    }
    let rows = try desk.answer("log --quote --format csv").split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows[0].hasPrefix("entry,date,text,kind,standing,party,"))
    for words in ["Omar", "a ceasefire first", "said twice", ",Only then.,", "wire"] {
      #expect(rows[1].contains(words), "\(words)")
    }
    #expect(desk.run("log --by nobody").status == 65)
    #expect(desk.run("log --source nothing").status == 65)
    #expect(desk.run("log --writer nobody").status == 65)
  }

  @Test(arguments: ["show wire", "show omar", "show north"])
  func `a source, a person and a party are tables of statements in CSV`(line: String) throws {
    let desk = try Desk.small()
    try desk.answer(
      "record north objects deal@v1/army --on 2025-11-21 --by omar --source wire --note twice")
    let rows = try desk.answer(line + " --format csv").split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows[0].hasPrefix("entry,date,standing,party,stance,clause,speaker,"))
    #expect(rows[1].hasPrefix("amal:7,2025-11-21,stands,North,objects,deal@v1/army,Omar,"))
    #expect(rows[1].contains("twice"))
  }
}
