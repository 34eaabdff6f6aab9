internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports

/// `parley show`.
struct ShowCommand: Command {
  var reference = Required<String>()
  var moment = MomentOptions()
  var parties: NameList?
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "show", group: "Read", summary: "Show all that is held on one thing, with the evidence",
    discussion: """
      REF is a party, person, source, round, topic:ID, plan, draft, clause or entry. Where one name \
      fits several kinds, write the kind before it: party:usa, round:usa.
      """,
    parameters: [
      .operand(\.reference, "REF", completion: .lookup("reference"), "What to show"),
      .option(\.parties, "parties", value: "A,B", "Only statements of these parties"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley show peace@twenty/4 --parties russia", "The evidence behind a cell"),
      Example("parley show amal:12", "One entry with its history"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment, for: selection)
    let negotiation = reading.negotiation
    let names = Names(negotiation, language: output.languageTag)
    if let id = EntryID(reference.value) {
      let report = try EntryReport(
        id, in: negotiation, read: reading.entry, fields: EntryFields.of)
      guard let report else { throw Failure(.data, "no entry '\(id)'", hint: "parley log") }
      try context.emit(report, report.document(names), output)
      return .done
    }
    let dossier = try Dossier.make(
      try negotiation.reference(named: reference.value), in: negotiation, asOf: moment.asOf,
      parties: try parties?.names.map { try negotiation.party(named: $0) }, read: reading.entry)
    try context.emit(
      dossier, dossier.document(names), sheet: dossier.sheet(names), output)
    return .done
  }

  /// The part of the log that is needed to show the thing.
  private var selection: Selection {
    .statements { negotiation in
      if let id = EntryID(reference.value) { return negotiation.scope(behind: id) }
      return Dossier.scope(
        of: try negotiation.reference(named: reference.value), in: negotiation)
    }
  }
}
