import Foundation
import Testing

/// What to type is said where commands are known; elsewhere errors hold facts.
extension HouseTests {
  /// The rooms that know commands, and the two programs.
  static let knowCommands: Set<String> = [
    "NegotiationCommands", "NegotiationReports", "CommandLineTable", "parley", "parley-bench",
  ]
  /// Texts that begin like a command line and are none: what is signed, written or committed.
  static let formats = ["\"parley export 1\"", "\"parley seal \\(writer):", "\"parley log: "]

  @Test func `only rooms that know commands say what to type`() throws {
    let table = try CommandWords(ofReference: Repository.text("Docs/Generated/Commands.md"))
    var unused = Set(Self.formats)
    for (path, text) in try Repository.sources() {
      let room = String(path.split(separator: "/")[1])
      if Self.knowCommands.contains(room) { continue }
      for (number, line) in text.lines.enumerated() where table.areIn(line) {
        let known = Self.formats.filter { line.contains($0) }
        unused.subtract(known)
        #expect(!known.isEmpty, "\(path):\(number + 1): \(line)")
      }
    }
    #expect(unused == [], "no longer a text of its own")
  }

  @Test func `a command line is found, a comment and another program's option are not`() throws {
    let table = CommandWords(
      ofReference: "### parley log\n--why TEXT --mark MARK\n### parley adopt-fork\n")
    #expect(table.commands == ["log", "adopt-fork"])
    #expect(table.options == ["why", "mark"])
    for line in [
      "hint: \"parley log\"", "let way = \"'parley adopt-fork' ends it\"", "\"add --why '…'\"",
      "\"--why '…'\"", "\"git push && parley log\"",
    ] { #expect(table.areIn(line[...]), "\(line)") }
    for line in [
      "  // as parley log shows", "  /// With `--why` it says more.", "git(\"push\", \"--mark\")",
      "    --mark:#fff2cc", "color:var(--mark)", "\"use a newer parley\"", "\"parley version\"",
      "let x = 1 // parley log", "\"git add --staged x\"",
    ] { #expect(!table.areIn(line[...]), "\(line)") }
  }

  /// The names of commands and options, as the reference lists them.
  struct CommandWords {
    let commands: Set<Substring>
    let options: Set<Substring>

    init(ofReference text: String) {
      commands = Set(text.matches(of: /(?m)^### parley ([a-z-]+)/).map(\.1))
      options = Set(text.matches(of: /--([a-z][a-z-]*)/).map(\.1))
    }

    /// Whether a line of code names a command of the tool, or an option among other words.
    func areIn(_ line: Substring) -> Bool {
      if line.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") { return false }
      let code = line.firstRange(of: " // ").map { line[..<$0.lowerBound] } ?? line
      let named = code.matches(of: /parley ([a-z-]+)/).map(\.1)
      if !commands.isDisjoint(with: named) { return true }
      return code.matches(of: /--([a-z][a-z-]*)/).contains { match in
        guard options.contains(match.1) else { return false }
        let before = code[..<match.range.lowerBound].last
        let after = code[match.range.upperBound...].first
        // A style sheet's own names, and a word that is an option of another program and nothing else.
        let isStyle = after == ":" || before == "("
        let isAlone = before == "\"" && (after == "\"" || after == "=")
        return !isStyle && !isAlone
      }
    }
  }
}
