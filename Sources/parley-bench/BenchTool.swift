import CommandLineTable
import Glibc

/// All benchmarks: each is a command of its own, in a file of its own.
enum BenchTool {
  static let table = CommandTable<BenchContext>(
    ToolInfo(
      name: "parley-bench", version: "1", summary: "Measure parley against other programs",
      examples: [
        Example("swift run -c release parley-bench", "Large logs, and the start of every command"),
        Example(
          "swift run -c release parley-bench diff", "Compare drafts, against the peers found"),
      ],
      exitStatuses: [
        ExitStatusNote(.done, "measured"), ExitStatusNote(.usage, "a word outside its grammar"),
        ExitStatusNote(.noInput, "a program or file is missing"),
      ]),
    [
      .init("log", LogBenchmark.self), .init("start", StartBenchmark.self),
      .init("votes", VotesBenchmark.self),
      .init("diff", DiffBenchmark.self), .init("reports", ReportsBenchmark.self),
      .init("document", DocumentBenchmark.self), .init("generate", GenerateCommand.self),
      .init("generate-assembly", GenerateAssemblyCommand.self),
      .init("generate-log", GenerateLogCommand.self), .init("append", AppendCommand.self),
    ])

  /// Without words, what the project promises of logs: large ones, and the start of every command.
  static func run(_ words: [String]) -> Int32 {
    var context = BenchContext()
    do {
      for line in words.isEmpty ? [["log"], ["start"]] : [words] {
        let status = try table.run(line, in: &context)
        guard status == .done else { return status.rawValue }
      }
      return ExitStatus.done.rawValue
    } catch let error as UsageError {
      context.tell("parley-bench: \(error.message)")
      if let hint = error.hint { context.tell("hint: \(hint)") }
      return ExitStatus.usage.rawValue
    } catch let error as BenchError {
      context.tell("parley-bench: \(error.message)")
      return ExitStatus.noInput.rawValue
    } catch {
      context.tell("parley-bench: \(error)")
      return ExitStatus.bug.rawValue
    }
  }
}

/// What stops a benchmark.
struct BenchError: Error {
  let message: String
  init(_ message: String) { self.message = message }
}

/// Real streams.
struct BenchContext: CommandLineContext {
  var columns: Int {
    var size = winsize()
    if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return getenv("COLUMNS").flatMap { Int(String(cString: $0)) } ?? 100
  }

  mutating func writeOut(_ text: String) throws { try Files.write(text, to: 1) }

  func tell(_ line: String) {
    do { try Files.write(line + "\n", to: 2) } catch {}  // there is nowhere left to say so
  }

  /// The parley to measure: the one named, else the one beside this program.
  static func parley(_ named: String?) throws -> String {
    let program = named ?? ownFolder + "/parley"
    guard Files.exists(program) else {
      throw BenchError("no program '\(program)'; build it first: swift build -c release")
    }
    return program
  }

  /// The folder this program stands in, where `parley` is looked for.
  static var ownFolder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { return "." }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

/// The few things a benchmark does with files.
enum Files {
  static func write(_ text: String, to file: Int32) throws {
    var text = text
    try text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let written = Glibc.write(file, rest.baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { throw BenchError("cannot write") }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
    }
  }

  static func write(_ text: String, to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw BenchError("cannot write '\(path)'") }
    defer { close(file) }
    try write(text, to: file)
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw BenchError("cannot write '\(path)'") }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw BenchError("cannot write '\(path)'") }
      rest = rest.dropFirst(written)
    }
  }

  static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// A new folder for this run.
  static func temporaryFolder() throws -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(
      (base + "/parley-bench." + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchError("cannot make a folder in '\(base)'") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Reads a file in pieces, so that this process stays small: the memory of a child counts from
  /// that of its parent.
  static func forEachChunk(of path: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return }
    defer { close(file) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &chunk, chunk.count)
      guard count > 0 else { return }
      chunk.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }

  static func text(of path: String) -> String {
    var bytes: [UInt8] = []
    forEachChunk(of: path) { bytes.append(contentsOf: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
