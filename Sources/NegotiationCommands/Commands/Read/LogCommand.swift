internal import CommandLineTable
internal import NegotiationAnswers
internal import NegotiationLog
internal import NegotiationModel
internal import NegotiationReports
internal import Presentation

/// `parley log`.
struct LogCommand: Command {
  var party: PartyID?
  var target: Target?
  var source: SourceID?
  var speaker: PersonID?
  var writer: WriterID?
  var quotesOnly = false
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
      .option(\.source, "source", value: "SOURCE", "Only what is known from this source"),
      .option(\.speaker, "by", value: "PERSON", "Only what this person said"),
      .option(\.writer, "writer", value: "WRITER", "Only what this writer recorded"),
      .flag(\.quotesOnly, "quote", "Only statements with words quoted"),
      .option(\.since, "since", value: "DATE", "From this day on"),
      .option(\.until, "until", value: "DATE", "Up to this day"),
    ] + MomentOptions.group.mounted(at: \.moment) + OutputOptions.group.mounted(at: \.output),
    examples: [Example("parley log --party russia --since 2025-12-01", "What was said since")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reading = try context.open(moment)
    let negotiation = reading.negotiation
    if let party { _ = try negotiation.party(named: party.text) }
    if let source { _ = try negotiation.source(named: source.text) }
    if let speaker { _ = try negotiation.person(named: speaker.text) }
    if let writer, !negotiation.feeds.contains(writer) {
      throw Failure.refused([
        .unknown(.writer, writer.text, known: negotiation.feeds.map(\.text))
      ])
    }
    let wanted = try target.map(negotiation.known)
    if output.format == .json {
      try context.stream(output) { write in
        var lines = ""
        try forEachEntry(reading, wanted) { id, standing, _ in
          guard let fields = try reading.fields(id) else { return }
          lines += try logLine(id, standing, fields: fields)
          guard lines.utf8.count > LogCommand.piece else { return }
          try write(Array(Escaping.jsonOutput(lines).utf8))
          lines = ""
        }
        try write(Array(Escaping.jsonOutput(lines).utf8))
      }
      context.tellRemark(Wording.named(output.languageTag))
      return .done
    }
    var report = LogReport()
    try forEachEntry(reading, wanted) { id, standing, entry in
      guard let entry = try entry ?? reading.entry(id) else { return }
      report.lines.append(LogReport.Line(entry: entry, standing: standing))
    }
    let names = Names(negotiation, language: output.languageTag)
    try context.emit(
      [String](), report.document(names), sheet: report.sheet(names), output)
    return .done
  }

  /// The number of bytes that are written at once.
  private static let piece = 1 << 18

  /// Calls `body` for the requested entries in fold order; an entry is read from the log only if
  /// necessary.
  ///
  /// Listing all of them needs only their names, and rows describe stances.
  private func forEachEntry(
    _ reading: NegotiationReading, _ wanted: Target?,
    _ body: (EntryID, Entry.Standing, Entry?) throws -> Void
  ) throws {
    let negotiation = reading.negotiation
    let asksForAll =
      since == nil && until == nil && moment.asOf == nil && party == nil && wanted == nil
      && source == nil && speaker == nil && !quotesOnly
    let scope = wanted.map { StoreScope.targets([$0]) }
    func mayMatch(_ record: StanceRecord) -> Bool {
      holds(record.said) && (party.map { $0 == record.party } ?? true)
        && (scope?.contains(record.target) ?? true)
        && (source.map { record.sources.contains($0) } ?? true)
        && (speaker.map { $0 == record.speaker } ?? true)
    }
    for known in negotiation.allEntries {
      let id = known.id
      if let writer, id.writer != writer { continue }
      // A reader with a restriction needs the words, because rows are not restricted.
      if !asksForAll, !reading.isRestricted, known.event == nil {
        let stances = known.stances
        if !stances.isEmpty, !stances.contains(where: mayMatch) { continue }
      }
      let entry = asksForAll ? nil : try reading.entry(id)
      if !asksForAll {
        guard let entry, matches(entry, wanted) else { continue }
      }
      try body(id, known.standing, entry)
    }
  }

  private func matches(_ entry: Entry, _ wanted: Target?) -> Bool {
    guard holds(entry.day) else { return false }
    if let party, !entry.event.concerns(party) { return false }
    if let wanted, !entry.event.concerns(wanted) { return false }
    if let source, !entry.event.cites(source) { return false }
    if let speaker, !entry.event.isFrom(speaker) { return false }
    if quotesOnly, entry.event.statement?.quote == nil { return false }
    return true
  }

  private func holds(_ day: Day) -> Bool {
    day.lies(from: since, to: until) && day.isSure(by: moment.asOf)
  }

  /// The entry's own fields, the writer and its standing, as one line with sorted keys.
  private func logLine(
    _ id: EntryID, _ standing: Entry.Standing, fields: [String: JSONValue]
  ) throws -> String {
    var fields = fields
    fields["schema"] = .string("parley.log/1")
    fields["writer"] = .string(id.writer.text)
    fields["status"] = .string(standing.word)
    if fields["occurredOn"] == nil { fields["occurredOn"] = .null }
    return JSONValue.object(fields).line + "\n"
  }
}
