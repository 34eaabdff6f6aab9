import CommandLineTable
import Foundation
import NegotiationModel
import SystemFiles
import TestDesk

@testable import NegotiationCommands
@testable import NegotiationExchange
@testable import NegotiationLog
@testable import NegotiationSync

/// A line that one kind of error stops, and what has to be there before.
struct ErrorExample: Sendable {
  /// A file that the line reads.
  struct File: Sendable {
    var name: String
    var bytes: [UInt8]
    /// What it holds, where it is not text that can be shown.
    var what: String?

    static func text(_ name: String, _ text: String) -> File {
      File(name: name, bytes: Array(text.utf8))
    }
  }

  /// The type of the error and its case.
  let type: String
  let name: String
  /// What the value of the error says; part of what the line prints.
  let message: String
  var files: [File] = []
  var setup: [String] = []
  /// The variables that differ from those of a usual desk.
  var environment: [String: String] = [:]
  /// `nil` where no line leads to it at will: the error is told as it is.
  var line: String?
  var told: (any Error)?

  init(_ type: String, _ value: Any, _ message: String, _ line: String?, _ files: [File]) {
    self.type = type
    name =
      Mirror(reflecting: value).children.first?.label ?? String(describing: value)
    self.message = message
    self.line = line
    self.files = files
  }

  /// What it prints, with the folder called `talks`, and how it ends.
  func outcome(in desk: Desk) throws -> (text: String, status: Int32) {
    if let told {
      let failure = Failure.from(told)
      let hint = failure.hint.map { ["hint: " + $0] } ?? []
      return ((failure.lines + hint).joined(separator: "\n") + "\n", failure.status.rawValue)
    }
    for file in files { try desk.write(file.name, file.bytes) }
    for line in setup { try desk.answer(line) }
    desk.environment.merge(environment) { $1 }
    desk.isTerminal = false
    let outcome = desk.run(line ?? "")
    return (outcome.errors.replacing(desk.path, with: "talks"), outcome.status)
  }
}

extension ErrorExample {
  static let all = names + logs + tables + drafts

  private static func name(
    _ error: Unresolved, _ line: String, after setup: String...
  ) -> ErrorExample {
    var example = ErrorExample("Unresolved", error, error.message, line, [])
    example.setup = setup
    return example
  }

  private static let deal = PlanID(checked: "deal")
  private static let two = DraftRef(plan: deal, draft: DraftID(checked: "two"))
  private static let first = Day(packed: 2025_11_01)
  private static func amal(_ number: Int) -> EntryID {
    EntryID(writer: WriterID(checked: "amal"), number: number)
  }

  /// Names that do not lead to one thing.
  static let names: [ErrorExample] = [
    name(
      .refused(.unknown(.clause, "deal@two/adi", known: [])), "show deal@two/adi"),
    name(.noPlan, "-C other matrix", after: "init other --writer amal"),
    name(
      .severalPlans([deal, PlanID(checked: "peace")]), "matrix",
      after: "add plan peace --name Peace"),
    name(
      .noDraft(of: deal, by: Day(packed: 2025_01_01), first: first),
      "matrix deal --as-of 2025-01-01"),
    name(
      .notTabled(
        two, by: Day(packed: 2025_11_15), first: Day(packed: 2025_12_01), undated: nil),
      "matrix deal@two --as-of 2025-11-15"),
    name(.invalidDraft("a b"), "matrix 'a b'"),
    name(.invalidParent("peace@one", of: deal), "add draft deal@three two.md --after peace@one"),
    name(.invalidReference("a b"), "show 'a b'"),
    name(
      .ambiguous("north", kinds: ["party", "topic"]), "show north",
      after: "add topic north --name 'The north'"),
    name(.noEntry(amal(99)), "show amal:99"),
    name(
      .withdrawn(amal(21), by: amal(22)), "correct amal:21 --on 2026-01-01 --why 'the day'",
      after: "withdraw amal:21 --why wrong"),
  ]

  private static func log(
    _ error: LogError, _ line: String?, _ files: File...
  ) -> ErrorExample {
    var example = ErrorExample("LogError", error, error.message, line, files)
    if line == nil { example.told = error }
    return example
  }

  private static func file(
    _ error: FileError, _ line: String?, _ files: File...
  ) -> ErrorExample {
    var example = ErrorExample("FileError", error, error.message, line, files)
    if line == nil { example.told = error }
    return example
  }

  private static func sync(
    _ error: SyncError, _ line: String?, path: String? = nil
  ) -> ErrorExample {
    var example = ErrorExample("SyncError", error, error.message, line, [])
    if line == nil { example.told = error }
    if let path { example.environment["PATH"] = path }
    return example
  }

  /// Folders, files and other programs.
  static let logs: [ErrorExample] = [
    ErrorExample(
      "LogError", LogError.noNegotiation(path: "/"), "no negotiation in '/'", "-C / matrix", []),
    log(
      .newerFormat(path: "talks/parley.json", format: 9, known: 1), "matrix",
      .text("parley.json", "{\"format\":9,\"id\":\"talks\"}\n")),
    log(
      .damaged(file: "log/boris.jsonl", line: 1, what: "the line is not a JSON object"), "matrix",
      .text("log/boris.jsonl", "not an entry\n")),
    log(
      .file(LogError.FileFailure(.unsafe(path: "talks/log/boris.jsonl", kind: .folder))), "matrix",
      .text("log/boris.jsonl/a", "")),
    log(.invalidWriter("a b"), nil),
    log(.locked(path: "talks"), nil),
    log(.replaced(path: "talks"), nil),
    log(.interrupted(signal: 2), nil),
    file(.missing(path: "three.md"), "add draft deal@three three.md"),
    file(
      .system(action: "write", path: "talks/out/matrix.md", code: 2), "matrix -o out/matrix.md"),
    file(.notDurable(path: "log/amal.jsonl", code: 5), nil),
    file(
      .unsafe(path: "folder.md", kind: .folder), "add draft deal@three folder.md",
      .text("folder.md/a", "")),
    file(
      .tooLarge(path: "talks/parley.json", limit: 1 << 20), "matrix",
      File(
        name: "parley.json", bytes: Array(repeating: 0x20, count: 2 << 20),
        what: "two million blanks")),
    file(
      .outside(path: "../three.md"), "import drafts.csv",
      .text("drafts.csv", "draft,file\ndeal@three,../three.md\n")),
    file(.badName("a/b"), nil),
    sync(.noProgram("git"), "sync", path: "/nowhere"),
    sync(.program("git", message: "fatal: the remote end hung up unexpectedly"), nil),
    sync(
      .refused("the negotiation's folder is not in a git repository", remedy: nil), "sync",
      path: "/usr/bin:/bin"),
  ]
}
