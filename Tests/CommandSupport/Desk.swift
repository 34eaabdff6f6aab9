internal import NegotiationCommands

/// The tool run in-process for a test: a folder of its own, a clock of its own, nothing inherited.
package struct Desk {
  /// What a command line did.
  package struct Result: Equatable {
    package var status: Int32
    package var output: String
    package var errors: String
  }

  package let folder = TemporaryFolder()
  /// The current folder, relative to the desk's own.
  package var current = "."
  package var environment: [String: String] = [:]
  package var columns = 80
  /// Milliseconds since 1970: 2025-12-03T18:00:00Z to begin with, and a minute later each command.
  package var now: Int64 = 1_764_784_800_000
  package var advance: Int64 = 60_000

  package init() {}

  @discardableResult
  package mutating func run(
    _ words: [String], input: [UInt8] = [], environment extra: [String: String] = [:]
  ) -> Result {
    var output = ""
    var errors = ""
    let instant = now
    now += advance
    let status = withoutActuallyEscaping({ (text: String) in output += text }) { out in
      withoutActuallyEscaping({ (text: String) in errors += text }) { err in
        var context = CommandContext(
          environment: environment.merging(extra) { $1 },
          currentDirectory: folder.place(current), userAtHost: "amal@desk",
          terminal: .init(outputIsTerminal: false, errorIsTerminal: false, columns: columns),
          clock: { instant }, readInput: { input }, writeOutput: out, writeError: err)
        return ParleyTool.run(words, in: &context)
      }
    }
    return Result(status: status, output: output, errors: errors)
  }

  /// Runs one command line given as one string; words are split at blanks, quotes hold them together.
  @discardableResult
  package mutating func parley(_ line: String) -> Result {
    run(ShellWords.split(line))
  }
}
