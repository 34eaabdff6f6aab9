import Foundation
import TestDesk
import Testing

/// No answer holds a digest from which a speaker under the Chatham House Rule could be told.
///
/// The digest of a line is over its speaker, that of each later line is over that digest, and the heads
/// that other writers saw hold its first digits. Whoever has all the other fields can try each name.
struct ChathamDigestTests {
  private func desk() -> Desk {
    let desk = MarkedLog.desk(isWhole: false)
    desk.run("add", "person", "witness", "--name", "W", "--party", "russia")
    MarkedLog.record(
      desk, "russia", "accepts", "peace@v2/second",
      ["--quote", "usable words", "--by", "witness", "--chatham-house"])
    desk.run("add", "topic", "after", "--name", "After")
    let other = Desk(writer: "zed")
    let files = FileManager.default
    for name in ["log", "parley.json"] {
      try? files.removeItem(atPath: other.path + "/" + name)
      try? files.copyItem(atPath: desk.path + "/" + name, toPath: other.path + "/" + name)
    }
    other.run("add", "topic", "elsewhere", "--name", "Elsewhere")
    try? files.copyItem(
      atPath: other.path + "/log/zed.jsonl", toPath: desk.path + "/log/zed.jsonl")
    return desk
  }

  /// The digests of all lines of the log, and their first digits as heads give them.
  private func digits(_ desk: Desk) throws -> [String] {
    var found: [String] = []
    for name in ["desk", "zed"] {
      let feed = try String(contentsOfFile: desk.path + "/log/\(name).jsonl", encoding: .utf8)
      for line in feed.split(separator: "\n") { found.append(String(line.suffix(66).prefix(64))) }
    }
    #expect(found.count > 9 && found.allSatisfy { $0.count == 64 && $0.allSatisfy(\.isHexDigit) })
    return found.map { String($0.prefix(12)) }
  }

  @Test(arguments: ["", " --clearance clear", " --clearance red"])
  func `no answer holds a digest of the log`(clearance: String) throws {
    let desk = desk()
    let all = try digits(desk)
    for line in [
      "log", "log --party russia", "log --known-at desk:9", "show desk:10", "show peace@v2/second",
      "show russia", "matrix peace@v2", "timeline", "shifts", "gaps peace@v2", "brief peace@v2",
      "report peace@v2",
    ] {
      let words = (line + " --json" + clearance).split(separator: " ").map(String.init)
      let text = desk.everything(words)
      #expect(!text.isEmpty)
      for digits in all { #expect(!text.contains(digits), "\(digits) in \(words)") }
      #expect(!text.contains("\"was\"") && !text.contains("\"seen\""))
    }
  }

  @Test func `what verify prints of a log with such a speaker confirms nothing`() throws {
    let desk = desk()
    let text = desk.everything(["verify", "--json"])
    for digits in try digits(desk) { #expect(!text.contains(digits)) }
    let feeds = try #require(try desk.json()["feeds"] as? [[String: Any]])
    #expect(feeds.count == 2 && feeds.allSatisfy { $0["head"] is NSNull })
    // A log without one has its heads.
    let plain = MarkedLog.desk(isWhole: false)
    plain.run("verify", "--json")
    let heads = try #require(try plain.json()["feeds"] as? [[String: Any]])
    #expect(heads.allSatisfy { ($0["head"] as? String)?.count == 64 })
  }

  @Test func `a whole copy keeps everything, and one with a clearance no digest`() throws {
    let desk = desk()
    let all = try digits(desk)
    let copy = desk.everything(["export", "--json"])
    for digits in all { #expect(copy.contains(digits)) }
    #expect(copy.contains("\"seen\"") && copy.contains("witness"))
    let shown = desk.everything(["export", "--json", "--clearance", "red"])
    for digits in all { #expect(!shown.contains(digits)) }
  }

  @Test func `with a clearance no field counts the rows of an import`() throws {
    let desk = MarkedLog.desk(isWhole: false)
    desk.write(
      "party,stance,target,on,mark\nusa,open,peace@v1/first,2025-11-07,\n"
        + "usa,open,peace@v1/second,2025-11-07,red\nrussia,open,peace@v1/second,2025-11-07,\n",
      to: "stances.csv")
    #expect(desk.run("import", desk.path + "/stances.csv").status == 0, "\(desk.errors)")
    #expect(desk.everything(["log", "--json"]).contains("\"batch\":3"))
    for words in [["log", "--json"], ["export", "--json"]] {
      #expect(!desk.everything(words + ["--clearance", "clear"]).contains("batch"))
    }
  }

  @Test(arguments: [
    "log --json", "log", "show desk:10", "show desk:10 --json", "show peace@v2/second",
  ])
  func `a statement put under the rule later has no speaker in its first version either`(
    line: String
  ) throws {
    let desk = MarkedLog.desk(isWhole: false)
    desk.run("add", "person", "witness", "--name", "SPEAKERNAME", "--party", "russia")
    MarkedLog.record(
      desk, "russia", "accepts", "peace@v2/second", ["--quote", "usable words", "--by", "witness"])
    desk.run("correct", "desk:10", "--chatham-house", "--why", "promised")
    let text = desk.everything(line.split(separator: " ").map(String.init))
    for part in text.split(separator: "\n") where part.contains("usable words") {
      #expect(!part.contains("witness") && !part.contains("SPEAKERNAME"), "\(part)")
    }
    #expect(text.contains("usable words"))
  }
}
