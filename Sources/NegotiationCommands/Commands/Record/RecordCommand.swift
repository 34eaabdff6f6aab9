internal import CommandLineTable
internal import NegotiationLog
internal import NegotiationModel

/// What a statement may carry besides its operands; `record` and `correct` share it.
struct EvidenceOptions: Sendable {
  var on: Day?
  var by: PersonID?
  var quote: String?
  var language: LanguageTag?
  var translation: String?
  var note: String?
  var conditions: [String] = []
  var sources: [SourceID] = []
  var grade: Grade?
  var basis: Basis?
  var redLine = false
  var adReferendum = false
  var firmness: Firmness?
  var round: RoundID?
  var changes: EntryID?
  var mark: HandlingMark?
  var chathamHouse = false

  static var group: ParameterGroup<EvidenceOptions> {
    ParameterGroup(
      "Evidence",
      [
        .option(\.on, "on", value: "DATE", "The day it was said; today unless given"),
        .option(\.by, "by", value: "PERSON", "Who said it"),
        .option(\.quote, "quote", value: "TEXT", "The words, in the original language"),
        .option(\.language, "lang", value: "LANG", "The language of the words"),
        .option(\.translation, "translation", value: "TEXT", "The words translated"),
        .option(\.note, "note", value: "TEXT", "What a reader should know"),
        .option(\.conditions, "condition", value: "TEXT", "What acceptance depends on"),
        .option(\.sources, "source", value: "ID", "Where it is known from"),
        .option(\.grade, "grade", value: "GRADE", "Reliability and credibility, such as B2"),
        .option(\.basis, "basis", value: "BASIS", "How the stance is known"),
        .flag(\.redLine, "red-line", "The party said it will not cross this"),
        .flag(\.adReferendum, "ad-referendum", "Accepted subject to the capital"),
        .option(\.firmness, "firmness", value: "LEVEL", "How firmly it was said"),
        .option(\.round, "round", value: "ID", "The round in which it was said"),
        .option(
          \.changes, "changes", value: "ENTRY", "The earlier statement that this one changes"),
        .option(\.mark, "mark", value: "MARK", "Who it may be shown to"),
        .flag(\.chathamHouse, "chatham-house", "The words may be used, the speaker not named"),
      ])
  }

  /// Refuses words about a quotation where there is none.
  static func check(_ options: EvidenceOptions) throws(UsageError) {
    guard options.quote == nil else { return }
    if options.translation != nil {
      throw UsageError("'--translation' needs '--quote'", hint: "--quote 'words' --lang LANG")
    }
  }
}

/// `parley record`.
struct RecordCommand: Command {
  var party = Required<PartyID>()
  var stance = Required<Stance>()
  var targets = OneOrMore<Target>()
  var evidence = EvidenceOptions()

  static let spec = CommandSpec<Self>(
    "record", group: "Record", summary: "Record where a party stands, with its evidence",
    discussion: """
      One statement may show the same stance on several targets: it is one entry. A clause may be \
      named by its identifier or by its printed number.
      """,
    parameters: [
      .operand(\.party, "PARTY", "Who takes the stance"),
      .operand(\.stance, "STANCE", "A word of the scale, or 'withdraws'"),
      .operand(\.targets, "TARGET", "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID"),
    ] + EvidenceOptions.group.mounted(at: \.evidence),
    examples: [
      Example(
        "parley record russia rejects peace@v3/6 --on 2025-12-02 --by putin --source tass1 --grade B2",
        "Record what was said, by whom, and where it is known from"),
      Example(
        "parley record usa accepts-if peace@v3/4 --condition 'NATO stays out' --on 2025-12",
        "A conditional stance names its condition"),
    ],
    validate: { (command) throws(UsageError) in try EvidenceOptions.check(command.evidence) })

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var sentence = ""
    var repeated: EntryID?
    let result = try context.record(selection) { opened, today in
      let statement = opened.negotiation.pinned(statement(today: today))
      sentence = RecordCommand.sentence(statement)
      repeated = try opened.repetition(of: statement)
      return [.stance(statement)]
    }
    for entry in result.entries { context.tell("recorded \(entry): \(sentence)") }
    if let repeated {
      context.tell("parley: warning: the same statement was recorded before, as \(repeated)")
    }
    return .done
  }

  /// What is there of the targets; a statement that changes an earlier one may be about any.
  private var selection: Selection? {
    guard evidence.changes == nil else { return nil }
    let targets = targets.values
    return Selection(plans: Set(targets.compactMap(\.plan))) { entities in
      StanceScope(Set(targets.map(entities.meant)))
    }
  }

  static func sentence(_ statement: Statement) -> String {
    let targets = statement.targets.map(\.description).joined(separator: ", ")
    return "\(statement.party) \(statement.stance.spoken) \(targets) (\(statement.said))"
  }

  private func statement(today: Day) -> Statement {
    Statement(
      party: party.value, stance: stance.value, targets: targets.values,
      said: evidence.on ?? today, speaker: evidence.by,
      quote: evidence.quote.map {
        Quote($0, language: evidence.language?.tag, translation: evidence.translation)
      },
      note: evidence.note, conditions: evidence.conditions, sources: evidence.sources,
      grade: evidence.grade, basis: evidence.basis, isRedLine: evidence.redLine,
      isAdReferendum: evidence.adReferendum, firmness: evidence.firmness, round: evidence.round,
      changes: evidence.changes, mark: evidence.mark, isChathamHouse: evidence.chathamHouse)
  }
}

extension Stance {
  /// The word as it is said.
  var spoken: String {
    switch self {
    case .accept: "accepts"
    case .conditional: "accepts if"
    case .open: "is open on"
    case .object: "objects to"
    case .reject: "rejects"
    case .unconcerned: "is not concerned by"
    case .withdraws: "withdraws its stance on"
    }
  }
}

extension Opened {
  /// The standing entry that says exactly the same, if there is one.
  func repetition(of statement: Statement) throws -> EntryID? {
    guard let party = negotiation.symbols.parties.find(statement.party.text),
      let first = statement.targets.first,
      let target = negotiation.symbols.targetNames.find(first.description)
    else { return nil }
    for row in negotiation.stances
    where row.party == party && row.target == target && row.said == statement.said
      && row.stance == statement.stance && !row.flags.contains(.dead)
    {
      let id = negotiation.id(ofEntry: row.entry)
      guard let entry = try entry(id) else { continue }
      switch entry.event {
      case .stance(statement): return id
      case .correction(let correction) where correction.event == .stance(statement): return id
      default: continue
      }
    }
    return nil
  }
}
