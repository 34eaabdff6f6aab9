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
    try context.record(on: part) { reading, today in
      let negotiation = reading.negotiation
      let statement = try negotiation.resolved(statement(today: today))
      return Decision(
        events: [.stance(statement)], sentence: RecordCommand.sentence(statement, in: negotiation),
        repeats: try reading.negotiation.repetition(of: statement, read: reading.entry))
    }
    return .done
  }

  /// What is there of the targets is enough where the statement is admitted; one that changes an earlier
  /// statement may be about any.
  private var part: DecisionPart? {
    guard evidence.changes == nil else { return nil }
    let targets = targets.values
    let selection = Selection(plans: Set(targets.compactMap(\.plan))) { entities in
      .targets(Set(targets.map { (try? entities.meant($0)) ?? $0 }))
    }
    return DecisionPart(selection: selection) { negotiation, today in
      guard let statement = try? negotiation.resolved(statement(today: today)) else { return false }
      return negotiation.admit(.stance(statement), today: today).isEmpty
    }
  }

  static func sentence(
    _ statement: Statement, _ day: String? = nil, in negotiation: Negotiation
  ) -> String {
    let targets = statement.targets.map(negotiation.described).joined(separator: ", ")
    let day = day ?? "\(statement.said)"
    return "\(statement.party) \(statement.stance.spoken) \(targets) (\(day))"
  }

  func statement(today: Day) -> Statement {
    var statement = Statement(
      party: party.value, stance: stance.value, targets: targets.values, said: today)
    evidence.fill(&statement)
    return statement
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
