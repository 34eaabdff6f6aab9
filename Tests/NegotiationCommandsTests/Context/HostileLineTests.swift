import Foundation
import NegotiationLog
import NegotiationModel
import TestDesk
import TestSupport
import Testing

/// Whatever stands in a line, all commands make the same of it: an entry, or damage with its place.
struct HostileLineTests {
  private static let reading = [
    "matrix deal@v1 --json", "matrix deal@v2", "show north", "show deal@v1/army", "log",
    "log --json", "log --party north", "brief", "shifts", "timeline", "gaps", "disagreements",
    "agreement", "report -o report.html", "export --json", "export -o tables",
    "diff deal@v1 deal@v2", "matrix deal --known-at 2025-12-31", "matrix deal --clearance green",
  ]

  private func bench(_ feeds: [String: [UInt8]]) throws -> Desk {
    let bench = try Desk()
    bench.run("init . --writer carol --title T")
    for (writer, bytes) in feeds { try bench.write("log/\(writer).jsonl", bytes) }
    return bench
  }

  /// What all commands must come to where one line is no entry.
  private func expectDamage(_ bench: Desk, _ place: String, _ what: Comment) {
    let verified = bench.run("verify")
    #expect(verified.status == 1 && verified.output.contains(place), what)
    let before = bench.log()
    for line in HostileLineTests.reading + ["record north objects deal@v1/army"] {
      let outcome = bench.run(line)
      #expect(
        outcome.status == 65 && outcome.errors.contains(place),
        "\(what): \(line): \(outcome.status) \(outcome.errors)")
    }
    #expect(bench.log() == before, what)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `every command agrees on which lines are entries`(batch: UInt64) throws {
    for seed in 9000 + batch * 8..<9000 + (batch + 1) * 8 {
      let made = HostileLog(seed: seed)
      guard !made.hasGroups else { continue }
      let what = Comment("seed \(seed): \(made.changes.joined(separator: "; "))")
      let bench = try bench(made.feeds)
      let verified = bench.run("verify --json")
      let findings = try #require(
        try JSONSerialization.jsonObject(with: Data(verified.output.utf8)) as? [String: Any])
      let codes: Set = ["line", "utf-8", "number", "order", "writer"]
      let wrong = (findings["findings"] as? [[String: Any]] ?? []).first {
        codes.contains($0["code"] as? String ?? "")
      }
      if let wrong {
        let file = wrong["file"] as? String ?? ""
        expectDamage(bench, "\(file):\(wrong["line"] as? Int ?? 0)", what)
        continue
      }
      let count = made.lines.values.reduce(0) { $0 + $1.count }
      for line in HostileLineTests.reading {
        let outcome = bench.run(line)
        // What is asked about may be what was changed.
        #expect(
          outcome.status == 0 || outcome.status == 65 && !outcome.errors.contains("log/"),
          "\(what): \(line): \(outcome.status) \(outcome.errors)")
      }
      let log = bench.run("log --json").output.split(separator: "\n")
      #expect(log.count == count && log.allSatisfy { $0.contains("\"entry\":") }, what)
      let whole = try #require(
        try JSONSerialization.jsonObject(with: Data(bench.run("export --json").output.utf8))
          as? [String: Any])
      #expect((whole["entries"] as? [Any])?.count == count, what)
    }
  }

  /// A sound log, and a stance behind it with something in one of its texts.
  private func log(with rest: String) -> [UInt8] {
    HostileLog.feed(
      ending: "\"type\":\"stance\",\"occurredOn\":\"2025-12-04\",\"party\":\"north\","
        + "\"stance\":\"accept\",\"targets\":[\"deal@v1/army\"],\(rest)")
  }

  @Test(arguments: [
    "\"quote\":\"\\ud800\"", "\"quote\":\"\\udc00x\"", "\"quote\":\"x\",\"translation\":\"\\u12\"",
    "\"note\":\"\\x\"", "\"conditions\":[\"a\",\"\\ud800\\ud800\"]",
    "\"quote\":\"x\",\"lang\":\"x/../../..\"", "\"quote\":\"x\",\"lang\":\"\\u0065n\\ud800\"",
    "\"sources\":[\"\"]", "\"note\":\"a\",\"note\":\"b\"", "\"note\":\"a\",\"n\\u006fte\":\"b\"",
    "\"texts\":[\"23b7f42ac751d33\"]",
  ])
  func `a stance with one bad field is damage for every command`(rest: String) throws {
    let bench = try bench(["amal": log(with: rest)])
    expectDamage(bench, "log/amal.jsonl:\(HostileLog.count + 1)", Comment(rawValue: rest))
  }

  @Test func `bytes that are not UTF-8 in a text of a stance are damage for every command`() throws
  {
    var feed = log(with: "\"quote\":\"caf#\"")
    let at = try #require(feed.firstRange(of: Array("caf#".utf8))).upperBound - 1
    feed[at] = 0xE9
    let bench = try bench(["amal": feed])
    expectDamage(bench, "log/amal.jsonl:\(HostileLog.count + 1)", "invalid UTF-8")
  }

  @Test(arguments: [
    "\"quote\":\"\\ud83c\\udf0a\"", "\"quote\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u0000\"",
    "\"quote\":\"x\",\"lang\":\"zh-Hant\"", "\"note\":\"é\",\"conditions\":[\"\\u00e9\"]",
  ])
  func `a stance whose escapes and words mean something is an entry for every command`(
    rest: String
  ) throws {
    let bench = try bench(["amal": log(with: rest)])
    #expect(bench.run("verify").status == 0)
    for line in HostileLineTests.reading {
      let outcome = bench.run(line)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
    }
  }

  @Test(arguments: [
    "amal:9223372036854775807", "amal:9223372036854775808", "amal:2147483648", "amal:4294967297",
    "amal:1000000000", "amal:99",
  ])
  func `a number that is not the line's is refused in its place by every command`(name: String)
    throws
  {
    for line in [1, HostileLog.count] {
      let bench = try bench(["amal": HostileLog.feed(named: name, at: line)])
      expectDamage(bench, "log/amal.jsonl:\(line)", Comment(rawValue: "\(name) at \(line)"))
    }
  }

  @Test(arguments: ["2147483647", "2147483648", "9223372036854775807"])
  func `the largest numbers that can be typed are unknown entries`(number: String) throws {
    let bench = try bench(["amal": log(with: "\"note\":\"x\"")])
    for line in [
      "show amal:\(number)", "log --known-at amal:\(number)", "matrix --known-at amal:\(number)",
      "withdraw amal:\(number) --why x", "correct amal:\(number) --note x",
      "adjudicate amal:13 amal:\(number) --hold amal:13 --why x",
      "record north objects deal@v1/army --changes amal:\(number)",
      "adopt-fork log/amal.jsonl --take --writer amal:\(number)",
    ] {
      let outcome = bench.run(line)
      #expect(
        [64, 65, 66].contains(outcome.status), "\(line): \(outcome.status) \(outcome.errors)")
    }
  }

  @Test func `a log with the last instant is written to, and that is told`() throws {
    let bench = try bench([
      "amal": log(with: "\"note\":\"x\""),
      "mallory": HostileLog.feed(
        "{\"entry\":\"mallory:1\",\"recordedAt\":\"9999-12-31T23:59:59.999Z\",\"counter\":4294967295,"
          + "\"type\":\"topic\",\"id\":\"end\",\"name\":\"End\",\"kind\":\"subject\""),
    ])
    for _ in 0..<3 {
      let outcome = bench.run("record north objects deal@v1/army --on 2025-12-03")
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("warning: the log holds an entry at the last instant"))
    }
    let refused = bench.run("withdraw mallory:1 --why wrong")
    #expect(refused.status == 65 && refused.errors.contains("no entry can follow it"))
    let verified = bench.run("verify")
    #expect(verified.status == 0 && verified.output.contains("log/mallory.jsonl:1"))
    #expect(bench.run("matrix deal@v1").status == 0)
  }

  @Test func `a log of another century is written to, and that is told`() throws {
    let bench = try bench([
      "amal": log(with: "\"note\":\"x\""),
      "mallory": HostileLog.feed(
        "{\"entry\":\"mallory:1\",\"recordedAt\":\"2125-12-31T23:59:59.999Z\",\"counter\":4294967295,"
          + "\"type\":\"topic\",\"id\":\"end\",\"name\":\"End\",\"kind\":\"subject\""),
    ])
    let outcome = bench.run("record north objects deal@v1/army --on 2025-12-03")
    #expect(outcome.status == 0 && outcome.errors.contains("more than a day ahead"))
    #expect(bench.run("withdraw mallory:1 --why wrong").status == 0)
    let verified = bench.run("verify --json")
    #expect(verified.status == 0 && verified.output.contains("\"code\" : \"ahead\""))
  }
}
