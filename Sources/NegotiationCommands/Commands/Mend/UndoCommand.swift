internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// `parley undo`.
struct UndoCommand: Command {
  var isDryRun = false

  static let spec = CommandSpec<Self>(
    "undo", group: "Mend", summary: "Take back what you recorded last",
    discussion: """
      What was recorded as one, such as an import, is taken back as one. Typed again it goes further \
      back. It stops, and says where, at a withdrawal of your own and at what others built on.
      """,
    parameters: [
      .flag(\.isDryRun, "dry-run", short: "n", "Say what would be taken back, and record nothing")
    ],
    examples: [Example("parley undo --dry-run", "See what would go")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var lines: [String] = []
    let entries = try context.record { reading, _ in
      guard let writer = try reading.folder.writer(), let feed = reading.feed(of: writer) else {
        throw UndoCommand.nothing
      }
      let names = Names(reading.negotiation, language: nil)
      let last = try LastRecorded(by: writer, in: feed, reading.negotiation)
      lines = try last.entries.prefix(UndoCommand.shown).map { id in
        "\(isDryRun ? "would take" : "takes") back \(id): "
          + (try reading.entry(id)?.event.line(names) ?? "")
      }
      let rest = last.entries.count - lines.count
      if rest > 0 { lines.append("and \(rest) more") }
      let events = last.entries.map {
        Event.withdrawal(Withdrawal(of: $0, why: "undone", isUndo: true))
      }
      return Decision(events: isDryRun ? [] : events)
    }
    for line in lines { context.tell(line) }
    context.tell(recorded: entries, "takes them back")
    return .done
  }

  /// The number of entries that are listed; the rest are only counted.
  private static let shown = 10

  static let nothing = Failure(
    .data, "there is nothing of yours to undo", hint: "parley status")
}

/// What a writer recorded last and has not withdrawn: one entry, or all that were recorded
/// together.
private struct LastRecorded {
  /// The last one first, so that each is withdrawn before what it depends on.
  let entries: [EntryID]

  init(by writer: WriterID, in feed: Feed, _ negotiation: Negotiation) throws {
    var number = feed.count
    while number > 0 {
      let group = feed.group(of: number)
      number = group.lowerBound - 1
      let left = group.compactMap { negotiation.entry(EntryID(writer: writer, number: $0)) }
        .filter { $0.standing != .withdrawn && !$0.isUndo }
      if left.isEmpty { continue }
      for entry in left {
        guard case .withdrawal(let withdrawal)? = entry.event else { continue }
        throw Failure(
          .data,
          "undo stops at \(entry.id), a withdrawal of \(withdrawal.of), which it does not take back",
          hint: "parley show \(withdrawal.of)")
      }
      let ids = left.map(\.id)
      let users = negotiation.builtOn(Set(ids))
      guard users.isEmpty else {
        let names = users.prefix(20).map { "'\($0)'" }.joined(separator: ", ")
        throw Failure(
          .data,
          "undo stops at \(ids.map(\.description).joined(separator: ", ")): "
            + "others built on it: \(names)", hint: "parley show \(users[0])")
      }
      entries = ids.reversed()
      return
    }
    throw UndoCommand.nothing
  }
}

extension EntryRecord {
  /// Whether it is a withdrawal by `undo`.
  fileprivate var isUndo: Bool {
    guard case .withdrawal(let withdrawal)? = event else { return false }
    return withdrawal.isUndo
  }
}
