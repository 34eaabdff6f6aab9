import Foundation
import Testing

/// What is marked must leave no trace below its mark: not in words, names, entries or counts.
struct ClearanceTests {
  /// A log with something to hide at every mark.
  ///
  /// The number of each entry stands in a comment.
  private func desk(isWhole: Bool = true) -> Desk {
    let desk = Desk()
    desk.write(
      "# Plan\n\n## 1. First {#first}\nOne.\n\n## 2. Second {#second}\nTwo hundred.\n", to: "a.md")
    desk.write(
      "# Plan\n\n## 1. First {#first}\nOne.\n\n## 2. Second {#second}\nTwo thousand.\n", to: "b.md")
    desk.run("add", "party", "usa", "--name", "United States", "--role", "principal")  // 1
    desk.run("add", "party", "russia", "--name", "Russia", "--role", "principal")  // 2
    desk.run("add", "person", "rubio", "--name", "Marco Rubio", "--party", "usa")  // 3
    desk.run("add", "source", "tass", "--publisher", "TASS")  // 4
    desk.run("add", "plan", "peace", "--name", "Peace")  // 5
    desk.run("add", "draft", "peace@v1", desk.path + "/a.md", "--on", "2025-11-01")  // 6
    // 7:
    desk.run("add", "draft", "peace@v2", desk.path + "/b.md", "--after", "v1", "--on", "2025-11-05")
    // 8:
    record(desk, "usa", "accepts", "peace@v1/first", ["--quote", "open words", "--by", "rubio"])
    guard isWhole else { return desk }
    desk.run("add", "person", "mole", "--name", "HIDDENMOLE", "--party", "russia")  // 9
    desk.run("add", "source", "cable", "--publisher", "HIDDENCABLE", "--origin", "tass")  // 10
    desk.run("add", "source", "relay", "--publisher", "HIDDENRELAY", "--origin", "cable")  // 11
    desk.run("add", "round", "retreat", "--on", "2025-11-02", "--place", "HIDDENPLACE")  // 12
    desk.run("add", "topic", "deal", "--name", "HIDDENTOPIC")  // 13
    desk.run("add", "party", "ghost", "--name", "HIDDENPARTY")  // 14
    record(
      desk, "russia", "accepts-if", "peace@v1/second",
      [
        "--quote", "HIDDENQUOTE", "--by", "mole", "--source", "relay", "--round", "retreat",
        "--note", "HIDDENNOTE", "--condition", "HIDDENCONDITION", "--mark", "red",
      ])  // 15
    // 16:
    record(desk, "russia", "rejects", "topic:deal", ["--mark", "red", "--note", "HIDDENNOTE"])
    record(desk, "ghost", "rejects", "peace@v1/first", ["--mark", "red"])  // 17
    // A mark that a correction raised covers the words before it too.
    record(desk, "russia", "rejects", "peace@v1/first", ["--quote", "HIDDENBEFORE"])  // 18
    desk.run("correct", "desk:18", "--mark", "red", "--why", "HIDDENWHY")  // 19
    // A mark that a correction lowered still covers what the older version says.
    // 20:
    record(desk, "usa", "rejects", "peace@v2/first", ["--quote", "HIDDENONCE", "--mark", "red"])
    desk.run("correct", "desk:20", "--mark", "green", "--why", "HIDDENWHY")  // 21
    // Taken back, and still not to be told.
    // 22:
    record(desk, "usa", "objects", "peace@v2/second", ["--quote", "HIDDENBACK", "--mark", "red"])
    desk.run("withdraw", "desk:22", "--why", "HIDDENWHY")  // 23
    // A visible statement that changes a hidden one.
    record(
      // 24:
      desk, "russia", "open", "peace@v2/second", ["--changes", "desk:15", "--on", "2025-11-09"])
    record(desk, "usa", "open", "peace@v2/first", ["--mark", "green", "--note", "GREENNOTE"])  // 25
    // 26:
    record(desk, "usa", "open", "peace@v1/second", ["--mark", "amber", "--note", "AMBERNOTE"])
    // 27:
    record(desk, "russia", "objects", "peace@v1/first", ["--mark", "red", "--quote", "HIDDENLAST"])
    return desk
  }

  private func record(
    _ desk: Desk, _ party: String, _ stance: String, _ target: String, _ more: [String]
  ) {
    let day = more.contains("--on") ? [] : ["--on", "2025-11-07"]
    let language = more.contains("--quote") ? ["--lang", "en"] : []
    let status = desk.run(["record", party, stance, target] + day + language + more)
    #expect(status == 0, "\(desk.errors)")
  }

  private static let hiddenEntries = Array(9...23) + [27]

  /// Every reading command in every format, with a clearance, and what it wrote.
  private func answers(_ desk: Desk, _ clearance: [String]) -> [(words: [String], text: String)] {
    var found: [(words: [String], text: String)] = []
    let references = [
      "usa", "russia", "rubio", "tass", "peace", "peace@v1", "peace@v2", "peace@v1/first",
      "peace@v1/second", "peace@v2/first", "peace@v2/second", "desk:8", "desk:24",
    ]
    var commands = [
      ["matrix", "peace@v1", "--topics"], ["matrix", "peace@v2", "--topics"], ["log"],
      ["log", "--party", "russia"], ["diff", "peace@v1", "peace@v2"],
      ["agreement", "peace@v1"], ["agreement", "peace@v2"], ["power", "peace@v1"],
      ["power", "peace@v2"], ["brief", "peace@v1"], ["brief", "peace@v2"], ["shifts"],
      ["gaps", "peace@v2"], ["timeline"],
    ]
    commands += references.map { ["show", $0] }
    for command in commands {
      for format in ["text", "markdown", "html", "csv", "json"] {
        let language = format == "markdown" ? "ar" : "en"
        let words = command + ["--format", format, "--lang", language] + clearance
        found.append((words, desk.everything(words)))
      }
    }
    for page in [["report", "peace@v1"], ["report", "peace@v2", "--lang", "ar"]] {
      found.append((page + clearance, desk.everything(page + clearance)))
    }
    found.append((["export"] + clearance, desk.export(clearance)))
    let json = ["export", "--format", "json"] + clearance
    found.append((json, desk.everything(json)))
    return found
  }

  private func names(_ number: Int, in text: String) -> Bool {
    text.split(separator: "desk:", omittingEmptySubsequences: false).dropFirst().contains {
      $0.prefix { $0.isNumber } == String(number)
    }
      || text.contains("desk.\(number),")
  }

  @Test func `what is marked red leaves no trace below red`() {
    let desk = desk()
    for clearance in ["clear", "green", "amber"] {
      for (words, text) in answers(desk, ["--clearance", clearance]) {
        #expect(!text.contains("HIDDEN"), "\(words)")
        for word in ["mole", "cable", "relay", "retreat", "topic:deal", "ghost"] {
          #expect(!text.contains(word), "\(word) in \(words)")
        }
        for number in Self.hiddenEntries {
          #expect(!names(number, in: text), "desk:\(number) in \(words)")
        }
      }
    }
  }

  @Test func `amber and green notes are shown from their mark on`() {
    let desk = desk()
    func log(_ clearance: String) -> String {
      desk.everything(["log", "--json", "--clearance", clearance])
    }
    #expect(!log("clear").contains("GREENNOTE") && !log("clear").contains("AMBERNOTE"))
    #expect(log("green").contains("GREENNOTE") && !log("green").contains("AMBERNOTE"))
    #expect(log("amber").contains("GREENNOTE") && log("amber").contains("AMBERNOTE"))
  }

  @Test func `all of it is there at red and without a clearance, so the search can find it`() {
    let desk = desk()
    for clearance in [["--clearance", "red"]] {
      let text = answers(desk, clearance).map(\.text).joined()
      for word in [
        "HIDDENQUOTE", "HIDDENMOLE", "HIDDENCABLE", "HIDDENRELAY", "HIDDENPLACE", "HIDDENTOPIC",
        "HIDDENPARTY", "HIDDENNOTE", "HIDDENCONDITION", "HIDDENBEFORE", "HIDDENONCE", "HIDDENBACK",
        "HIDDENWHY", "HIDDENLAST",
      ] { #expect(text.contains(word), "\(word)") }
      for number in Self.hiddenEntries { #expect(names(number, in: text), "desk:\(number)") }
    }
  }

  @Test func `nothing hidden can be asked for by name`() {
    let desk = desk()
    for reference in [
      "desk:15", "desk:19", "desk:23", "mole", "cable", "retreat", "topic:deal", "ghost",
    ] {
      #expect(desk.run("show", reference) == 0, "\(reference)")
      #expect(desk.run("show", reference, "--clearance", "amber") == 65, "\(reference)")
      #expect(!desk.errors.contains("HIDDEN"))
    }
  }

  @Test func `counts and heads are those of a log that never held it`() throws {
    let desk = desk()
    let bare = self.desk(isWhole: false)
    record(bare, "russia", "open", "peace@v2/second", ["--on", "2025-11-09"])
    for draft in ["peace@v1", "peace@v2"] {
      desk.run("matrix", draft, "--json", "--clearance", "clear")
      let shown = try desk.json()
      bare.run("matrix", draft, "--json")
      let wanted = try bare.json()
      for key in ["counts", "parties", "dropped", "whole", "topics"] {
        #expect(try sorted(shown[key]) == sorted(wanted[key]), "\(key)")
      }
      #expect(shown["heads"] as? [String: Int] == ["desk": 24])
    }
  }

  private func sorted(_ value: Any?) throws -> Data {
    try JSONSerialization.data(withJSONObject: try #require(value), options: [.sortedKeys])
  }

  @Test func `heads printed at a clearance rebuild the same answer`() {
    let desk = desk()
    desk.run("matrix", "peace@v2", "--clearance", "clear", "--format", "csv")
    let before = desk.output
    record(desk, "usa", "rejects", "peace@v2/second", ["--mark", "red"])
    desk.run(
      "matrix", "peace@v2", "--clearance", "clear", "--format", "csv", "--known-at", "desk:24")
    #expect(desk.output == before)
  }

  @Test func `a mark raised later also covers what was known before`() {
    let desk = desk()
    let text = desk.everything([
      "log", "--clearance", "green", "--known-at", "desk:18", "--json",
    ])
    #expect(!text.contains("HIDDENBEFORE"))
    #expect(text.contains("open words"))
  }

  @Test func `the number left out is told one step below the mark`() {
    let desk = desk()
    desk.run("matrix", "peace@v1", "--clearance", "clear")
    #expect(desk.output.contains("1 statement marked GREEN left out"))
    #expect(!desk.output.contains("AMBER") && !desk.output.contains("RED"))
    desk.run("matrix", "peace@v1", "--clearance", "green")
    #expect(desk.output.contains("1 statement marked AMBER left out"))
    #expect(!desk.output.contains("RED"))
    desk.run("matrix", "peace@v1", "--clearance", "amber")
    #expect(desk.output.contains("7 statements marked RED left out"))
    desk.run("matrix", "peace@v1", "--clearance", "red")
    #expect(!desk.output.contains("left out"))
    desk.run("log", "--json", "--clearance", "amber")
    #expect(desk.errors.contains("7 statements marked RED left out"))
    desk.run("log", "--json", "--clearance", "amber", "--known-at", "desk:16")
    #expect(desk.errors.contains("2 statements marked RED left out"))
  }

  // MARK: The Chatham House Rule

  private func chatham() -> Desk {
    let desk = desk(isWhole: false)
    desk.run("add", "person", "witness", "--name", "SPEAKERNAME", "--party", "russia")  // 9
    desk.run("add", "source", "minutes", "--publisher", "MINUTES")  // 10
    record(
      desk, "russia", "accepts", "peace@v2/second",
      [
        "--quote", "usable words", "--by", "witness", "--source", "minutes", "--note", "ASIDE",
        "--chatham-house",
      ])  // 11
    return desk
  }

  @Test
  func `a speaker under the Chatham House Rule is printed nowhere, with or without clearance`() {
    let desk = chatham()
    for clearance in [["--clearance", "red"], ["--clearance", "clear"], []] {
      for reference in ["peace@v2/second", "desk:11", "russia"] {
        for format in ["text", "markdown", "csv", "json"] {
          let text = desk.everything(["show", reference, "--format", format] + clearance)
          let facts = text.split(separator: "\n").filter {
            // A party's own page lists its people, who are no secret.
            !($0.contains("SPEAKERNAME") && $0.contains("witness")) || $0.contains("words")
          }.joined(separator: "\n")
          #expect(!facts.contains("SPEAKERNAME"), "\(reference) \(format)")
          #expect(!facts.contains("witness"), "\(reference) \(format)")
        }
      }
      let matrix = desk.everything(["matrix", "peace@v2", "--json"] + clearance)
      #expect(!matrix.contains("witness"))
      let log = desk.everything(["log", "--json"] + clearance).split(separator: "\n")
      #expect(!log.contains { $0.contains("usable words") && $0.contains("witness") })
    }
  }

  @Test func `with a clearance its words are shown and nobody they could be from`() {
    let desk = chatham()
    for clearance in ["clear", "red"] {
      let more = ["--clearance", clearance]
      let log = desk.everything(["log"] + more)
      #expect(log.contains("usable words") && log.contains("a participant"))
      for format in ["text", "markdown", "csv", "json"] {
        for words in [
          ["log"], ["show", "desk:11"], ["show", "peace@v2/second"], ["show", "russia"],
        ] {
          let text = desk.everything(words + ["--format", format] + more)
          for name in ["witness", "SPEAKERNAME", "minutes", "MINUTES", "ASIDE"] {
            #expect(!text.contains(name), "\(name) in \(words) \(format)")
          }
          for line in text.split(separator: "\n") where line.contains("usable words") {
            #expect(!line.contains("russia") && !line.contains("Russia"))
          }
        }
      }
      let exported = desk.export(more)
      #expect(!exported.contains("usable words") && !exported.contains("MINUTES"))
      let json = desk.everything(["export", "--format", "json"] + more)
      #expect(json.contains("usable words") && !json.contains("witness"))
    }
  }

  @Test func `with a clearance it counts in no cell, without one for its party`() throws {
    let desk = chatham()
    desk.run("matrix", "peace@v2", "--parties", "russia", "--json")
    #expect((try desk.json()["cells"] as? [Any])?.count == 1)
    desk.run("matrix", "peace@v2", "--parties", "russia", "--json", "--clearance", "red")
    #expect((try desk.json()["cells"] as? [Any])?.isEmpty == true)
  }

  @Test func `of a corrected one only what stands is shown`() {
    let desk = chatham()
    desk.run("correct", "desk:11", "--quote", "better words", "--why", "said by the witness")
    let log = desk.everything(["log", "--clearance", "red"])
    #expect(log.contains("better words"))
    #expect(!log.contains("usable words") && !log.contains("witness"))
    let json = desk.everything(["log", "--json", "--clearance", "red"])
    #expect(json.contains("better words") && !json.contains("witness"))
    desk.run("withdraw", "desk:12", "--why", "the witness asked")
    #expect(desk.everything(["log", "--clearance", "red"]).contains("usable words"))
    desk.run("withdraw", "desk:11", "--why", "the witness asked")
    let after = desk.everything(["log", "--json", "--clearance", "red"])
    #expect(!after.contains("words\"") || !after.contains("usable words"))
    #expect(!after.contains("witness"))
  }

  @Test func `correcting keeps the speaker, and a whole copy holds every field`() {
    let desk = chatham()
    desk.run("correct", "desk:11", "--note", "new", "--why", "better")
    let copy = desk.everything(["export", "--format", "json"])
    #expect(copy.components(separatedBy: "\"speaker\" : \"witness\"").count == 3)
    #expect(desk.export([]).contains("witness"))
  }

  @Test func `marks survive an export and an import`() {
    let desk = desk()
    let tables = desk.path + "/tables"
    #expect(desk.run("export", "--format", "csv", "-o", tables) == 0)
    let other = Desk("other")
    #expect(other.run("import", tables) == 0, "\(other.errors)")
    other.run("log", "--json")
    let all = other.output
    #expect(all.contains("\"mark\":\"red\"") && all.contains("\"mark\":\"amber\""))
    other.run("log", "--json", "--clearance", "amber")
    #expect(!other.output.contains("HIDDEN"))
  }
}
