internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// `parley init`.
struct InitCommand: Command {
  var directory = Required<String>()
  var title: String?
  var writer: WriterID?

  static let spec = CommandSpec<Self>(
    "init", group: "Begin", summary: "Make a folder a negotiation, or set this machine's writer",
    discussion: """
      In a folder that already is a negotiation (a fresh clone, say) only the writer of this machine \
      is set. A writer keeps one feed of the log; use a different name on every machine.
      """,
    parameters: [
      .operand(\.directory, "DIR", completion: .directory, "The folder, made if it is missing"),
      .option(\.title, "title", value: "TEXT", "What the negotiation is called"),
      .option(\.writer, "writer", value: "NAME", "Who writes from this machine"),
    ],
    examples: [Example("parley init talks --title 'Wage round 2026' --writer amal", "Begin a log")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let path = context.absolute(directory.value)
    let name = path.split(separator: "/").last.map(String.init) ?? "negotiation"
    let identifier = IdentifierGrammar.derived(from: name) ?? "negotiation"
    try context.makeFolder(directory.value)
    let (folder, isNew) = try NegotiationFolder.create(
      at: path, identifier: identifier, title: title)
    if let writer { try folder.setWriter(writer) }
    let spoken = directory.value
    let who = try folder.writer().map { ", writing as '\($0)'" } ?? ""
    context.tell(
      isNew
        ? "initialised negotiation '\(folder.manifest.identifier)' in '\(spoken)'\(who)"
        : "'\(spoken)' is a negotiation already\(who)")
    return .done
  }
}
