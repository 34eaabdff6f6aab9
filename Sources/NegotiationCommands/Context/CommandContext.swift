internal import CommandLineTable
package import Conversation
package import NegotiationLog
internal import NegotiationModel
package import SystemFiles

/// Everything outside the process's own memory, passed in: commands read no globals.
package struct CommandContext: CommandLineContext {
  /// Which streams are connected to a terminal.
  package struct Terminal: Sendable {
    package var outputIsTerminal: Bool
    package var errorIsTerminal: Bool
    package var columns: Int
    /// The number of lines that the terminal shows.
    package var lines = 24

    package init(outputIsTerminal: Bool, errorIsTerminal: Bool, columns: Int) {
      self.outputIsTerminal = outputIsTerminal
      self.errorIsTerminal = errorIsTerminal
      self.columns = columns
    }
  }

  package var environment: [String: String]
  /// The environment variables whose value is not UTF-8, and so differs from what the user set.
  package var notText: Set<String> = []
  package var currentDirectory: String
  /// The user and the machine, for a first writer's name.
  package var userAtHost: String
  package var terminal: Terminal
  /// Milliseconds since 1970.
  package var clock: @Sendable () -> Int64
  /// How far the user's time zone is ahead of UTC at an instant, in seconds.
  package var secondsAheadOfUTC: @Sendable (_ milliseconds: Int64) -> Int = { _ in 0 }
  package var readInput: @Sendable () throws -> [UInt8]
  package var writeOutput: (String) throws -> Void
  package var writeError: (String) -> Void
  /// Shows a text in a pager, given as a shell command; `nil` means no paging.
  ///
  /// It returns `false` if the pager cannot be started.
  package var page: ((_ text: String, _ command: String) throws -> Bool)?
  /// The console for questions; `nil` if nobody can be asked.
  package var console: () -> (any Console)? = { nil }
  package var globals = Globals()
  /// When snapshots of the log are made; tests make one of every log.
  package var snapshotPolicy = SnapshotPolicy()
  /// How files are written to disk.
  package var files = FileLayer.system
  /// What was left out of the answer; all copies of a context share it.
  let remarks = HandlingRemarks()
  private let kept = Kept()

  package init(
    environment: [String: String], currentDirectory: String, userAtHost: String,
    terminal: Terminal, clock: @escaping @Sendable () -> Int64,
    readInput: @escaping @Sendable () throws -> [UInt8],
    writeOutput: @escaping (String) throws -> Void, writeError: @escaping (String) -> Void
  ) {
    self.environment = environment
    self.currentDirectory = currentDirectory
    self.userAtHost = userAtHost
    self.terminal = terminal
    self.clock = clock
    self.readInput = readInput
    self.writeOutput = writeOutput
    self.writeError = writeError
  }

  /// Values that are kept until the context is freed.
  private final class Kept { var values: [Any] = [] }

  /// Keeps a large answer until the process ends, which frees all memory at once: freeing its
  /// thousands of parts takes as long as writing it.
  func keep(_ value: Any) { kept.values.append(value) }

  package var columns: Int { terminal.columns }
  package mutating func writeOut(_ text: String) throws { try writeOutput(text) }

  /// Writes one line to the error stream.
  ///
  /// Names and paths in it come from others, so nothing in it may move the cursor.
  func tell(_ line: String) { writeError(Printable.line(line) + "\n") }

  /// The clock, or the instant that `PARLEY_NOW` fixes.
  func now() throws(UsageError) -> Int64 {
    guard let fixed = try setting("PARLEY_NOW") else { return clock() }
    guard let instant = Instant(fixed) else {
      throw UsageError(
        "PARLEY_NOW '\(fixed)' is not an instant", hint: "PARLEY_NOW=2025-12-03T18:00:00Z")
    }
    return instant.milliseconds
  }

  /// The user's own day.
  func today() throws(UsageError) -> Day {
    let now = try now()
    return Instant(milliseconds: now + Int64(secondsAheadOfUTC(now)) * 1000).day
  }

  /// The latest day that has begun anywhere on earth; later days are in the future for everybody.
  func latestDay() throws(UsageError) -> Day {
    Instant(milliseconds: try now()).latestDayAnywhere
  }

  /// A variable of the tool's own, if it is set to anything.
  func setting(_ name: String) throws(UsageError) -> String? {
    guard let value = environment[name], !value.isEmpty else { return nil }
    if notText.contains(name) { throw UsageError("\(name) is not UTF-8: '\(value)'") }
    return value
  }

  /// A path as typed, made absolute.
  func absolute(_ path: String) -> String {
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    if path.hasPrefix("/") { return path }
    if path == "." || path.isEmpty { return currentDirectory }
    return (currentDirectory == "/" ? "/" : currentDirectory + "/") + path
  }

  /// The negotiation that the command is about.
  func folder() throws -> NegotiationFolder { equipped(try foundFolder()) }

  /// A folder with this process's settings for the user and the disk.
  func equipped(_ folder: NegotiationFolder) -> NegotiationFolder {
    var folder = folder
    folder.snapshotPolicy = snapshotPolicy
    folder.files = files
    folder.state = UserState(environment: environment)
    return folder
  }

  private func foundFolder() throws -> NegotiationFolder {
    if let named = globals.directory {
      return try folder(named: named)
    }
    if let named = try setting("PARLEY_DIR") {
      do {
        return try folder(named: named)
      } catch FileError.missing {
        // The folder may be meant from where the variable was set.
        throw Failure(
          .noInput, "no such folder '\(named)', which PARLEY_DIR names", hint: "unset PARLEY_DIR")
      }
    }
    return try NegotiationFolder.find(from: currentDirectory)
  }

  /// A folder that was named is used as it is: folders above it are not searched.
  private func folder(named name: String) throws -> NegotiationFolder {
    let path = absolute(name)
    guard UserFiles.isFolder(path) else { throw FileError.missing(path: name) }
    do {
      return try NegotiationFolder(at: path)
    } catch LogError.noNegotiation {
      throw Failure(.noInput, "no negotiation in '\(name)'", hint: "parley init \(name)")
    }
  }

  /// The bytes of a file from the command line; messages name it as it was typed, and `-` is
  /// standard input.
  func readFile(_ name: String) throws -> [UInt8] {
    if name == "-" { return try readInput() }
    do throws(FileError) {
      return try UserFiles.read(absolute(name))
    } catch {
      throw error.naming(name)
    }
  }

  /// Makes a folder from the command line, and the folders above it.
  func makeFolder(_ name: String) throws {
    do throws(FileError) {
      try UserFiles.makeFolders(absolute(name))
    } catch {
      throw error.naming(name)
    }
    guard UserFiles.isFolder(absolute(name)) else {
      throw Failure(.cannotCreate, "'\(name)' is not a folder")
    }
  }
}
