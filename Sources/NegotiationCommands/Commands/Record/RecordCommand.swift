internal import CommandLineTable
internal import NegotiationExchange
internal import NegotiationLog
internal import NegotiationModel

/// `parley record`.
struct RecordCommand: Command {
  var party = Required<PartyID>()
  var stance = Required<Stance>()
  var targets = OneOrMore<Target>()
  var evidence = StatementFields()
  var edit = false
  var resume = false

  static let spec = CommandSpec<Self>(
    "record", group: "Record", summary: "Record where a party stands, with its evidence",
    discussion: """
      One statement may show the same stance on several targets: it is one entry. A clause may be \
      named by its identifier or by its printed number.

      \(ScalePage.words)

      Without --on the day is the one that 'parley use' has set, else that of the round, else that of \
      the latest dated source, else today; the line that reports the record says which.

      Without operands, on a terminal, it asks for one field after the other; what was typed is \
      kept until it is recorded.
      """,
    parameters: [
      .operand(\.party, "PARTY", "Who takes the stance"),
      .operand(\.stance, "STANCE", "A word of the scale, or 'withdraws'"),
      .operand(\.targets, "TARGET", "PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or topic:ID"),
      .flag(\.edit, "edit", "Fill in a form with $VISUAL or $EDITOR"),
      .flag(\.resume, "resume", "Go on with what was begun last and not recorded"),
    ] + StatementFields.group.mounted(at: \.evidence),
    examples: [
      Example(
        "parley record russia rejects peace@v3/6 --on 2025-12-02 --by putin --source tass1 --grade B2",
        "Record what was said, by whom, and where it is known from"),
      Example(
        "parley record usa accepts-if peace@v3/4 --condition 'NATO stays out' --on 2025-12",
        "A conditional stance names its condition"),
      Example("parley record", "Be asked for one field after the other"),
    ], mayBeBare: true,
    validate: { (command) throws(UsageError) in try command.check() })

  /// Whether no operands were given.
  var isBare: Bool { targets.values.isEmpty }

  private func check() throws(UsageError) {
    if resume {
      let isAlone =
        isBare && !edit
        && StatementFields.all.allSatisfy {
          !$0.recording.isGiven(evidence)
        }
      guard isAlone else {
        throw UsageError(
          "'--resume' goes on with what was typed before, and takes nothing else",
          hint: "parley record --resume")
      }
    }
    if !isBare { try StatementFields.check(evidence) }
  }

  func run(in context: inout CommandContext) throws -> ExitStatus {
    if isBare || edit { return try ask(in: &context) }
    try record(in: context)
    return .done
  }

  /// Records the statement together with the new things that it names, which come before it.
  func record(after additions: [Event] = [], in context: CommandContext) throws {
    let used = try UsedValues(of: context.folder())
    let words = SpokenWords(self, used: used, today: try context.today())
    try context.record(on: additions.isEmpty ? words.part : nil) { reading, _ in
      let negotiation = reading.negotiation.foreseeing(additions)
      let (statement, day) = try words.statement(in: negotiation)
      return Decision(
        events: additions + [.stance(statement)],
        sentences: additions.map { $0.introduction ?? $0.type }
          + [RecordCommand.sentence(statement, day.words(used), in: negotiation)],
        repeats: try reading.negotiation.repetition(of: statement, read: reading.entry))
    }
  }

  static func sentence(
    _ statement: Statement, _ day: String? = nil, in negotiation: Negotiation
  ) -> String {
    let targets = statement.targets.map(negotiation.described).joined(separator: ", ")
    let day = day ?? ChosenDay(statement.said, .given).words()
    let stance = statement.stance.spoken(of: statement.targets, in: negotiation)
    return "\(statement.party) \(stance) \(targets) (\(day))"
  }
}

/// The typed values of a statement, and those that `use` has set.
struct SpokenWords {
  private let command: RecordCommand
  private let fields: StatementFields
  private let used: UsedValues
  private let today: Day

  init(_ command: RecordCommand, used: UsedValues, today: Day) {
    self.command = command
    self.used = used
    self.today = today
    fields = command.evidence.filled(from: used)
  }

  /// The statement, pinned to its texts, and how its day was chosen.
  func statement(in negotiation: Negotiation) throws -> (Statement, ChosenDay) {
    try used.check(fields, in: negotiation)
    let day = fields.day(used, today: today, in: negotiation)
    var statement = Statement(
      party: command.party.value, stance: command.stance.value, targets: command.targets.values,
      said: day.day)
    fields.fill(&statement)
    return (try negotiation.resolved(negotiation.currentNames.statement(statement)), day)
  }

  /// The entries about its targets are enough to admit the statement; if it changes an earlier one,
  /// any may be needed.
  var part: DecisionPart? {
    guard fields.changes == nil else { return nil }
    let targets = command.targets.values
    let selection = Selection(plans: Set(targets.compactMap(\.plan))) { entities in
      .targets(Set(targets.map { (try? entities.meant($0)) ?? $0 }))
    }
    return DecisionPart(selection: selection) { negotiation, latest in
      guard let (statement, _) = try? self.statement(in: negotiation) else { return false }
      return negotiation.admit(.stance(statement), today: latest).isEmpty
    }
  }
}

extension Stance {
  /// The word for some targets: a claim is asserted or denied.
  func spoken(of targets: [Target], in negotiation: Negotiation) -> String {
    let isOfClaims = targets.allSatisfy { target in
      guard case .topic(let id) = target else { return false }
      return negotiation.topics[id]?.kind == .claim
    }
    if isOfClaims, !targets.isEmpty {
      if self == .accept { return "asserts" }
      if (value ?? 0) < 0 { return "denies" }
    }
    switch self {
    case .accept: return "accepts"
    case .conditional: return "accepts if"
    case .open: return "is open on"
    case .object: return "objects to"
    case .reject: return "rejects"
    case .unconcerned: return "is not concerned by"
    case .withdraws: return "withdraws its stance on"
    }
  }
}
