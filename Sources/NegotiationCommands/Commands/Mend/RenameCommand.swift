internal import CommandLineTable
internal import NegotiationModel

/// `parley rename`.
struct RenameCommand: Command {
  var kind = Required<Rename.Kind>()
  var old = Required<String>()
  var new = Required<String>()
  var isDryRun = false

  static let spec = CommandSpec<Self>(
    "rename", group: "Mend", summary: "Give a thing another identifier, or make two things one",
    discussion: """
      Everything recorded under the old name counts under the new one, in answers as of any day; the \
      log keeps what was written, and the old name can still be typed. Where the new name is \
      something already, both are one from now on, and what was recorded of that one holds. Two \
      texts cannot become one. To go back, withdraw the entry.
      """,
    parameters: [
      .operand(\.kind, "KIND", "What it is"),
      .operand(\.old, "OLD", completion: .lookup("reference"), "What it is called"),
      .operand(\.new, "NEW", completion: .lookup("reference"), "What it is to be called"),
      .flag(\.isDryRun, "dry-run", short: "n", "Say what would change, and record nothing"),
    ],
    examples: [
      Example("parley rename party europe eu", "One party that was recorded under two names"),
      Example("parley rename draft peace@v3 peace@us-28", "A better name for a draft"),
    ])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    var sentence = ""
    try context.record { reading, _ in
      let negotiation = reading.negotiation
      let rename = try rename(in: negotiation)
      let target = negotiation.currentNames.name(rename.new, rename.kind)
      let isMerger = negotiation.names(of: rename.kind).contains(target)
      sentence =
        "\(rename.kind.rawValue) '\(rename.old)' is "
        + (isMerger ? "one with '\(target)'" : "called '\(rename.new)'") + " from now on"
      return Decision(events: [.rename(rename)], sentence: sentence, isDryRun: isDryRun)
    }
    if isDryRun { context.tell("would record: \(sentence); nothing was recorded") }
    return .done
  }

  private func rename(in negotiation: Negotiation) throws -> Rename {
    guard kind.value == .draft else {
      let (from, to) = (try PlanID(argument: old.value), try PlanID(argument: new.value))
      return Rename(kind.value, from: from.text, to: to.text)
    }
    let typed = try DraftRef(argument: old.value)
    // The plan may have been renamed.
    let plan = negotiation.currentNames.plan(typed.plan)
    let from = DraftRef(plan: plan, draft: typed.draft)
    let draft: DraftID
    do {
      draft = try negotiation.sibling(named: new.value, of: from)
    } catch {
      throw misplaced(from)
    }
    return Rename(
      .draft, from: from.description, to: DraftRef(plan: plan, draft: draft).description)
  }

  /// A draft cannot move to another plan; only one of the two parts of its name can be changed.
  private func misplaced(_ from: DraftRef) -> UsageError {
    guard let to = DraftRef(new.value) else {
      return UsageError(
        "'\(new.value)' is no name of a draft", hint: "parley rename draft \(from) v2")
    }
    let isPlan = to.draft == from.draft
    return UsageError(
      "a draft keeps its plan: '\(from)', '\(to)'",
      hint: isPlan
        ? "parley rename plan \(from.plan) \(to.plan)"
        : "parley rename draft \(from) \(from.plan)@\(to.draft)")
  }
}

extension Rename.Kind: ChoiceValue {}
