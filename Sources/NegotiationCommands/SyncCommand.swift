internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationTeam
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
      nor committed. A feed that was continued in two places is refused, with the way out.
      """,
    parameters: [.operand(\.remote, "REMOTE", "Where to exchange")],
    examples: [Example("parley sync", "After a day's work, or before one")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    let now = try context.now()
    var place = remote
    if let named = remote, !named.hasPrefix("/"), named.contains("/"), !named.contains(":"),
      UserFiles.exists(context.absolute(named))
    {
      place = context.absolute(named)
    }
    var exchange = try Synchronisation(folder: folder, environment: context.environment)
    let outcome = try exchange.run(remote: place, now: now)
    for name in outcome.setAside {
      context.tell("parley: warning: the rest of a write that was cut off was set aside in \(name)")
    }
    for name in outcome.restored {
      context.tell(
        "parley: warning: \(name) was shorter than what was committed; it is whole again")
    }
    for (writer, latest) in outcome.ahead {
      context.tell(
        "parley: warning: the latest entry of '\(writer)' is of \(latest.text), more than a day ahead"
          + " of this machine's clock")
    }
    let sent = SyncCommand.count(outcome.sent)
    let received = SyncCommand.count(outcome.received)
    context.tell(
      "synced with '\(outcome.remote)' on '\(outcome.branch)': sent \(sent), received \(received)")
    return .done
  }

  /// `3 entries (amal 2, boris 1)`.
  private static func count(_ entries: [String: Int]) -> String {
    let all = entries.values.reduce(0, +)
    guard all > 0 else { return "nothing" }
    let writers = entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(all) \(all == 1 ? "entry" : "entries") (\(writers.joined(separator: ", ")))"
  }
}
