import Foundation
import NegotiationCommands
import TestDesk
import Testing

/// Every command that reads, in every format it has, leaves no trace of what is marked higher.
///
/// Which commands and formats there are is asked of the command reference, so that a new one without
/// an example here fails.
struct ClearanceOfReportsTests {
  /// Command lines for each command that takes a clearance.
  private static let lines: [String: [String]] = [
    "matrix": ["peace@v1 --topics", "peace@v2 --topics", "peace@v2 --as-of 2025-11-08"],
    "log": ["", "--party russia", "--party usa", "--target peace@v1/first"],
    "diff": ["peace@v1 peace@v2"],
    "agreement": ["peace@v1", "peace@v2"],
    "power": ["peace@v1", "peace@v2"],
    "disagreements": ["", "--target peace@v1/first"],
    "brief": [
      "peace@v1", "peace@v2", "peace@v2 --since 2025-11-01 --pages 9", "peace@v2 --pages 1",
    ],
    "shifts": ["", "--party russia", "--since 2025-11-01 --until 2025-12-01"],
    "gaps": ["peace@v1 --all", "peace@v2 --all --days 1"],
    "timeline": ["", "--party russia,usa", "--since 2025-11-01"],
    "report": ["peace", "peace@v1", "peace@v2", "peace@v2 --clauses second"],
    "export": ["--format json"],
    "list": ["parties", "people", "sources", "topics", "plans", "drafts", "rounds"],
    "search": ["a", "the"], "text": ["peace@v1", "peace@v2", "peace --columns v1,v2"],
    "show": [
      "usa", "russia", "rubio", "tass", "peace", "peace@v1", "peace@v2", "peace@v1/first",
      "peace@v1/second", "peace@v2/first", "peace@v2/second", "desk:8", "desk:24",
    ],
  ]

  /// Names that only hidden entries use.
  private static let hiddenNames = [
    "mole", "cable", "relay", "retreat", "topic:deal", "ghost", "zed:",
  ]

  private struct Reference {
    /// The commands that take a clearance, with the formats each has.
    var commands: [String: [String]] = [:]

    init() {
      var command = ""
      var takesClearance = false
      for line in ParleyTool.reference().split(separator: "\n") {
        if line.hasPrefix("### parley ") {
          command = String(line.dropFirst("### parley ".count))
          takesClearance = false
        }
        if line.hasPrefix("- `--clearance ") {
          takesClearance = true
          commands[command] = []
        }
        if takesClearance, line.hasPrefix("- `--format FORMAT`"),
          let list = line.components(separatedBy: "one of: ").last?.split(separator: ")").first
        {
          commands[command] = list.components(separatedBy: ", ")
        }
      }
    }
  }

  @Test func `every command that takes a clearance is tried here`() {
    let commands = Reference().commands
    #expect(Set(commands.keys) == Set(Self.lines.keys))
    for (command, formats) in commands where command != "export" {
      #expect(formats.contains("json"), "\(command)")
    }
  }

  /// The log with the feed of a second writer, who coded one statement otherwise and marked it red.
  private func desk() -> Desk {
    let desk = MarkedLog.desk()
    let other = Desk(writer: "zed")
    let files = FileManager.default
    try? files.removeItem(atPath: other.path + "/log")
    try? files.removeItem(atPath: other.path + "/parley.json")
    try? files.copyItem(atPath: desk.path + "/log", toPath: other.path + "/log")
    try? files.copyItem(atPath: desk.path + "/parley.json", toPath: other.path + "/parley.json")
    MarkedLog.record(
      other, "usa", "rejects", "peace@v1/first",
      ["--quote", "open words", "--by", "rubio", "--note", "HIDDENCODING", "--mark", "red"])
    try? files.copyItem(
      atPath: other.path + "/log/zed.jsonl", toPath: desk.path + "/log/zed.jsonl")
    return desk
  }

  /// What each command line writes, in each format, on both streams and into files.
  private func answers(_ desk: Desk, _ clearance: String) -> [(words: String, text: String)] {
    var found: [(words: String, text: String)] = []
    for (command, formats) in Reference().commands.sorted(by: { $0.key < $1.key }) {
      for line in Self.lines[command] ?? [] {
        for format in command == "export" || formats.isEmpty ? [""] : formats {
          let language = ["markdown": "ar", "html": "uk"][format] ?? "en"
          let words =
            "\(command) \(line) --clearance \(clearance)"
            + (format.isEmpty ? "" : " --format \(format) --lang \(language)")
          found.append((words, desk.everything(words.split(separator: " ").map(String.init))))
        }
      }
    }
    found.append(("export", desk.export(["--clearance", clearance])))
    return found
  }

  private func names(_ number: Int, in text: String) -> Bool {
    text.split(separator: "desk:", omittingEmptySubsequences: false).dropFirst().contains {
      $0.prefix { $0.isNumber } == String(number)
    }
      || text.contains("desk.\(number),")
  }

  @Test(arguments: ["clear", "green", "amber"])
  func `what is marked red leaves no trace below red`(clearance: String) {
    let desk = desk()
    for (words, text) in answers(desk, clearance) {
      #expect(!text.contains("HIDDEN"), "\(words)")
      #expect(!text.isEmpty, "\(words)")
      for name in Self.hiddenNames {
        #expect(!text.contains(name), "\(name) in \(words)")
      }
      for number in MarkedLog.hidden {
        #expect(!names(number, in: text), "desk:\(number) in \(words)")
      }
    }
  }

  @Test func `all of it is there at red, so that the search can find it`() {
    let text = answers(desk(), "red").map(\.text).joined()
    for word in MarkedLog.hiddenWords + ["HIDDENCODING"] + Self.hiddenNames {
      #expect(text.contains(word), "\(word)")
    }
    for number in MarkedLog.hidden { #expect(names(number, in: text), "desk:\(number)") }
  }

  @Test(arguments: ["", "clear", "red"])
  func `a speaker under the Chatham House Rule stands in no report`(clearance: String) {
    let desk = MarkedLog.desk(isWhole: false)
    desk.run("add", "person", "witness", "--name", "SPEAKERNAME", "--party", "russia")
    MarkedLog.record(
      desk, "russia", "accepts", "peace@v2/second",
      ["--quote", "usable words", "--by", "witness", "--chatham-house"])
    let more = clearance.isEmpty ? [] : ["--clearance", clearance]
    var hasWords = false
    for (command, formats) in Reference().commands where !["log", "export"].contains(command) {
      // A party's own page and the list of people name people, who are no secret; and here is no entry 24.
      let lines = (Self.lines[command] ?? []).filter {
        !["russia", "people", "desk:24"].contains($0)
      }
      for line in lines {
        for format in formats.isEmpty ? [""] : formats {
          let option = format.isEmpty ? "" : "--format \(format)"
          let words = "\(command) \(line) \(option)".split(separator: " ")
          let text = desk.everything(words.map(String.init) + more)
          #expect(!text.contains("SPEAKERNAME") && !text.contains("witness"), "\(words)")
          hasWords = hasWords || text.contains("usable words")
        }
      }
    }
    #expect(hasWords == clearance.isEmpty)
  }

  @Test(
    arguments: ["clear", "green", "amber", "red"], ["text", "markdown", "html", "csv", "json"])
  func `the command that a brief prints makes the same brief at every clearance`(
    clearance: String, format: String
  ) throws {
    let desk = MarkedLog.desk()
    let words = ["brief", "peace@v2", "--clearance", clearance, "--format", format]
    desk.run(words)
    let made = desk.output
    desk.run("brief", "peace@v2", "--clearance", clearance)
    let line = try #require(
      desk.output.components(separatedBy: "\n").first { $0.contains("--known-at ") })
    let heads = try #require(line.components(separatedBy: "--known-at ").last)
    MarkedLog.record(desk, "russia", "rejects", "peace@v2/second", ["--mark", "red"])
    MarkedLog.record(desk, "russia", "accepts", "peace@v2/second", [])
    desk.run(words)
    #expect(desk.output != made)
    desk.run(words + ["--known-at", heads])
    #expect(desk.output == made && !made.isEmpty)
  }

  /// Two logs, of which one never held what the other hides, give the same figures.
  @Test(arguments: ["brief peace@v2", "shifts", "gaps peace@v2", "timeline", "disagreements"])
  func `an answer is that of a log that never held it`(command: String) throws {
    let bare = MarkedLog.desk(isWhole: false)
    MarkedLog.record(bare, "russia", "open", "peace@v2/second", ["--on", "2025-11-09"])
    let words = command.split(separator: " ").map(String.init) + ["--json"]
    let whole = desk()
    whole.run(words + ["--clearance", "clear"])
    let shown = try scrubbed(whole.json())
    bare.run(words)
    #expect(try shown == scrubbed(bare.json()))
  }

  /// The value without what numbers the entries and says when they were recorded.
  private func scrubbed(_ value: [String: Any]) throws -> String {
    let data = try JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
    let kept = String(decoding: data, as: UTF8.self)
    return kept.replacing(/"desk":\d+|desk:\d+|"recordedAt":"[^"]*"|"knownAt":[^,}]*/, with: "")
  }
}
