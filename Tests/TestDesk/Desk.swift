import Conversation
import Foundation
package import NegotiationCommands
package import NegotiationLog

/// A folder of its own, a fixed clock, and everything that a command printed.
package final class Desk {
  package let path: String
  package var environment = ["PARLEY_NOW": "2025-12-03T18:00:00Z", "TERM": "dumb"]
  /// Whether the output is read on a terminal, by default one without colour.
  package var isTerminal = true
  /// Whether messages are read on a terminal.
  package var errorIsTerminal = false
  /// The pager, if there is one.
  package var page: ((String, String) throws -> Bool)?
  /// The variables whose value is not UTF-8.
  package var notText: Set<String> = []
  package var columns = 80
  package var input: [UInt8] = []
  /// Where questions are asked; without it nobody can be asked.
  package var console: DeskConsole?
  /// How far the user's own time is ahead of UTC.
  package var secondsAheadOfUTC = 0
  /// When snapshots of the log are made.
  package var snapshotPolicy = SnapshotPolicy()
  /// What the last command line came to.
  package private(set) var last = Outcome(output: "", errors: "", status: 0)

  /// What one command line came to.
  package struct Outcome {
    package var output: String
    package var errors: String
    package var status: Int32
  }

  /// An empty folder; the clock stands at `now`.
  package init(now: String? = nil) throws {
    path = NSTemporaryDirectory() + "parley-" + UUID().uuidString
    environment["XDG_STATE_HOME"] = path + "-state"
    if let now { environment["PARLEY_NOW"] = now }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// A negotiation of one writer at the end of 2025, shown on 100 columns.
  package init(writer: String) {
    path = NSTemporaryDirectory() + "parley-" + UUID().uuidString
    environment["XDG_STATE_HOME"] = path + "-state"
    environment["PARLEY_NOW"] = "2025-12-31T12:00:00Z"
    columns = 100
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    run(["init", path, "--writer", writer])
  }

  package var now: String {
    get { environment["PARLEY_NOW"] ?? "" }
    set { environment["PARLEY_NOW"] = newValue }
  }

  deinit {
    for path in [path, path + "-state"] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// The root of the repository, found from this file.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  /// The example that ships with the project.
  package static let example = root + "/Data/Examples/ukraine-2025"

  @discardableResult
  package func run(_ words: [String]) -> Outcome { run(bytes: words.map { Array($0.utf8) }) }

  @discardableResult
  package func run(_ words: String...) -> Outcome { run(words) }

  /// Runs a command line as the system hands it over.
  @discardableResult
  package func run(bytes words: [[UInt8]]) -> Outcome {
    var output = ""
    var errors = ""
    var context = context(writeOutput: { output += $0 }, writeError: { errors += $0 })
    let status = ParleyTool.run(bytes: words, in: &context)
    last = Outcome(output: output, errors: errors, status: status)
    return last
  }

  /// What a command is given.
  package func context(
    writeOutput: @escaping (String) -> Void = { _ in },
    writeError: @escaping (String) -> Void = { _ in }
  ) -> CommandContext {
    let input = input
    var context = CommandContext(
      environment: environment, currentDirectory: path, userAtHost: "amal@desk",
      terminal: .init(
        outputIsTerminal: isTerminal, errorIsTerminal: errorIsTerminal, columns: columns),
      clock: { 1_764_784_800_000 }, readInput: { input }, writeOutput: writeOutput,
      writeError: writeError)
    context.snapshotPolicy = snapshotPolicy
    context.page = page
    context.secondsAheadOfUTC = { [secondsAheadOfUTC] _ in secondsAheadOfUTC }
    context.notText = notText
    let console = console
    context.console = { console }
    return context
  }

  @discardableResult
  package func run(_ line: String) -> Outcome { run(Desk.words(line)) }

  package var output: String { last.output }
  package var errors: String { last.errors }

  /// What a command prints; one that fails throws.
  @discardableResult
  package func answer(_ words: [String]) throws -> String {
    let outcome = run(words)
    guard outcome.status == 0 else {
      throw DeskError(line: words.joined(separator: " "), errors: outcome.errors)
    }
    return outcome.output
  }

  @discardableResult
  package func answer(_ line: String) throws -> String { try answer(Desk.words(line)) }

  /// All that a command wrote, on both streams.
  package func everything(_ words: [String]) -> String {
    run(words)
    return output + errors
  }

  /// The last command's output as JSON.
  package func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }

  /// The names and texts of an export's files, with what the command wrote.
  package func export(_ words: [String]) -> String {
    let folder = path + "/out-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    run(["export", "--format", "csv", "-o", folder] + words)
    var text = output + errors
    for name in (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] {
      text += name + "\n"
      text += (try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)) ?? ""
    }
    return text
  }

  package func write(_ text: String, to name: String) { try? write(name, text) }

  package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  package func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  package func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// All bytes of the log, to see that a refused command left it alone.
  package func log() -> [String: [UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/log")) ?? []
    return Dictionary(uniqueKeysWithValues: names.map { ($0, (try? read("log/" + $0)) ?? []) })
  }

  /// Words of a line as a shell would part them: blanks, single and double quotes.
  package static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }
}

package struct DeskError: Error {
  package let line: String
  package let errors: String

  package init(line: String, errors: String) {
    self.line = line
    self.errors = errors
  }
}
