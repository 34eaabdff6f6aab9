import Foundation
import NegotiationCommands

/// A folder of its own, a fixed clock, and what a command printed.
final class Desk {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "page-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The example that ships with the project.
  static let example =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/../../Data/Examples/ukraine-2025"

  func run(_ words: [String]) -> (output: String, errors: String, status: Int32) {
    var output = ""
    var errors = ""
    var context = CommandContext(
      environment: ["PARLEY_NOW": "2026-07-01T09:00:00Z"], currentDirectory: path,
      userAtHost: "amal@desk",
      terminal: .init(outputIsTerminal: false, errorIsTerminal: false, columns: 80), clock: { 0 },
      readInput: { [] }, writeOutput: { output += $0 }, writeError: { errors += $0 })
    let status = ParleyTool.run(words, in: &context)
    return (output, errors, status)
  }

  /// What a command prints; one that fails throws.
  @discardableResult
  func answer(_ words: [String]) throws -> String {
    let result = run(words)
    guard result.status == 0 else { throw DeskError(words: words, errors: result.errors) }
    return result.output
  }

  /// The page of the example's best known draft.
  static func page(_ options: String...) throws -> String {
    switch options {
    case []: try english.get()
    case ["--lang", "ar"]: try arabic.get()
    default: try made(options)
    }
  }

  static func made(_ options: [String]) throws -> String {
    try Desk().answer(["-C", example, "report", "peace@twenty"] + options)
  }

  // Made once for all tests that only look.
  private static let english = Result { try made([]) }
  private static let arabic = Result { try made(["--lang", "ar"]) }
}

struct DeskError: Error {
  var words: [String]
  var errors: String
}
