internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationSync

/// `parley status`.
struct StatusCommand: Command {
  static let spec = CommandSpec<Self>(
    "status", group: "Begin", summary: "Say who writes here, and what is not yet sent or finished",
    examples: [Example("parley status", "See where the work stands")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    var lines: [String] = []
    func line(_ label: String, _ text: String) {
      lines.append(label + String(repeating: " ", count: max(1, 12 - label.count)) + text)
    }
    line("negotiation", folder.manifest.title ?? folder.manifest.identifier)
    let writer = try folder.writer()
    let own = try folder.feeds().first { $0.writer == writer }
    line(
      "writer",
      writer.map { "\($0), \(StatusCommand.entries(own?.count ?? 0))" }
        ?? "none yet; parley init . --writer NAME")
    line("to send", try unsent(folder, context))
    let used = try UsedValues(of: folder)
    line("in use", used.isEmpty ? "nothing" : used.options.joined(separator: " "))
    let unfinished = try UnfinishedRecord.names(in: folder)
    line(
      "unfinished", unfinished.isEmpty ? "nothing" : "\(unfinished.count); parley record --resume")
    for name in unfinished { lines.append("  " + name) }
    try context.writeOutput(lines.map { Printable.line($0) + "\n" }.joined())
    return .done
  }

  /// The number of entries that the server lacks, as far as this copy knows.
  private func unsent(_ folder: NegotiationFolder, _ context: CommandContext) throws -> String {
    guard let sent = SentEntries(of: folder, environment: context.environment) else {
      return "not shared yet; parley sync URL"
    }
    var parts: [String] = []
    for feed in try folder.feeds() {
      let rest = feed.count - sent.count(of: feed.writer)
      if rest > 0 { parts.append("\(StatusCommand.entries(rest)) of \(feed.writer)") }
    }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ") + "; parley sync"
  }

  private static func entries(_ count: Int) -> String {
    count == 1 ? "1 entry" : "\(count) entries"
  }
}
