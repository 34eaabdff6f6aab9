import Foundation
import NegotiationCommands
import NegotiationLog

/// A folder of its own, a fixed clock, and everything that a command printed.
final class Bench {
  let path: String
  var environment = ["PARLEY_NOW": "2025-12-03T18:00:00Z"]
  /// The variables whose value is not UTF-8.
  var notText: Set<String> = []
  var columns = 80
  var input: [UInt8] = []
  /// When snapshots of the log are made.
  var snapshotPolicy = SnapshotPolicy()

  /// What one command line came to.
  struct Outcome {
    var output: String
    var errors: String
    var status: Int32
  }

  init() throws {
    path = NSTemporaryDirectory() + "parley-" + UUID().uuidString
    environment["XDG_STATE_HOME"] = path + "-state"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    for path in [path, path + "-state"] { try? FileManager.default.removeItem(atPath: path) }
  }

  /// The root of the repository, found from this file.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  @discardableResult
  func run(_ words: [String]) -> Outcome { run(bytes: words.map { Array($0.utf8) }) }

  /// Runs a command line as the system hands it over.
  @discardableResult
  func run(bytes words: [[UInt8]]) -> Outcome {
    var output = ""
    var errors = ""
    var context = context(writeOutput: { output += $0 }, writeError: { errors += $0 })
    let status = ParleyTool.run(bytes: words, in: &context)
    return Outcome(output: output, errors: errors, status: status)
  }

  /// What a command is given.
  func context(
    writeOutput: @escaping (String) -> Void = { _ in },
    writeError: @escaping (String) -> Void = { _ in }
  ) -> CommandContext {
    let input = input
    var context = CommandContext(
      environment: environment, currentDirectory: path, userAtHost: "amal@desk",
      terminal: .init(outputIsTerminal: false, errorIsTerminal: false, columns: columns),
      clock: { 1_764_784_800_000 }, readInput: { input }, writeOutput: writeOutput,
      writeError: writeError)
    context.snapshotPolicy = snapshotPolicy
    context.notText = notText
    return context
  }

  @discardableResult
  func run(_ line: String) -> Outcome { run(Bench.words(line)) }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// All bytes of the log, to see that a refused command left it alone.
  func log() -> [String: [UInt8]] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path + "/log")) ?? []
    return Dictionary(uniqueKeysWithValues: names.map { ($0, (try? read("log/" + $0)) ?? []) })
  }

  /// Words of a line as a shell would part them: blanks, single and double quotes.
  static func words(_ line: String) -> [String] {
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

  /// A small negotiation: two parties, a person, a source, a plan with one draft of three clauses.
  static func small() throws -> Bench {
    let bench = try Bench()
    try bench.write(
      "v1.md",
      """
      # First draft
      ## 1. Ceasefire {#ceasefire}
      Fire stops on all fronts.
      ## 2. Army {#army}
      The army may have 600,000 people.
      ## 3. Talks
      The parties shall meet within 30 days.
      """)
    for line in [
      "init . --writer amal --title 'Test talks'",
      "add party north --name North --name ar=الشمال --role principal",
      "add party south --name South --role principal",
      "add person omar --name Omar --party north --office Minister",
      "add source wire --publisher 'A wire' --reliability B",
      "add plan deal --name Deal",
      "add draft deal@v1 v1.md --by north --on 2025-11-20",
    ] {
      let outcome = bench.run(line)
      guard outcome.status == 0 else { throw BenchError(line: line, errors: outcome.errors) }
    }
    return bench
  }
}

struct BenchError: Error {
  var line: String
  var errors: String
}
