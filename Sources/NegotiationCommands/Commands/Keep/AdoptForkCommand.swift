internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync
internal import SystemFiles

/// `parley adopt-fork`.
struct AdoptForkCommand: Command {
  var file: String?
  var writer: WriterID?
  var take = false
  var refuse = false
  var signers: String?
  var trust = false

  static let spec = CommandSpec<Self>(
    "adopt-fork", group: "Keep", summary: "End the standstill of a feed with two versions",
    discussion: """
      FILE is another version of a feed of this folder. The entries that only FILE has are recorded \
      again under a new writer, with their instants and words, and references among them follow. With \
      --take FILE becomes the feed, and the entries that only this folder has move: that is the way out \
      where two machines wrote as one, and this machine writes under the new name from then on. With \
      --refuse the feed stays as it is here, nothing of FILE is recorded, and an entry says which lines that \
      others had seen are not of this writer; FILE can be left out. Only the feed's own writer can do so. In another copy --take follows them: with --signers a seal of theirs must cover FILE; \
      without signers --trust says that you know it from them.
      """,
    parameters: [
      .operand(\.file, "FILE", completion: .file, "The other version of the feed"),
      .option(\.writer, "writer", value: "NAME", "The writer under whom the entries go on"),
      .flag(\.take, "take", "Take FILE as the feed and move this folder's own entries"),
      .flag(\.refuse, "refuse", "Keep the feed as it is here, and record nothing of FILE"),
      .option(
        \.signers, "signers", value: "FILE", completion: .file,
        "Ask for a seal of the writer, by these allowed signers"),
      .flag(\.trust, "trust", "Follow the feed's writer without a seal"),
    ],
    examples: [
      Example(
        "parley adopt-fork .parley/fork-amal.jsonl --take --writer amal-2",
        "After two machines wrote as one"),
      Example(
        "parley adopt-fork --refuse", "After somebody forged your entries"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    if take && refuse { throw UsageError("--take and --refuse exclude each other") }
    let folder = try context.folder()
    let own = try folder.writer()
    guard let file else {
      guard refuse, let own else { throw UsageError("missing operand FILE") }
      let met = folder.path + "/.parley/fork-\(own).jsonl"
      let version = UserFiles.exists(met) ? FeedVersion(try UserFiles.read(met)) : nil
      try refuse(version, of: own, in: folder, &context)
      return .done
    }
    let other = FeedVersion(try UserFiles.read(try path(file, in: folder, context)))
    guard let owner = other.writer else {
      throw Failure(.data, "'\(file)' is not a feed", hint: "a copy of log/WRITER.jsonl")
    }
    guard own == owner else {
      try follow(owner, other, file, in: folder, context)
      return .done
    }
    let isBehind = try folder.feeds().contains { $0.writer == owner && $0.tornLength > 0 }
    if isBehind, let name = try LogWriter(folder: folder, writer: owner).setTornTailAside() {
      context.tell("parley: warning: the rest of a write that was cut off was set aside in \(name)")
    }
    if refuse {
      try refuse(other, of: owner, in: folder, &context)
      return .done
    }
    try adopt(other, of: owner, file, in: folder, context)
    return .done
  }

  /// Keeps the feed; an entry names the lines that are not part of it, because others may have
  /// recorded after seeing them.
  private func refuse(
    _ other: FeedVersion?, of owner: WriterID, in folder: NegotiationFolder,
    _ context: inout CommandContext
  ) throws {
    if let other { folder.memory(makes: true)?.refuse(owner, other) }
    let own = FeedVersion(try folder.contents(of: "\(owner).jsonl"))
    let reader = try folder.reader()
    let strange = Set((other?.heads(notIn: own) ?? []) + reader.headsSeenElsewhere(of: owner))
      .subtracting(reader.formerHeads()).sorted()
    context.tell("the feed of '\(owner)' stays as it is here")
    if !strange.isEmpty {
      let claim = WriterClaim(same: owner, refused: Array(strange.prefix(Self.mostRefused)))
      let recorded = try context.record(in: folder) { _, _ in Decision(events: [.writer(claim)]) }
      for entry in recorded {
        let count = claim.refused.count
        context.tell(
          "recorded \(entry): \(count == 1 ? "a line is" : "\(count) lines are") not of '\(owner)'")
      }
    }
    try end(owner, in: folder)
  }

  /// The most lines that one entry names; nobody will have recorded after seeing more.
  private static let mostRefused = 10_000

  /// Follows in another copy: the feed's own writer has decided, and this copy accepts it.
  private func follow(
    _ owner: WriterID, _ other: FeedVersion, _ file: String, in folder: NegotiationFolder,
    _ context: CommandContext
  ) throws {
    guard take, signers != nil || trust else {
      throw Failure(
        .data, "only '\(owner)' can end the standstill of this feed",
        hint: "parley adopt-fork \(file) --take --signers FILE, once '\(owner)' has sealed it"
      )
    }
    if let line = other.firstBrokenLine() {
      throw Failure(.data, ["\(file):\(line):1: the line's digest does not match"])
    }
    if let signers {
      let seals = Seals(folder: folder, environment: context.environment)
      guard try seals.cover(other, of: owner, signers: context.absolute(signers)) else {
        throw Failure(
          .data, "no valid seal of '\(owner)' covers '\(file)'",
          hint: "ask '\(owner)' for: parley seal && parley sync")
      }
    }
    try folder.whileLocked { try folder.replaceTogether(["\(owner).jsonl": other.bytes]) }
    try end(owner, in: folder)
    context.tell("the feed of '\(owner)' is that of '\(file)' from now on")
  }

  /// Stores the feed as it is, and lets it continue.
  private func end(_ owner: WriterID, in folder: NegotiationFolder) throws {
    guard let memory = folder.memory(makes: true) else { return }
    memory.release(owner)
    memory.remember(try folder.heads(of: [owner] + (writer.map { [$0] } ?? [])))
  }

  private func adopt(
    _ other: FeedVersion, of owner: WriterID, _ file: String, in folder: NegotiationFolder,
    _ context: CommandContext
  ) throws {
    let own = FeedVersion(try folder.contents(of: "\(owner).jsonl"))
    if take, case .other = own.union(with: other) {
      try folder.whileLocked { try folder.replaceTogether(["\(owner).jsonl": other.bytes]) }
      try end(owner, in: folder)
      return context.tell(
        "the \(other.count - own.count) entries that only '\(file)' has are the feed's own now"
      )
    }
    guard let successor = writer else {
      throw UsageError("missing option --writer NAME", hint: "--writer \(owner)-2")
    }
    if own.union(with: other) == .same, take, try isDone(successor, owner, in: folder) {
      // The process was interrupted after the feeds were written and before the writer's name was.
      try finish(owner, successor, in: folder, context)
      return
    }
    let adoption = try folder.whileLocked {
      try AdoptForkCommand.adopt(
        other, of: owner, as: successor, taking: take, in: folder, named: file)
    }
    context.tell(
      "'\(owner)' parts after \(adoption.common) entries; the other \(adoption.count) are recorded as "
        + "\(successor):1 to \(successor):\(adoption.count)")
    for stale in try adoption.staleReferences(in: try folder.reader()) {
      context.tell(
        "parley: warning: \(stale.entry) speaks of \(stale.name), which is \(stale.now) now; its writer"
          + " should record it again")
    }
    if take {
      try finish(owner, successor, in: folder, context)
    } else {
      try end(owner, in: folder)
    }
  }

  private func finish(
    _ owner: WriterID, _ successor: WriterID, in folder: NegotiationFolder,
    _ context: CommandContext
  ) throws {
    try folder.setWriter(successor)
    context.tell("parley: writing as '\(successor)' on this machine from now on")
    try end(owner, in: folder)
  }

  /// Whether the successor's feed holds entries that were the owner's.
  private func isDone(
    _ successor: WriterID, _ owner: WriterID, in folder: NegotiationFolder
  ) throws -> Bool {
    FeedVersion(try folder.contents(of: "\(successor).jsonl")).formerHeads()
      .contains { $0.hasPrefix("\(owner):") }
  }

  /// The file, given relative to the current folder or, as hints name it, to the negotiation's
  /// folder.
  private func path(_ file: String, in folder: NegotiationFolder, _ context: CommandContext) throws
    -> String
  {
    let typed = context.absolute(file)
    if UserFiles.exists(typed) || file.hasPrefix("/") { return typed }
    let inFolder = folder.path + "/" + file
    return UserFiles.exists(inFolder) ? inFolder : typed
  }

  private static func adopt(
    _ other: FeedVersion, of owner: WriterID, as successor: WriterID, taking: Bool,
    in folder: NegotiationFolder, named file: String
  ) throws -> ForkAdoption {
    let own = FeedVersion(try folder.contents(of: "\(owner).jsonl"))
    switch own.union(with: other) {
    case .fork, .other: break
    case .same, .mine:
      throw Failure(
        .data, "'\(file)' has no entry that log/\(owner).jsonl lacks", hint: "parley sync")
    }
    let adoption = try ForkAdoption(
      of: owner, keeping: taking ? other : own, moving: taking ? own : other, to: successor)
    let standing = try folder.contents(of: "\(successor).jsonl")
    guard standing.isEmpty || standing == adoption.bytes else {
      throw Failure(
        .data, "writer '\(successor)' has entries already", hint: "--writer \(successor)-2")
    }
    var files = ["\(successor).jsonl": adoption.bytes]
    if taking { files["\(owner).jsonl"] = other.bytes }
    try folder.replaceTogether(files)
    return adoption
  }
}
