internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports

/// `parley disagreements`.
struct DisagreementsCommand: Command {
  var target: Target?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "disagreements", group: "Read", summary: "List statements that two writers coded differently",
    discussion: """
      Two entries of different writers code the same statement when they are of one party on one \
      target and day, and neither speaker, sources nor words tell them apart. Cohen's kappa says how \
      far two writers agree beyond chance. 'parley adjudicate' settles a disagreement. What writers \
      defined or corrected apart from each other is listed with the entry in force.
      """,
    parameters: [.option(\.target, "target", value: "TARGET", "Only statements on this target")]
      + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley disagreements", "Where the team differs, and how far it agrees")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let wanted = try target.map(reading.negotiation.known)
    let report = DisagreementReport(
      reading.negotiation, asOf: moment.asOf, knownAt: reading.knownAt, target: wanted,
      hasSeen: reading.hasSeen)
    let names = Names(reading.negotiation, language: output.languageTag)
    try context.emit(report, report.document(names), output)
    return .done
  }
}
