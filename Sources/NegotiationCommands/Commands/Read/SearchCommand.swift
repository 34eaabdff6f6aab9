internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// `parley search`.
struct SearchCommand: Command {
  var words = OneOrMore<String>()
  var party: PartyID?
  var speaker: PersonID?
  var source: SourceID?
  var since: Day?
  var until: Day?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "search", group: "Read", summary: "Find words in drafts, statements and names, best first",
    discussion: """
      Finds what holds all WORDS: texts and headings of drafts, quotations, translations, notes, \
      conditions, names, titles and other names, in any language. A word is found by its beginning; \
      case, accents, vowel marks, the writings of alef, ya and ta marbuta and the script of digits \
      make no difference. Words between quotation marks are found one after the other.
      """,
    parameters: [
      .operand(\.words, "WORDS", "What to look for"),
      .option(\.party, "party", value: "PARTY", "Only what this party said or tabled"),
      .option(\.speaker, "by", value: "PERSON", "Only what this person said"),
      .option(\.source, "source", value: "SOURCE", "Only what is known from this source"),
      .option(\.since, "since", value: "DATE", "From this day on"),
      .option(\.until, "until", value: "DATE", "Up to this day"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley search neutral", "Find neutral, neutrality, Neutral"),
      Example("parley search 'red line' --party russia", "Two words that follow each other"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    guard var query = SearchReport.Query(words.values) else {
      throw UsageError(
        "no letter or digit to look for in '\(words.values.joined(separator: " "))'")
    }
    let (reading, entries) = try context.open(moment, searchingFor: query.pattern)
    let negotiation = reading.negotiation
    if let party { query.party = try negotiation.party(named: party.text) }
    query.speaker = try speaker.map { try negotiation.person(named: $0.text) }
    query.source = try source.map { try negotiation.source(named: $0.text) }
    (query.since, query.until, query.asOf) = (since, until, moment.asOf)
    let report = try SearchReport(query, among: entries, in: negotiation, read: reading.entry)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(report, report.document(names), sheet: report.sheet(names), output)
    return .done
  }
}
