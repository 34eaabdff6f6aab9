import CommandLineTable
import Glibc
import NegotiationLog
import NegotiationModel

/// `parley-bench append`: appends stances one by one, each durable before the next.
///
/// With `--bare` it writes lines of the same length to a plain file: the floor for any log.
struct AppendCommand: Command {
  var count = 1_000
  var seed = 1
  var bare = false
  var path = Required<String>()

  static let spec = CommandSpec<Self>(
    "append", group: "Texts", summary: "Append stances one by one, each durable before the next",
    parameters: [
      .option(\.count, "count", value: "N", "How many stances"),
      .option(\.seed, "seed", value: "N", "The seed that all follows from"),
      .flag(\.bare, "bare", "Write plain lines to a file and sync each"),
      .operand(\.path, "PATH", "The folder, or the file with --bare"),
    ],
    examples: [Example("parley-bench append --count 100 talks", "A hundred more in a folder")])

  func run(in context: inout BenchContext) throws -> ExitStatus {
    guard count > 0, seed >= 0 else { throw UsageError("--count and --seed: above zero") }
    do {
      if bare { try writeLines() } else { try append() }
    } catch let error as BenchError {
      throw error
    } catch {
      throw BenchError("cannot append to '\(path.value)': \(error)")
    }
    return .done
  }

  private func append() throws {
    let log = try LogWriter(
      folder: try NegotiationFolder(at: path.value), writer: WriterID(checked: "bench"))
    // Each batch of one is acknowledged before the next is made.
    for event in LogMaker(seed: seed).stances(count) {
      _ = try log.append(batch: CollectionOfOne(event), count: 1, after: nil, clock: 0)
    }
  }

  private func writeLines() throws {
    let file = open(path.value, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o644)
    guard file >= 0 else { throw BenchError("cannot write '\(path.value)'") }
    defer { close(file) }
    let line = String(repeating: "x", count: AppendCommand.lineLength - 1) + "\n"
    for _ in 0..<count {
      try Files.write(line, to: file)
      guard fdatasync(file) == 0 else { throw BenchError("cannot sync '\(path.value)'") }
    }
  }

  /// About what a line of the generated logs takes, in bytes.
  private static let lineLength = 365
}
