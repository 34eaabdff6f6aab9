internal import CommandLineTable
internal import NegotiationLog
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
    let opened = try context.open(moment)
    let wanted = target.map(opened.negotiation.meant)
    if let wanted, let refusal = opened.negotiation.missing(wanted) {
      throw Failure.refused([refusal])
    }
    let report = DisagreementReport(
      opened.negotiation, asOf: moment.asOf, knownAt: opened.knownAt, target: wanted,
      hasSeen: opened.hasSeen)
    let wording = Wording.named(output.language?.tag)
    try context.emit(report, report.document(wording, language: output.language?.tag), output)
    return .done
  }
}

/// `parley adjudicate`.
struct AdjudicateCommand: Command {
  var entries = OneOrMore<EntryID>()
  var hold = Required<EntryID>()
  var why = Required<String>()

  static let spec = CommandSpec<Self>(
    "adjudicate", group: "Record", summary: "Decide between entries that code one statement",
    discussion: """
      The entry held to counts; the others stay in the log and no longer compete with it. To take \
      the decision back, withdraw its entry.
      """,
    parameters: [
      .operand(\.entries, "ENTRY", "The entries to decide between"),
      .option(\.hold, "hold", value: "ENTRY", "The one that counts"),
      .option(\.why, "why", value: "TEXT", "The reason"),
    ],
    examples: [
      Example(
        "parley adjudicate amal:3 boris:7 --hold amal:3 --why 'the transcript has the condition'",
        "Settle a disagreement")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let cited = entries.values
    let names = cited.map(\.description).joined(separator: ", ")
    return try context.record("decides between \(names): holds to \(hold.value)") { _, _ in
      .adjudication(Adjudication(cited: cited, holds: hold.value, why: why.value))
    }
  }
}
