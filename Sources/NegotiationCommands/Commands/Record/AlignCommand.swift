internal import CommandLineTable
internal import NegotiationModel

/// `parley align`.
struct AlignCommand: Command {
  var ref = Required<DraftRef>()
  var joins = OneOrMore<String>()

  static let spec = CommandSpec<Self>(
    "align", group: "Record", summary: "Say which clauses of two drafts correspond",
    discussion: """
      NEW is a clause of the draft, OLD one of a draft that it derives from: ID, or DRAFT/ID where \
      it derives from several. NEW= says that the clause has no counterpart. From then on it \
      takes precedence over every other join. The same OLD for two NEW is a split, two OLD for one \
      NEW a merger.
      """,
    parameters: [
      .operand(\.ref, "PLAN@DRAFT", "The later draft"),
      .operand(\.joins, "NEW=OLD", "A clause and the one it comes from"),
    ],
    examples: [Example("parley align peace@twenty army=armed-forces-cap", "Join two clauses")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    try context.record { reading, _ in
      let negotiation = reading.negotiation
      let draft = try negotiation.draft(named: ref.value.description, asOf: nil)
      var pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)] = []
      for word in joins.values { pairs.append(try pair(word, draft, negotiation)) }
      let event = Event.alignment(Alignment(ref: draft.ref, links: ClauseLink.joined(pairs)))
      return Decision(events: [event], sentence: sentence(pairs, draft, negotiation))
    }
    return .done
  }

  /// What was joined, by number and heading, and in which direction.
  private func sentence(
    _ pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)], _ draft: Draft,
    _ negotiation: Negotiation
  ) -> String {
    var names: [ClauseID] = []
    for pair in pairs where !names.contains(pair.new) { names.append(pair.new) }
    let sentences = names.compactMap { id -> String? in
      guard let new = negotiation.clause(id, in: draft.ref) else { return nil }
      let old = pairs.filter { $0.new == id }.compactMap { pair in
        pair.old.flatMap {
          negotiation.clause($0, in: DraftRef(plan: draft.ref.plan, draft: pair.from))
        }
      }
      return ClauseLabel.sentence(new: new, old: old)
    }
    return "in '\(draft.ref)' " + sentences.joined(separator: ", ")
  }

  private func pair(
    _ word: String, _ draft: Draft, _ negotiation: Negotiation
  ) throws -> (new: ClauseID, from: DraftID, old: ClauseID?) {
    let halves = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves[0].isEmpty else {
      throw UsageError("'\(word)' is not a join", hint: "NEW=OLD")
    }
    let new = try negotiation.clause(named: halves[0], in: draft)
    var old = halves[1]
    var parent: DraftID?
    if let slash = old.firstIndex(of: "/") {
      parent = try negotiation.sibling(named: String(old[..<slash]), of: draft.ref)
      old = String(old[old.index(after: slash)...])
    }
    guard let from = parent ?? (draft.after.count == 1 ? draft.after.first : nil) else {
      throw draft.after.isEmpty
        ? Failure(.data, "draft '\(draft.ref)' does not derive from another draft")
        : Failure(
          .usage, "draft '\(draft.ref)' derives from several",
          hint: "\(halves[0])=\(draft.after[0])/\(old)")
    }
    if old.isEmpty { return (new, from, nil) }
    let source = try negotiation.draft(named: "\(draft.ref.plan)@\(from)", asOf: nil)
    return (new, from, try negotiation.clause(named: old, in: source))
  }
}
