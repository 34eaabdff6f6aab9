import Foundation
import TestDesk
import Testing

/// A log with something to hide at every mark.
///
/// The number of each entry stands in a comment.
enum MarkedLog {
  /// The entries that nobody below red may see.
  static let hidden = Array(9...23) + [27]
  /// Words that stand in hidden entries only.
  static let hiddenWords = [
    "HIDDENQUOTE", "HIDDENMOLE", "HIDDENCABLE", "HIDDENRELAY", "HIDDENPLACE", "HIDDENTOPIC",
    "HIDDENPARTY", "HIDDENNOTE", "HIDDENCONDITION", "HIDDENBEFORE", "HIDDENONCE", "HIDDENBACK",
    "HIDDENWHY", "HIDDENLAST",
  ]

  static func desk(isWhole: Bool = true) -> Desk {
    let desk = Desk(writer: "desk")
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

  static func record(
    _ desk: Desk, _ party: String, _ stance: String, _ target: String, _ more: [String]
  ) {
    let day = more.contains("--on") ? [] : ["--on", "2025-11-07"]
    let language = more.contains("--quote") ? ["--lang", "en"] : []
    let status = desk.run(["record", party, stance, target] + day + language + more).status
    #expect(status == 0, "\(desk.errors)")
  }
}
