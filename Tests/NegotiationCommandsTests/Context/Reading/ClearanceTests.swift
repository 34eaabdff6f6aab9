import Foundation
import TestDesk
import Testing

/// What is marked must leave no trace below its mark: not in words, names, entries or counts.
struct ClearanceTests {
  private func desk(isWhole: Bool = true) -> Desk { MarkedLog.desk(isWhole: isWhole) }

  private func record(
    _ desk: Desk, _ party: String, _ stance: String, _ target: String, _ more: [String]
  ) {
    MarkedLog.record(desk, party, stance, target, more)
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

  @Test func `nothing hidden can be asked for by name`() {
    let desk = desk()
    for reference in [
      "desk:15", "desk:19", "desk:23", "mole", "cable", "retreat", "topic:deal", "ghost",
    ] {
      #expect(desk.run("show", reference).status == 0, "\(reference)")
      #expect(desk.run("show", reference, "--clearance", "amber").status == 65, "\(reference)")
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
    let clear = desk.everything(["matrix", "peace@v1", "--clearance", "clear"])
    #expect(clear.contains("1 statement marked GREEN left out"))
    #expect(!clear.contains("AMBER") && !clear.contains("RED"))
    let green = desk.everything(["matrix", "peace@v1", "--clearance", "green"])
    #expect(green.contains("1 statement marked AMBER left out") && !green.contains("RED"))
    let amber = desk.everything(["matrix", "peace@v1", "--clearance", "amber"])
    #expect(amber.contains("7 statements marked RED left out"))
    #expect(
      !desk.everything(["matrix", "peace@v1", "--clearance", "red"]).contains("left out"))
    desk.run("log", "--json", "--clearance", "amber")
    #expect(desk.errors.contains("7 statements marked RED left out"))
    desk.run("log", "--json", "--clearance", "amber", "--known-at", "desk:16")
    #expect(desk.errors.contains("2 statements marked RED left out"))
  }

  @Test func `a report counts what was left out up to its heads, and a message what came since`() {
    let desk = desk()
    desk.run("matrix", "peace@v1", "--clearance", "amber")
    #expect(desk.output.contains("6 statements marked RED left out"))
    #expect(desk.errors.contains("7 statements marked RED left out"))
    record(desk, "usa", "open", "peace@v1/first", [])
    desk.run("matrix", "peace@v1", "--clearance", "amber")
    #expect(desk.output.contains("7 statements marked RED left out") && desk.errors.isEmpty)
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
        for format in ["text", "markdown", "html", "csv", "json"] {
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
      for format in ["text", "markdown", "html", "csv", "json"] {
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
    #expect(desk.run("export", "--format", "csv", "-o", tables).status == 0)
    let other = Desk(writer: "other")
    #expect(other.run("import", tables).status == 0, "\(other.errors)")
    other.run("log", "--json")
    let all = other.output
    #expect(all.contains("\"mark\":\"red\"") && all.contains("\"mark\":\"amber\""))
    other.run("log", "--json", "--clearance", "amber")
    #expect(!other.output.contains("HIDDEN"))
  }
}
