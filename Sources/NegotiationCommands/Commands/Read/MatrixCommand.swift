internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import Presentation

/// `parley matrix`.
struct MatrixCommand: Command {
  var plan: String?
  var moment = MomentOptions()
  var parties: NameList?
  var clauses: NameList?
  var topics = false
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "matrix", group: "Read", summary: "Show who stands where on every clause of a draft",
    discussion: """
      A plan without a draft means its latest tabled draft. Clauses may be named by identifier or by \
      printed number.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.parties, "parties", value: "A,B", "Only these parties"),
      .option(\.clauses, "clauses", value: "X,Y", "Only these clauses"),
      .flag(\.topics, "topics", "Stances on topics too"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley matrix peace@us-28 --as-of 2025-12-03", "The table as it stood that day")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(
      moment,
      for: Question(
        plan: plan.flatMap { DraftRef($0)?.plan ?? PlanID($0) }, withTopics: topics,
        query: query(of:)))
    let negotiation = opened.negotiation
    let query = try query(of: negotiation)
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(query.draft)'")
    }
    let report = MatrixReport(
      position, of: negotiation, asOf: moment.asOf, knownAt: opened.knownAt, includesTopics: topics)
    let wording = Wording.named(output.language?.tag)
    try context.emit(report, report.document(wording, language: output.language?.tag), output)
    return .done
  }

  private func query(of negotiation: Negotiation) throws -> PositionQuery {
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    var query = PositionQuery(draft: draft.ref, asOf: moment.asOf, includesTopics: topics)
    query.parties = try parties?.names.map { try negotiation.party(named: $0) }
    query.clauses = try clauses?.names.map { try negotiation.clause(named: $0, in: draft) }
    return query
  }
}

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
    let opened = try context.open(moment, fromSnapshot: selection)
    let negotiation = opened.negotiation
    let wording = Wording.named(output.language?.tag)
    if let id = EntryID(reference.value) {
      let report = try EntryReport(id, in: negotiation, read: opened.entry)
      guard let report else { throw Failure(.data, "no entry '\(id)'", hint: "parley log") }
      try context.emit(report, report.document(wording, language: output.language?.tag), output)
      return .done
    }
    let dossier = try Dossier.make(
      try negotiation.reference(named: reference.value), in: negotiation, asOf: moment.asOf,
      parties: try parties?.names.map { try negotiation.party(named: $0) }, read: opened.entry)
    try context.emit(dossier, dossier.document(wording, language: output.language?.tag), output)
    return .done
  }

  /// What of the log it takes to show the thing.
  private var selection: Selection {
    Selection(statements: { negotiation in
      if let id = EntryID(reference.value) { return negotiation.rows(ofEntry: id) }
      return Dossier.rows(
        of: try negotiation.reference(named: reference.value), in: negotiation)
    })
  }
}

/// `parley log`.
struct LogCommand: Command {
  var party: PartyID?
  var target: Target?
  var since: Day?
  var until: Day?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "log", group: "Read", summary: "List the entries in the order in which they count",
    discussion: """
      --since and --until go by the day the fact held in the world, and by the day of recording for \
      entries that have none.
      """,
    parameters: [
      .option(\.party, "party", value: "PARTY", "Only this party's entries"),
      .option(\.target, "target", value: "TARGET", "Only statements on this target"),
      .option(\.since, "since", value: "DATE", "From this day on"),
      .option(\.until, "until", value: "DATE", "Up to this day"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [Example("parley log --party russia --since 2025-12-01", "What was said since")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    if let party { _ = try negotiation.party(named: party.text) }
    let wanted = target.map(negotiation.meant)
    if let wanted, let refusal = negotiation.missing(wanted) { throw Failure.refused([refusal]) }
    if output.format == .json {
      var text = ""
      for found in try entries(opened, wanted) {
        guard let fields = try opened.fields(found.id) else { continue }
        text += try logLine(found.id, found.standing, fields: fields)
      }
      try context.write(Escaping.jsonOutput(text), output)
      context.tellRemark(Wording.named(output.language?.tag))
      return .done
    }
    var report = LogReport()
    for found in try entries(opened, wanted) {
      guard let entry = try found.entry ?? opened.entry(found.id) else { continue }
      report.lines.append(LogReport.Line(entry: entry, standing: found.standing))
    }
    let wording = Wording.named(output.language?.tag)
    try context.emit(
      [String](), report.document(negotiation, wording, language: output.language?.tag), output)
    return .done
  }

  /// The entries asked for, in the order in which they count, and whole where they had to be read.
  ///
  /// None is read that need not be: to list all of them their names are enough, and rows tell of what a
  /// stance is.
  private func entries(
    _ opened: Opened, _ wanted: Target?
  ) throws -> [(id: EntryID, standing: EntryRow.Standing, entry: Entry?)] {
    let negotiation = opened.negotiation
    let asksForAll =
      since == nil && until == nil && moment.asOf == nil && party == nil && wanted == nil
    var found: [(id: EntryID, standing: EntryRow.Standing, entry: Entry?)] = []
    let rows = negotiation.stances
    let number = party.map { negotiation.symbols.parties.find($0.text) ?? -1 }
    let scope = wanted.map { StanceScope([$0]).numbers(in: negotiation.symbols) }
    func mayMatch(_ row: StanceRow) -> Bool {
      holds(row.said) && (number.map { $0 == row.party } ?? true)
        && (scope?.contains(row.target) ?? true)
    }
    var next = 0
    for index in negotiation.entries.indices {
      let id = negotiation.id(ofEntry: Int32(index))
      let first = next
      while next < rows.count, rows[next].entry == index { next += 1 }
      // What is left out of what a reader may see is left out of the words, not of the rows.
      if !asksForAll, opened.disclosure == nil, first < next,
        negotiation.event(ofEntry: Int32(index)) == nil,
        !rows[first..<next].contains(where: mayMatch)
      {
        continue
      }
      let entry = asksForAll ? nil : try opened.entry(id)
      if !asksForAll {
        guard let entry, matches(entry, wanted) else { continue }
      }
      found.append((id, negotiation.entries[index].standing, entry))
    }
    return found
  }

  private func matches(_ entry: Entry, _ wanted: Target?) -> Bool {
    guard holds(entry.event.occurredOn ?? entry.recorded.day) else { return false }
    if let party, !entry.event.concerns(party) { return false }
    if let wanted, !entry.event.concerns(wanted) { return false }
    return true
  }

  private func holds(_ day: Day) -> Bool {
    if let since, day.last.packed < since.first.packed { return false }
    if let until, day.first.packed > until.last.packed { return false }
    return day.isSure(by: moment.asOf)
  }

  /// The entry's own fields with the writer and what became of it, one line, keys sorted.
  private func logLine(
    _ id: EntryID, _ standing: EntryRow.Standing, fields: [String: JSONValue]
  ) throws -> String {
    var fields = fields
    fields["schema"] = .string("parley.log/1")
    fields["writer"] = .string(id.writer.text)
    fields["status"] = .string(standing.word)
    if fields["occurredOn"] == nil { fields["occurredOn"] = .null }
    return JSONValue.object(fields).line + "\n"
  }
}
