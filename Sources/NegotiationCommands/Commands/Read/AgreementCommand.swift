internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley agreement`.
struct AgreementCommand: Command {
  var plan: String?
  var parties: NameList?
  var clauses: NameList?
  var topics = false
  var since: Day?
  var until: Day?
  var minimum = 5
  var measure = AgreementReport.Measure.s
  var threshold: Share?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "agreement", group: "Read", summary: "Show how far parties agree, by clause and in pairs",
    discussion: """
      By clause, in order of agreement, van der Eijk's A over the five values; between parties voting coincidence, S, and κ \
      and π, which leave out what chance alone would give; then blocs by average linkage. Only \
      current stances count, silence never does, and every figure stands beside its n.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
      .flag(\.topics, "topics", "Topics too"),
      .option(\.since, "since", value: "DATE", "Only stances said from this day on"),
      .option(\.until, "until", value: "DATE", "Only stances said up to this day"),
      .option(\.minimum, "minimum", value: "N", "At least so many common clauses for a conclusion"),
      .option(\.measure, "by", value: "MEASURE", "The measure by which blocs are found"),
      .option(\.threshold, "threshold", value: "X", "The lowest average similarity in a bloc"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley agreement peace@us-28 --parties russia,ukraine", "How far two parties agree")
    ],
    validate: { (command) throws(UsageError) in
      if command.minimum < 1 {
        throw UsageError("'--minimum' must be at least 1", hint: "--minimum 5")
      }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    let asOf = [moment.asOf, until].compactMap { $0 }.min { $0.last < $1.last }
    // `--until` leaves statements out, and a draft that is named may be later.
    let isNamed = plan.flatMap { DraftRef($0) } != nil
    let draft = try negotiation.draft(named: plan, asOf: isNamed ? moment.asOf : asOf)
    var query = PositionQuery(draft: draft.ref, asOf: asOf, includesTopics: topics)
    query.parties = try parties?.names.map { try negotiation.party(named: $0) }
    query.clauses = try clauses?.names.map { try negotiation.clause(named: $0, in: draft) }
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    var options = AgreementReport.Options()
    options.since = since
    options.until = until
    options.minimum = minimum
    options.measure = measure
    if let threshold { options.threshold = threshold.value }
    let report = AgreementReport(
      position, of: negotiation, options: options, asOf: moment.asOf, knownAt: reading.knownAt)
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(report, report.document(names), output)
    return .done
  }
}
