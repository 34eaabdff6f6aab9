import Foundation
import NegotiationLog
import NegotiationModel
import TestDesk
import Testing

@testable import NegotiationCommands

/// How a decision is made and recorded.
struct RecordingTests {
  private static func topic(_ name: String) -> Event {
    .topic(Topic(id: TopicID(checked: name), name: Name(name)))
  }

  /// A negotiation with two stances, of which a snapshot is believed.
  private static func bench() throws -> Desk {
    let bench = try Desk.small()
    bench.run("record north accepts deal@v1/army --on 2025-12-01")
    bench.run("record south rejects deal@v1/talks --on 2025-12-01")
    bench.snapshotPolicy = .eager
    for _ in 0..<2 { bench.run("shifts") }
    #expect(FileManager.default.fileExists(atPath: bench.path + "/.parley/snapshot"))
    return bench
  }

  @Test func `what was recorded breaks at spaces on a terminal, and nowhere else`() throws {
    let desk = try Desk.small()
    desk.columns = 40
    let line =
      "record north conditional deal@v1/army --on 2025-12-01 --condition 'they leave' --note x"
    desk.run(line)
    let whole = try #require(desk.errors.split(separator: "\n").first)
    #expect(whole.count > 40)
    desk.errorIsTerminal = true
    desk.run(line.replacing("2025-12-01", with: "2025-12-02"))
    let rows = desk.errors.split(separator: "\n").prefix { !$0.hasPrefix("parley:") }
    #expect(rows.allSatisfy { $0.count <= 40 }, "\(rows)")
    let words = rows.joined(separator: " ").split(separator: " ")
    #expect(words.dropFirst(2) != [] && rows.count > 1)
    #expect(
      words.dropFirst(2).dropLast() == whole.split(separator: " ").dropFirst(2).dropLast(),
      "\(rows)")
  }

  @Test(arguments: [true, false])
  func `a decision is made once, on a part of the log or on all of it`(isEnough: Bool) throws {
    let bench = try Self.bench()
    var told = ""
    let context = bench.context(writeError: { told += $0 })
    let target = try #require(Target("deal@v1/army"))
    var asked = 0
    let part = DecisionPart(
      selection: Selection(plans: [PlanID(checked: "deal")]) { _ in .targets([target]) },
      isEnough: { _, _ in
        asked += 1
        return isEnough
      })
    var stances: [Int] = []
    let entries = try context.record(on: part) { reading, _ in
      stances.append(reading.negotiation.stances.count)
      return Decision(events: [Self.topic("gas")], sentence: "a topic")
    }
    #expect(asked == 1)
    #expect(stances == [isEnough ? 1 : 2])
    #expect(told == "recorded \(entries[0]): a topic\n")
  }

  @Test func `a decision that is refused is made once and records nothing`() throws {
    let bench = try Self.bench()
    let before = bench.log()
    let context = bench.context()
    var count = 0
    let failure = #expect(throws: Failure.self) {
      try context.record { _, _ in
        count += 1
        return Decision(events: [
          Self.topic("one"), .plan(Plan(id: PlanID(checked: "deal"), name: Name("Deal"))),
        ])
      }
    }
    #expect(count == 1)
    #expect(failure?.lines.count == 1)
    #expect(failure?.hint?.hasPrefix("to change it: parley correct amal:") == true)
    #expect(bench.log() == before)
  }

  @Test func `a name nobody knows is refused with one that is near, though a part was read`() throws
  {
    let bench = try Self.bench()
    let outcome = bench.run("record nort accepts deal@v1/1 --on 2025-12-01")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("hint: did you mean 'north'?"), "\(outcome.errors)")
  }
}
