import NegotiationLog
import TestSupport
import Testing

/// `record` on a real terminal of 80 columns, left at every question and gone on with.
@Suite(.serialized) struct RecordDialogueTests {
  /// A folder with an Arabic negotiation.
  private struct Talks {
    let folder = TemporaryFolder()
    let state = TemporaryFolder()
    var log: String { folder.path + "/talks" }
    let parley = Built.program("parley")

    init() throws {
      TestFile.write("# Plan\n## 1. Water\nEach side takes half.\n", to: folder.path + "/v1.md")
      for words in [
        ["init", log, "--writer", "amal"], add(["party", "russia", "--name", "روسيا"]),
        add(["party", "usa", "--name", "الولايات المتحدة"]),
        add(["person", "putin", "--name", "فلاديمير بوتين", "--party", "russia"]),
        add(["plan", "deal", "--name", "الخطة"]),
        add(["draft", "deal@v1", folder.path + "/v1.md", "--on", "2025-12-01"]),
      ] { #expect(try run(words) == 0) }
    }

    private func add(_ words: [String]) -> [String] { ["-C", log, "add"] + words }

    var environment: [String: String] {
      [
        "PATH": "/usr/bin:/bin", "XDG_STATE_HOME": state.path, "TERM": "xterm",
        "PARLEY_NOW": "2025-12-05T10:00:00Z", "EDITOR": "false",
      ]
    }

    func run(_ words: [String], to file: String = "/dev/null") throws -> Int32 {
      let script =
        "XDG_STATE_HOME=$1 PARLEY_NOW=$2; export XDG_STATE_HOME PARLEY_NOW; shift 2; exec \"$@\""
      return try #require(
        Spawned(
          "/bin/sh", ["-c", script, "sh", state.path, "2025-12-05T10:00:00Z", parley] + words,
          output: file)
      ).wait()
    }

    func start(_ words: [String], terminal: String = "xterm") throws -> PseudoTerminal {
      var environment = environment
      environment["TERM"] = terminal
      return try #require(
        PseudoTerminal(parley, ["-C", log] + words, environment: environment))
    }

    /// The statements of the log, without when they were recorded.
    func statements() throws -> [String] {
      let file = folder.path + "/statements"
      TestFile.remove(file)
      #expect(try run(["-C", log, "log", "--json"], to: file) == 0)
      return String(decoding: TestFile.read(file), as: UTF8.self).split(separator: "\n")
        .filter { $0.contains("\"type\":\"stance\"") || $0.contains("\"type\":\"source\"") }
        .map { String($0).replacing(/"recordedAt":"[^"]*"/, with: "") }
    }

    func unfinished() throws -> [String] { try NegotiationFolder(at: log).unfinishedNames() }
  }

  /// What is asked, and what is typed there.
  private static let typed: [(prompt: String, line: String)] = [
    ("Party", "روس"), ("Stance", "rej"), ("Target", "1"), ("Source", "نكست نيوز = nextnews"),
    ("published", "2025-12-03"), ("Day it was said", "2025-12-02"), ("Speaker", "بوت"),
    ("Words", "\u{1B}[200~غير مقبولة\nلموسكو\u{1B}[201~"),
  ]
  private static let last = "r record ·"

  private func answer(_ terminal: PseudoTerminal, from first: Int) {
    for (prompt, line) in Self.typed[first...] {
      #expect(terminal.wait(for: prompt), "no '\(prompt)' in:\n\(terminal.text)")
      terminal.type(line + "\r")
    }
    #expect(terminal.wait(for: Self.last), "\(terminal.text)")
  }

  private func straight() throws -> [String] {
    let talks = try Talks()
    let terminal = try talks.start(["record"])
    answer(terminal, from: 0)
    #expect(try talks.statements().isEmpty)
    terminal.type("r")
    #expect(terminal.wait() == 0)
    #expect(terminal.isAsFound)
    #expect(try talks.unfinished() == [])
    return try talks.statements()
  }

  @Test func `it is recorded as it was typed`() throws {
    let statements = try straight()
    #expect(statements.count == 2)
    let stance = try #require(statements.last)
    for part in [
      "\"party\":\"russia\"", "\"stance\":\"reject\"", "nextnews", "putin", "2025-12-02",
      "غير مقبولة\\nلموسكو", "\"lang\":\"ar\"",
    ] { #expect(stance.contains(part), "\(part) in \(stance)") }
  }

  @Test func `left at every question, it goes on there and records the same`() throws {
    let wanted = try straight()
    for left in 0...Self.typed.count {
      for way in ["\u{3}", "\u{4}", "hang up", "terminate"]
      where left % 4 == way.utf8.count % 4 || way == "\u{3}" {
        let talks = try Talks()
        let terminal = try talks.start(["record"])
        for (prompt, line) in Self.typed[..<left] {
          #expect(terminal.wait(for: prompt), "no '\(prompt)' in:\n\(terminal.text)")
          terminal.type(line + "\r")
        }
        let next = left < Self.typed.count ? Self.typed[left].prompt : Self.last
        #expect(terminal.wait(for: next))
        switch way {
        case "hang up": terminal.hangUp()
        case "terminate": terminal.send(15)
        default: terminal.type(way)
        }
        let status = terminal.wait()
        let wantedStatus: Int32 = way == "\u{3}" ? 130 : way == "terminate" ? 143 : status
        #expect(status == wantedStatus && status != 0, "\(way.debugDescription) at \(left)")
        #expect(try talks.statements().isEmpty)
        if left == 0 {
          #expect(try talks.unfinished() == [])
          continue
        }
        if way != "hang up" {
          #expect(terminal.isAsFound)
          #expect(terminal.wait(for: "record --resume"))
        }
        #expect(try talks.unfinished() == ["record-1.json"])
        let resumed = try talks.start(["record", "--resume"])
        answer(resumed, from: left)
        resumed.type("r")
        #expect(resumed.wait() == 0)
        #expect(try talks.statements() == wanted, "left by \(way.debugDescription) at \(left)")
        #expect(try talks.unfinished() == [])
      }
    }
  }

  @Test(arguments: ["\u{3}", "terminate", "hang up"])
  func `half a line is there again when the dialogue goes on`(way: String) throws {
    let talks = try Talks()
    let terminal = try talks.start(["record"])
    #expect(terminal.wait(for: "Party"))
    terminal.type("روس\r")
    #expect(terminal.wait(for: "Stance"))
    terminal.type("rejec")
    #expect(terminal.wait(for: "rejec"))
    switch way {
    case "hang up": terminal.hangUp()
    case "terminate": terminal.send(15)
    default: terminal.type(way)
    }
    #expect(terminal.wait() != 0)
    let resumed = try talks.start(["record", "--resume"])
    #expect(resumed.wait(for: "so far: russia"), "\(resumed.text)")
    #expect(resumed.wait(for: "rejec"), "\(resumed.text)")
    resumed.type("ts\r")
    #expect(resumed.wait(for: "Target"), "\(resumed.text)")
    resumed.type("\u{3}")
    #expect(resumed.wait() == 130)
  }

  @Test func `a terminal that can do little is asked by plain lines`() throws {
    let wanted = try straight()
    let talks = try Talks()
    let terminal = try talks.start(["record"], terminal: "dumb")
    for (prompt, line) in Self.typed {
      #expect(terminal.wait(for: prompt), "no '\(prompt)' in:\n\(terminal.text)")
      let plain = line.replacing("\u{1B}[200~", with: "").replacing("\u{1B}[201~", with: "")
      terminal.type(plain.replacing("\n", with: "\\\n") + "\n")
    }
    #expect(terminal.wait(for: Self.last))
    #expect(!terminal.output.contains(0x1B))
    terminal.type("r\n")
    #expect(terminal.wait() == 0)
    #expect(try talks.statements() == wanted)
  }

  @Test func `keys that were typed before the last question do not answer it`() throws {
    let talks = try Talks()
    let terminal = try talks.start(["record"])
    for (prompt, line) in Self.typed.dropLast() {
      #expect(terminal.wait(for: prompt))
      terminal.type(line + "\r")
    }
    #expect(terminal.wait(for: "Words"))
    // Pasted without marks, as old terminals do: lines, then keys.
    terminal.type("first line\rr\rr\rr")
    #expect(terminal.wait(for: Self.last))
    Spawned.sleep(microseconds: 200_000)
    #expect(try talks.statements().isEmpty)
    terminal.type("q")
    #expect(terminal.wait() == 1)
  }

  @Test func `every row fits into the columns`() throws {
    let talks = try Talks()
    let terminal = try talks.start(["record"])
    answer(terminal, from: 0)
    terminal.type("x")
    #expect(terminal.wait() == 1)
    let rows = terminal.text.split(omittingEmptySubsequences: true) {
      $0 == "\r\n" || $0 == "\r" || $0 == "\n"
    }
    for row in rows {
      #expect(
        row.unicodeScalars.filter { $0.properties.generalCategory != .format }.count <= 80, "\(row)"
      )
    }
  }
}
