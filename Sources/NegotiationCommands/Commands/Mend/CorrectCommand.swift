internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// `parley correct`: appends an event that replaces another one.
struct CorrectCommand: Command {
  var entry = Required<EntryID>()
  var why = Required<String>()
  var changes = CorrectionFields()

  static let spec = CommandSpec<Self>(
    "correct", group: "Mend", summary: "Correct an entry: options given replace its fields",
    discussion: """
      Nothing is edited: a new entry supersedes the old one and says why, and both stay visible. \
      Fields that are not named stay as they are; --clear takes one away. Any kind of entry can be \
      corrected; identifiers stay. --file gives a draft another text: its clauses keep their \
      identifiers, and stances are compared with the new words.
      """,
    parameters: [
      .operand(\.entry, "ENTRY", "The entry, as 'parley log' names it"),
      .option(\.why, "why", value: "TEXT", "The reason"),
    ] + CorrectionFields.group.mounted(at: \.changes),
    examples: [
      Example(
        "parley correct amal:12 --stance object --why 'the agency corrected its report'",
        "Change the stance and keep the rest")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let text = try changes.entity.file.map { file in
      let document = try DraftFile.read(
        try DraftFile.bytes(of: file, context), named: file,
        by: DraftFile.reader(context, level: changes.entity.level))
      context.tell(document, from: file, revisions: nil)
      return document.draft
    }
    if text == nil, changes.entity.level != nil {
      throw UsageError("'--level' needs '--file'", hint: "--file FILE")
    }
    var doubts: [DoubtfulJoin] = []
    try context.record { reading, _ in
      let negotiation = reading.negotiation
      let before = try reading.content(of: entry.value)
      var whole = before
      if let text { whole = try self.text(text, of: before, in: negotiation, &doubts) }
      let after = try changes.applied(to: whole, in: negotiation)
      if after == before {
        throw Failure(.usage, "nothing to correct", hint: "name a field, such as --stance object")
      }
      var sentence = "corrects \(entry.value)"
      if case .stance(let statement) = after {
        sentence += ": " + RecordCommand.sentence(statement, in: negotiation)
      }
      return Decision(
        events: [.correction(Correction(of: entry.value, why: why.value, event: after))],
        sentence: sentence)
    }
    context.tell(doubts)
    return .done
  }

  /// The draft with another text; everything else stays.
  private func text(
    _ text: DraftText, of event: Event, in negotiation: Negotiation,
    _ doubts: inout [DoubtfulJoin]
  ) throws -> Event {
    guard case .draft(let draft) = event else {
      throw UsageError(
        "an entry of type '\(event.type)' has no 'file'", hint: "parley correct --help")
    }
    var known = ProposedDraft.Particulars(
      ref: draft.ref, by: draft.by, on: draft.on, after: draft.after, standing: draft.standing,
      language: draft.language, sources: draft.sources)
    known.isAside = draft.isAside
    let decision = DraftRecording.decision(
      text.proposed(known), revising: draft, in: negotiation)
    doubts = decision.doubts
    guard case .draft(var revised) = decision.event else { return decision.event }
    revised.title = revised.title ?? draft.title
    return .draft(revised)
  }
}
