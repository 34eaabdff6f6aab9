internal import CommandLineTable
internal import NegotiationModel
internal import NegotiationReports

/// A day, or the name of a round that stands for its days.
struct DateOrRound: ArgumentValue {
  var text: String

  init(argument: String) throws(UsageError) {
    guard Day(argument) != nil || RoundID(argument) != nil else {
      throw UsageError(
        "'\(argument)' is no date and no round", hint: "2025-12-03 or a round's name")
    }
    text = argument
  }

  var argumentText: String { text }
  static var completion: Completion { .lookup("round") }

  /// The first day meant: that of the round.
  func first(in negotiation: Negotiation) throws -> Day {
    if let day = Day(text) { return day }
    return try round(in: negotiation).on
  }

  /// The last day meant: that of the round.
  func last(in negotiation: Negotiation) throws -> Day {
    if let day = Day(text) { return day }
    let round = try round(in: negotiation)
    return round.until ?? round.on
  }

  private func round(in negotiation: Negotiation) throws -> Round {
    guard let id = RoundID(text), let round = negotiation.rounds[id] else {
      throw Failure.refused([.unknown("round", text, known: negotiation.rounds.ids.map(\.text))])
    }
    return round
  }
}

/// `parley shifts`.
struct ShiftsCommand: Command {
  var since: DateOrRound?
  var until: DateOrRound?
  var party: PartyID?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "shifts", group: "Answer", summary: "Show who changed a stance, and for what in return",
    discussion: """
      A stance changes along a clause through the drafts of its plan, or where a statement says that \
      it changes another. A return to an earlier stance is a reversal and no concession.
      """,
    parameters: [
      .option(\.since, "since", value: "DATE|ROUND", "From this day or round on"),
      .option(\.until, "until", value: "DATE|ROUND", "Up to this day or round"),
      .option(\.party, "party", value: "PARTY", "Only this party's shifts"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley shifts --since 2025-12-03", "What moved since that day"),
      Example("parley shifts --party russia --json", "One party's movement, for scripts"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let query = ShiftReport.Query(
      asOf: moment.asOf, since: try since?.first(in: negotiation),
      until: try until?.last(in: negotiation),
      party: try party.map { try negotiation.party(named: $0.text) })
    let report = try ShiftReport(negotiation, query: query, read: opened.entry)
    let wording = Wording.named(output.language?.tag)
    let language = output.language?.tag
    try context.emit(
      report, report.document(wording, language: language),
      sheet: report.sheet(wording, language: language), output)
    return .done
  }
}

/// `parley gaps`.
struct GapsCommand: Command {
  var plan: String?
  var days = 60
  var showsAll = false
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "gaps", group: "Answer", summary: "Show what is not known yet, most useful first",
    discussion: """
      What principals never spoke to, fell silent on or are only reported to have said; and for \
      everybody stances on words that changed, contradictions and thin evidence.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.days, "days", value: "N", "Count as silent after so many days"),
      .flag(\.showsAll, "all", "List every gap"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [Example("parley gaps peace@twenty --days 30", "What to find out before the round")],
    validate: { (command) throws(UsageError) in
      if command.days < 0 { throw UsageError("'--days' cannot be negative", hint: "--days 60") }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    let query = PositionQuery(draft: draft.ref, asOf: moment.asOf)
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = GapReport(
      position, of: negotiation, draft: draft, asOf: moment.asOf, days: days)
    let language = output.language?.tag
    let wording = Wording.named(language)
    try context.emit(
      report, report.document(wording, language: language, all: showsAll),
      sheet: report.sheet(wording, language: language), output)
    return .done
  }
}

/// `parley timeline`.
struct TimelineCommand: Command {
  var since: DateOrRound?
  var until: DateOrRound?
  var parties: NameList?
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "timeline", group: "Answer", summary: "Show rounds, drafts and statements on one line of time",
    discussion: """
      Up to four parties have a column each; more are listed day by day.
      """,
    parameters: [
      .option(\.since, "since", value: "DATE|ROUND", "From this day or round on"),
      .option(\.until, "until", value: "DATE|ROUND", "Up to this day or round"),
      .option(\.parties, "party", value: "A,B", "Only these parties"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example("parley timeline --since 2025-12-01 --party russia,ukraine", "Two lanes, by day")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let query = TimelineReport.Query(
      asOf: moment.asOf, since: try since?.first(in: negotiation),
      until: try until?.last(in: negotiation),
      parties: try parties?.names.map { try negotiation.party(named: $0) })
    let report = TimelineReport(negotiation, query: query)
    let language = output.language?.tag
    let wording = Wording.named(language)
    try context.emit(
      report, report.document(wording, language: language),
      sheet: report.sheet(wording, language: language), output)
    return .done
  }
}

/// `parley brief`.
struct BriefCommand: Command {
  var plan: String?
  var since: DateOrRound?
  var pages = 2
  var moment = MomentOptions()
  var output = OutputOptions()

  static let spec = CommandSpec<Self>(
    "brief", group: "Answer", summary: "Write two pages for the night before a round",
    discussion: """
      Where the plan stands, what moved and who moved it, what is contested and agreed, red lines, \
      stances gone stale, and what to ask; every line with its evidence. The heads it prints rebuild \
      it byte for byte with --known-at. Without --since it tells what moved since the last round.
      """,
    parameters: [
      .operand(\.plan, "PLAN[@DRAFT]", completion: .lookup("draft"), "The draft"),
      .option(\.since, "since", value: "DATE|ROUND", "What moved from this day or round on"),
      .option(\.pages, "pages", value: "N", "Keep to so many pages of 60 lines"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [
      Example(
        "parley brief peace@twenty --since 2025-12-03", "What moved since that day, and more"),
      Example(
        "parley brief peace --lang ar --known-at desk:603", "The same brief as was made then"),
    ],
    validate: { (command) throws(UsageError) in
      if !(1...1000).contains(command.pages) {
        throw UsageError("'--pages' must be 1 to 1000", hint: "--pages 2")
      }
    })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let opened = try context.open(moment)
    let negotiation = opened.negotiation
    let draft = try negotiation.draft(named: plan, asOf: moment.asOf)
    let query = PositionQuery(draft: draft.ref, asOf: moment.asOf)
    guard let position = negotiation.position(query) else {
      throw Failure(.data, "no draft '\(draft.ref)'")
    }
    let report = try BriefReport(
      position, of: negotiation, draft: draft,
      query: BriefReport.Query(
        asOf: moment.asOf, since: try since?.first(in: negotiation), pages: pages,
        clearance: moment.clearance),
      read: opened.entry)
    let language = output.language?.tag
    let wording = Wording.named(language)
    try context.emit(
      report, report.document(wording, language: language),
      sheet: report.sheet(wording, language: language), output)
    return .done
  }
}
