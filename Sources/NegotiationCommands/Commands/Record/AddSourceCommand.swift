internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// `parley add source`.
struct AddSourceCommand: Command {
  var id = Required<SourceID>()
  var publisher = Required<String>()
  var title: String?
  var url: String?
  var date: Day?
  var language: LanguageTag?
  var reliability: Source.Reliability?
  var origin: SourceID?

  static let spec = CommandSpec<Self>(
    "add source", group: "Record", summary: "Add a source that statements are known from",
    parameters: [
      .operand(\.id, "ID", completion: Completion.none, "A short identifier"),
      .option(\.publisher, "publisher", value: "TEXT", "Who published it"),
      .option(\.title, "title", value: "TEXT", "Its title"),
      .option(\.url, "url", value: "URL", "Where it can be read"),
      .option(\.date, "date", value: "DATE", "When it was published"),
      .option(\.language, "lang", value: "LANG", "The language it is in"),
      .option(\.reliability, "reliability", value: "A-F", "How far the source is trusted"),
      .option(\.origin, "origin", value: "ID", "The origin it relays, such as a wire service"),
    ],
    examples: [
      Example(
        "parley add source tass1 --publisher TASS --date 2025-12-03 --reliability B", "Add a report"
      )
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record(adding: event)
  }

  /// What is recorded.
  var event: Event {
    .source(
      Source(
        id: id.value, publisher: publisher.value, title: title, url: url, date: date,
        language: language?.tag, reliability: reliability, origin: origin))
  }
}
