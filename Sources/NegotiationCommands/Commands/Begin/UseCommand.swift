internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// `parley use`.
struct UseCommand: Command {
  var source: SourceID?
  var on: SaidDay?
  var language: LanguageTag?
  var round: RoundID?
  var clears = false

  static let spec = CommandSpec<Self>(
    "use", group: "Begin", summary: "Set default options for the next records",
    discussion: """
      These options apply to every 'parley record' on this machine that does not give its own, until \
      they are changed or cleared. They are kept in .parley/ and never leave this copy. Without \
      options, what is set is shown.
      """,
    parameters: [
      .option(\.source, "source", value: "ID", "Where the statements are known from"),
      .option(\.on, "on", value: "DATE", "The day on which they were said, or 'unknown'"),
      .option(\.language, "lang", value: "LANG", "The language of their words"),
      .option(\.round, "round", value: "ID", "The round in which they were said"),
      .flag(\.clears, "clear", "Clear what was set first, then set the options given"),
    ],
    examples: [
      Example("parley use --source tass1 --lang ru", "Enter the statements of one report"),
      Example("parley use --clear", "Clear what was set"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let folder = try context.folder()
    var used = clears ? UsedValues() : try UsedValues(of: folder)
    let before = used
    if source != nil || round != nil {
      let negotiation = try folder.reader().entities()
      if let source { used.source = try negotiation.source(named: source.text) }
      if let round { used.round = try negotiation.round(named: round.text).id }
    }
    if let on { used.on = on.day }
    if let language { used.language = language.tag }
    if used.isEmpty {
      try UsedValues.clear(in: folder)
      context.tell("nothing is set for the next records")
      return .done
    }
    if clears || used != before { try used.keep(in: folder) }
    context.tell("the next records take \(used.options.joined(separator: " "))")
    return .done
  }
}
