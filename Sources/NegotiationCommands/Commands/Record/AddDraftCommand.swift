internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationModel

/// `parley add draft`.
struct AddDraftCommand: Command {
  var ref = Required<DraftRef>()
  var file = Required<String>()
  var by: [PartyID] = []
  var on: Day?
  var after: [ListedName] = []
  var standing: Draft.Standing?
  var language: LanguageTag?
  var sources: [SourceID] = []
  var level: ClauseLevel?
  var isAside = false
  var revisions: DocumentRevisions?

  static let spec = CommandSpec<Self>(
    "add draft", group: "Record", summary: "Add a draft of a plan from a file",
    discussion: """
      Clauses are the articles or points that the text numbers; {#name} in a heading gives one its \
      identifier, and {from="a,b"} names the clauses of earlier drafts that it comes from. Other \
      joins are found by content. What was doubtful is listed. For a draft that is there already, \
      --lang adds the text in another language. A Word document is read with its tracked changes \
      accepted, and its comments are listed as statements to consider; a PDF is read by pdftotext, \
      other documents by pandoc or LibreOffice, if they are there.
      """,
    parameters: [
      .operand(\.ref, "PLAN@DRAFT", completion: Completion.none, "The name of the draft"),
      .operand(
        \.file, "FILE", completion: .file, "Text, Markdown, Word or PDF; - is standard input"),
      .option(\.by, "by", value: "PARTY", "Who tabled it"),
      .option(\.on, "on", value: "DATE", "When it was tabled"),
      .option(\.after, "after", value: "DRAFT", "A draft that it derives from"),
      .option(\.standing, "standing", value: "WORD", "What the text is"),
      .option(\.language, "lang", value: "LANG", "The language of the text"),
      .option(\.sources, "source", value: "ID", "Where the text is known from"),
      .option(\.level, "level", value: "KIND", "The kind of provision that counts as a clause"),
      .flag(\.isAside, "aside", "The plan's name alone does not mean it: a counter-draft"),
      .option(\.revisions, "revisions", value: "WHICH", "Which text of tracked changes is taken"),
    ],
    examples: [
      Example("parley add draft peace@v4 v4.md --by usa --on 2025-12-23 --after v3", "Add a draft")
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let reader = DraftFile.reader(context, revisions: revisions, level: level)
    let document = try DraftFile.read(
      try DraftFile.bytes(of: file.value, context), named: file.value, by: reader)
    context.tell(document, from: file.value, revisions: revisions)
    let text = document.draft
    var known = ProposedDraft.Particulars(ref: ref.value, by: by, on: on, standing: standing)
    known.language = language?.tag
    known.sources = sources
    known.isAside = isAside
    let count = text.clauses.count
    let clauses = "\(count) \(count == 1 ? "clause" : "clauses")"
    var doubts: [DoubtfulJoin] = []
    var recorded: Draft?
    let status = try context.record("draft '\(ref.value)', \(clauses)") { reading, _ in
      let negotiation = reading.negotiation
      known.after = try after.map { try negotiation.sibling(named: $0.text, of: ref.value) }
      let decision = DraftRecording.decision(text.proposed(known), in: negotiation)
      doubts = decision.doubts
      if case .draft(let draft) = decision.event { recorded = draft }
      return decision.event
    }
    context.tell(doubts)
    if let recorded { context.tell(document.comments, on: recorded) }
    return status
  }
}
