import Foundation
import NegotiationCommands

/// A negotiation in a folder of its own, worked on through the commands.
final class Desk {
  let path: String
  /// What the last command wrote to each stream.
  private(set) var output = ""
  private(set) var errors = ""

  init(_ name: String = "desk") {
    path = NSTemporaryDirectory() + "parley-\(UUID().uuidString)"
    run("init", path, "--writer", name)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs one command line; the clock stands at the end of 2025.
  @discardableResult
  func run(_ words: String...) -> Int32 { run(words) }

  @discardableResult
  func run(_ words: [String]) -> Int32 {
    final class Streams {
      var output = ""
      var errors = ""
    }
    let streams = Streams()
    var context = CommandContext(
      environment: ["PARLEY_NOW": "2025-12-31T12:00:00Z"], currentDirectory: "/",
      userAtHost: "user@host",
      terminal: CommandContext.Terminal(
        outputIsTerminal: false, errorIsTerminal: false, columns: 100),
      clock: { 0 }, readInput: { [] }, writeOutput: { streams.output += $0 },
      writeError: { streams.errors += $0 })
    let isInit = words.first == "init"
    let status = ParleyTool.run(isInit ? words : ["-C", path] + words, in: &context)
    output = streams.output
    errors = streams.errors
    return status
  }

  /// All that a command wrote, on both streams and into files.
  func everything(_ words: [String]) -> String {
    run(words)
    return output + errors
  }

  /// The files of an export.
  func export(_ words: [String]) -> String {
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

  func write(_ text: String, to name: String) {
    try? FileManager.default.createDirectory(
      atPath: (path + "/" + name as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// The last command's output as JSON.
  func json() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
