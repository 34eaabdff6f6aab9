internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// `parley sync`.
struct SyncCommand: Command {
  var remote: String?

  static let spec = CommandSpec<Self>(
    "sync", group: "Keep", summary: "Exchange the log with others through git",
    discussion: """
      Commits the log on the branch that is checked out, fetches, takes the union of all feeds and \
      pushes; when the remote moved meanwhile it tries again. REMOTE is the name of a remote, a URL or \
      a path; without it the branch's upstream is used, else origin. Other files are neither staged \
      nor committed. What comes in is checked as 'parley verify' checks, beside the folder: \
      what cannot be read stays out and is named, everything else arrives, and the status is 1. A feed \
      of which this copy had held other entries stands still, with the way out.
      """,
    parameters: [.operand(\.remote, "REMOTE", "Where to exchange")],
    examples: [Example("parley sync", "After a day's work, or before one")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    let now = try context.now()
    var exchange = try Synchronisation(folder: folder, environment: context.environment)
    let outcome = try exchange.run(remote: place(context), now: now)
    tellOfFolder(outcome, context)
    tellOfFeeds(outcome, context)
    // What cannot be read is reported by the exchange and by `verify`.
    if !outcome.received.isEmpty, let log = try? folder.reader().entities() {
      for twice in log.recordedTwice where !twice.isAlike {
        let remedy = twice.remedy.map(Finding.words) ?? ""
        context.tell("parley: warning: \(twice.message)\(remedy)")
      }
    }
    let sent = SyncCommand.count(outcome.sent)
    let received = SyncCommand.count(outcome.received)
    context.tell(
      "synced with '\(outcome.remote)' on '\(outcome.branch)': sent \(sent), received \(received)")
    return outcome.isClean ? .done : .no
  }

  /// The remote: a relative path is made absolute, everything else is unchanged.
  private func place(_ context: CommandContext) -> String? {
    guard let named = remote, !named.hasPrefix("/"), named.contains("/"), !named.contains(":"),
      UserFiles.exists(context.absolute(named))
    else { return remote }
    return context.absolute(named)
  }

  /// Reports the branch, and files that were restored.
  private func tellOfFolder(_ outcome: Synchronisation.Outcome, _ context: CommandContext) {
    if let there = outcome.branchThere {
      context.tell(
        "'\(outcome.remote)' keeps the log on branch '\(there)'; here it is '\(outcome.branch)'")
    }
    for name in outcome.setAside {
      context.tell("parley: warning: the rest of a write that was cut off was set aside in \(name)")
    }
    for name in outcome.restored {
      context.tell(
        "parley: warning: \(name) was shorter than what was committed; it is whole again")
    }
  }

  /// Reports the received entries.
  private func tellOfFeeds(_ outcome: Synchronisation.Outcome, _ context: CommandContext) {
    for one in outcome.leftOut {
      context.tell(
        "parley: warning: left out: \(SyncCommand.place(one.path, one.line)): \(one.why)\(SyncCommand.origin(one))"
      )
    }
    for one in outcome.doubtful {
      context.tell(
        "parley: warning: \(SyncCommand.place(one.path, one.line)): \(one.why); it was taken"
          + SyncCommand.origin(one))
    }
    for one in outcome.shortened {
      context.tell(
        "parley: warning: \(SyncCommand.place(one.path, one.line)): \(one.why); sent again"
          + SyncCommand.origin(one))
    }
    for stopped in outcome.stopped {
      let place = SyncCommand.place("log/\(stopped.writer).jsonl", stopped.why.line)
      context.tell("parley: warning: \(place): \(stopped.why.what); the feed stands still here")
      if let choice = stopped.choice { context.tell("hint: \(Failure.hint(choice))") }
    }
  }

  private static func place(_ path: String, _ line: Int?) -> String {
    line.map { "\(path):\($0):1" } ?? path
  }

  /// ` (commit 1a2b3c4 by Amal)`.
  private static func origin(_ one: LeftOut) -> String {
    one.commit.isEmpty ? "" : " (commit \(one.commit) by \(one.author))"
  }

  /// `3 entries (amal 2, boris 1)`.
  private static func count(_ entries: [String: Int]) -> String {
    let all = entries.values.reduce(0, +)
    guard all > 0 else { return "nothing" }
    let writers = entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(all) \(all == 1 ? "entry" : "entries") (\(writers.joined(separator: ", ")))"
  }
}
