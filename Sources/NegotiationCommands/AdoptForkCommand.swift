internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// `parley adopt-fork`.
struct AdoptForkCommand: Command {
  var file = Required<String>()
  var writer = Required<WriterID>()
  var take = false

  static let spec = CommandSpec<Self>(
    "adopt-fork", group: "Keep", summary: "Mend a feed that was continued in two places",
    discussion: """
      FILE is another version of a feed of this folder; both go on after the lines they share. The \
      entries that only FILE has are recorded again under a new writer, with their instants and words, \
      and references among them follow. With --take FILE becomes the feed, and the entries that only \
      this folder has move: that is the way out after 'parley sync' refused a fork, and this machine \
      writes under the new name from then on.
      """,
    parameters: [
      .operand(\.file, "FILE", completion: .file, "The other version of the feed"),
      .option(\.writer, "writer", value: "NAME", "The writer under whom the entries go on"),
      .flag(\.take, "take", "Take FILE as the feed and move this folder's own entries"),
    ],
    examples: [
      Example(
        "parley adopt-fork .parley/fork-amal.jsonl --take --writer amal-2",
        "After two machines wrote as one")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    let other = FeedVersion(try UserFiles.read(try path(in: folder, context)))
    guard let owner = other.writer else {
      throw Failure(.data, "'\(file.value)' is no feed", hint: "a copy of log/WRITER.jsonl")
    }
    let isAhead = try folder.feeds().contains { $0.writer == owner && $0.tornLength > 0 }
    if isAhead, let name = try LogWriter(folder: folder, writer: owner).setTornTailAside() {
      context.tell("parley: warning: the rest of a write that was cut off was set aside in \(name)")
    }
    let adoption = try folder.whileLocked {
      try AdoptForkCommand.adopt(
        other, of: owner, as: writer.value, taking: take, in: folder, named: file.value)
    }
    context.tell(
      "'\(owner)' parts after \(adoption.common) entries; the other \(adoption.count) are recorded as "
        + "\(writer.value):1 to \(writer.value):\(adoption.count)")
    for stale in try adoption.staleReferences(in: try folder.reader()) {
      context.tell(
        "parley: warning: \(stale.entry) speaks of \(stale.name), which is \(stale.now) now; its writer"
          + " should record it again")
    }
    if take, try folder.writer() == owner {
      try folder.setWriter(writer.value)
      context.tell("parley: writing as '\(writer.value)' on this machine from now on")
    }
    return .done
  }

  /// The file as typed from here, else from the negotiation's folder, as hints name it.
  private func path(in folder: NegotiationFolder, _ context: CommandContext) throws -> String {
    let typed = context.absolute(file.value)
    if UserFiles.exists(typed) || file.value.hasPrefix("/") { return typed }
    let inFolder = folder.path + "/" + file.value
    return UserFiles.exists(inFolder) ? inFolder : typed
  }

  private static func adopt(
    _ other: FeedVersion, of owner: WriterID, as successor: WriterID, taking: Bool,
    in folder: NegotiationFolder, named file: String
  ) throws -> ForkAdoption {
    let own = FeedVersion(try folder.contents(of: "\(owner).jsonl"))
    guard case .fork = own.union(with: other) else {
      throw Failure(
        .data, "'\(file)' and log/\(owner).jsonl do not part: one is the beginning of the other",
        hint: "parley sync")
    }
    let adoption = try ForkAdoption(
      of: owner, keeping: taking ? other : own, moving: taking ? own : other, to: successor)
    let standing = try folder.contents(of: "\(successor).jsonl")
    guard standing.isEmpty || standing == adoption.bytes else {
      throw Failure(
        .data, "writer '\(successor)' has entries already", hint: "--writer \(successor)-2")
    }
    // First the entries under their new names, then the feed: nothing is ever in neither place.
    try folder.replace("\(successor).jsonl", with: adoption.bytes)
    if taking { try folder.replace("\(owner).jsonl", with: other.bytes) }
    return adoption
  }
}
