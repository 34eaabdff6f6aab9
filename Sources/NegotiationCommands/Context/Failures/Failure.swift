internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// Why a command stopped: the exit status and the messages.
struct Failure: Error {
  var status: ExitStatus
  /// The messages as they are printed, with the location first if a file is at fault.
  var lines: [String]
  var hint: String?
  /// The refusals among them, as facts.
  var refusals: [Refusal] = []

  init(_ status: ExitStatus, _ lines: [String], hint: String? = nil) {
    self.status = status
    self.lines = lines
    self.hint = hint
  }

  init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.init(status, ["parley: " + message], hint: hint)
  }

  /// Several reasons, each with its hint; a hint that several share is printed after the last of
  /// them.
  init(_ status: ExitStatus, _ reasons: [(line: String, hint: String?)]) {
    var last: [String: Int] = [:]
    for (at, reason) in reasons.enumerated() {
      if let hint = reason.hint { last[hint] = at }
    }
    var lines: [String] = []
    for (at, reason) in reasons.enumerated() {
      lines.append(reason.line)
      guard at + 1 < reasons.count, let hint = reason.hint, last[hint] == at else { continue }
      lines.append("hint: " + hint)
    }
    self.init(status, lines, hint: reasons.last?.hint)
  }

  static func refused(_ refusals: [Refusal]) -> Failure {
    var failure = Failure(.data, refusals.map { ("parley: " + $0.message, hint($0)) })
    failure.refusals = refusals
    return failure
  }

  /// The only place where errors become exit statuses and messages.
  static func from(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: return failure
    case let usage as UsageError: return Failure(.usage, usage.message, hint: usage.hint)
    case let unresolved as Unresolved: return from(unresolved)
    case let problem as ImportProblem: return from(problem)
    case let error as Exporter.TooLong:
      return Failure(.data, error.message, hint: "parley export --format csv -o tables")
    case let inTheWay as ExportFolder.InTheWay: return from(inTheWay)
    case let log as LogError: return from(log)
    case let file as FileError: return from(file)
    case SubprocessError.noProgram(let name): return from(SyncError.noProgram(name))
    case SubprocessError.failed(let name, let message):
      return from(SyncError.program(name, message: message))
    case let team as SyncError: return from(team)
    default: return Failure(.bug, "unexpected: \(error)", hint: "please report this")
    }
  }

  private static func from(_ error: Unresolved) -> Failure {
    switch error {
    case .refused(let refusal): refused([refusal])
    case .severalPlans, .invalidDraft, .invalidParent, .invalidReference, .ambiguous:
      Failure(.usage, error.message, hint: hint(error))
    case .noPlan, .noDraft, .notTabled, .noEntry, .withdrawn:
      Failure(.data, error.message, hint: hint(error))
    }
  }

  private static func from(_ problem: ImportProblem) -> Failure {
    switch problem {
    case .noTables:
      Failure(
        .noInput, problem.lines.map { "parley: " + $0 },
        hint: TableKind.allCases.map(\.fileName).joined(separator: ", "))
    case .unreadable:
      Failure(.data, problem.lines, hint: problem.westernFile.map(conversionHint))
    case .sheets: Failure(.data, problem.lines)
    case .noSheets:
      Failure(
        .data, problem.lines.map { "parley: " + $0 },
        hint: "name a sheet after its table: "
          + TableKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  private static func from(_ error: ExportFolder.InTheWay) -> Failure {
    Failure(
      .data,
      error.paths.map { "parley: '\($0)' is in the way: it is in no list of an earlier export" },
      hint: "name an empty folder with -o, or move these files away")
  }

  private static func from(_ error: SyncError) -> Failure {
    let hint = error.remedy.map(hint)
    return switch error {
    case .noProgram: Failure(.noInput, error.message, hint: hint)
    case .program: Failure(.ioError, error.message, hint: hint)
    case .refused: Failure(.data, error.message, hint: hint)
    }
  }

  private static func from(_ error: LogError) -> Failure {
    let hint = hint(error)
    switch error {
    case .noNegotiation: return Failure(.noInput, error.message, hint: hint)
    case .newerFormat: return Failure(.data, error.message, hint: hint)
    case .damaged: return Failure(.data, [error.message], hint: hint)
    case .invalidWriter: return Failure(.usage, error.message, hint: hint)
    case .file(let file): return from(file.error)
    case .locked, .replaced: return Failure(.ioError, error.message, hint: hint)
    case .interrupted(let signal): return Failure(.ended(bySignal: signal), error.message)
    }
  }

  /// Errors of the file system; a file that cannot be created is distinguished from a failure
  /// during writing.
  private static func from(_ error: FileError) -> Failure {
    switch error {
    case _ where error.isTrouble: Failure(.ioError, error.message)
    case .missing, .system("read", _, _): Failure(.noInput, error.message)
    case .system("write", _, _), .system("make folder", _, _):
      Failure(.cannotCreate, error.message)
    case .system, .notDurable: Failure(.ioError, error.message)
    case .unsafe, .tooLarge, .outside, .badName: Failure(.data, error.message)
    }
  }
}
