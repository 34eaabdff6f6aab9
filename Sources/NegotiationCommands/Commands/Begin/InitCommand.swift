internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// `parley init`.
struct InitCommand: Command {
  var directory = Required<String>()
  var title: String?
  var writer: WriterID?
  var former: WriterID?

  static let spec = CommandSpec<Self>(
    "init", group: "Begin", summary: "Make a folder a negotiation, or set this machine's writer",
    discussion: """
      In a folder that already is a negotiation, such as a fresh clone, only what is given changes: \
      the writer of this machine, or the title. A writer keeps one feed of the log; use a different \
      name on every machine. If your earlier name was made from user and host, choosing another one \
      records that both are the same person; for other names, --same-as records it. Entries stay \
      where they were recorded.
      """,
    parameters: [
      .operand(\.directory, "DIR", completion: .directory, "The folder, made if it is missing"),
      .option(\.title, "title", value: "TEXT", "What the negotiation is called"),
      .option(\.writer, "writer", value: "NAME", "Who writes from this machine"),
      .option(\.former, "same-as", value: "NAME", "Record that this writer's feed is yours too"),
    ],
    examples: [
      Example("parley init talks --title 'Wage round 2026' --writer amal", "Begin a log"),
      Example("parley init . --writer amal --same-as root-host", "One person, two names"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let path = context.absolute(directory.value)
    let identifier = NegotiationFolder.identifier(of: path)
    if let title, BlankText.isBlank(title) {
      throw UsageError("a title cannot be blank", hint: "--title 'Wage round 2026'")
    }
    if let former { try check(former, at: path, context) }
    try context.makeFolder(directory.value)
    try checkElsewhere(path, context)
    var (made, isNew) = try NegotiationFolder.create(
      at: path, identifier: identifier, title: title)
    let formerTitle = made.manifest.title
    if !isNew, let title, title != formerTitle { made = try made.entitled(title) }
    let folder = context.equipped(made)
    let before = try folder.writer()
    if let writer { try folder.setWriter(writer) }
    let spoken = directory.value
    let who = try folder.writer().map { ", writing as '\($0)'" } ?? ""
    context.tell(
      isNew
        ? "initialised negotiation '\(folder.manifest.identifier)' in '\(spoken)'\(who)"
        : "'\(spoken)' is a negotiation already\(who)\(Self.titleNote(formerTitle, title))")
    if let former {
      try record(sameAs: former, in: folder, context)
    } else if let before, let writer, before != writer {
      try join(before, to: writer, in: folder, context)
    }
    return .done
  }

  /// What happened to the title of an existing negotiation.
  private static func titleNote(_ former: String?, _ given: String?) -> String {
    guard let given, given != former else {
      return former.map { "; called '\($0)' as before" } ?? ""
    }
    return "; now called '\(given)'" + (former.map { " instead of '\($0)'" } ?? "")
  }

  /// Refuses a clone whose server keeps the negotiation on another branch.
  ///
  /// It looks empty, and a negotiation begun there could not be merged with the first.
  private func checkElsewhere(_ path: String, _ context: CommandContext) throws {
    guard !UserFiles.exists(path + "/parley.json"),
      let other = SecondNegotiation.elsewhere(than: path, environment: context.environment)
    else { return }
    let branch = other.branch.split(separator: "/", maxSplits: 1).last.map(String.init) ?? ""
    let name = writer.map { " --writer \($0)" } ?? ""
    throw Failure(
      .data,
      "'\(other.branch)' holds a negotiation already, '\(other.identifier)'; another one here could"
        + " not be united with it",
      hint: "git switch \(branch) && parley init \(directory.value)\(name)")
  }

  // MARK: One person, two names

  /// Checks whether a claim would be admitted, before anything is made or changed.
  private func check(_ former: WriterID, at path: String, _ context: CommandContext) throws {
    let folder =
      UserFiles.exists(path + "/parley.json")
      ? context.equipped(try NegotiationFolder(at: path)) : nil
    guard let writer = try writer ?? folder?.writer() else {
      throw UsageError("--same-as needs a writer", hint: "add --writer NAME")
    }
    let refusals = try (folder?.reader().negotiation() ?? Negotiation())
      .admit(.writer(WriterClaim(same: former)), by: writer, today: .latest)
    if !refusals.isEmpty { throw Failure.refused(refusals) }
  }

  /// Joins the feed of the former name to the new one if the former name was made from user and
  /// host; a chosen name may be another person's.
  private func join(
    _ former: WriterID, to writer: WriterID, in folder: NegotiationFolder,
    _ context: CommandContext
  ) throws {
    let feeds = try folder.feeds()
    guard feeds.contains(where: { $0.writer == former && $0.count > 0 }) else { return }
    let negotiation = try folder.reader().entities()
    if negotiation.isSameWriter(former, writer) { return }
    let claim = Event.writer(WriterClaim(same: former))
    guard negotiation.admit(claim, by: writer, today: try context.latestDay()).isEmpty else {
      return
    }
    if former.text == IdentifierGrammar.derived(from: context.userAtHost) {
      try record(sameAs: former, in: folder, context)
    } else {
      context.tell(
        "hint: if '\(former)' is you too: parley init \(directory.value) --same-as \(former)")
    }
  }

  private func record(
    sameAs former: WriterID, in folder: NegotiationFolder, _ context: CommandContext
  ) throws {
    let claim = Event.writer(WriterClaim(same: former))
    for entry in try context.record(in: folder, { _, _ in Decision(events: [claim]) }) {
      context.tell("'\(entry.writer)' and '\(former)' are one writer: recorded \(entry)")
    }
  }
}
