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
      it derives from several. NEW= says that the clause has no counterpart. It wins over every other \
      join for good. The same OLD for two NEW is a split, two OLD for one NEW a merger.
      """,
    parameters: [
      .operand(\.ref, "PLAN@DRAFT", "The later draft"),
      .operand(\.joins, "NEW=OLD", "A clause and the one it comes from"),
    ],
    examples: [Example("parley align peace@twenty army=armed-forces-cap", "Join two clauses")])

  func run(in context: inout CommandContext) throws -> ExitStatus {
    let sentence = "clauses of '\(ref.value)': \(joins.values.joined(separator: ", "))"
    return try context.record(sentence) { reading, _ in
      let negotiation = reading.negotiation
      let draft = try negotiation.draft(named: ref.value.description, asOf: nil)
      var pairs: [(new: ClauseID, from: DraftID, old: ClauseID?)] = []
      for word in joins.values { pairs.append(try pair(word, draft, negotiation)) }
      return .alignment(Alignment(ref: draft.ref, links: ClauseLink.joined(pairs)))
    }
  }

  private func pair(
    _ word: String, _ draft: Draft, _ negotiation: Negotiation
  ) throws -> (new: ClauseID, from: DraftID, old: ClauseID?) {
    let halves = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, !halves[0].isEmpty else {
      throw UsageError("'\(word)' is no join", hint: "NEW=OLD")
    }
    let new = try negotiation.clause(named: halves[0], in: draft)
    var old = halves[1]
    var parent: DraftID?
    if let slash = old.firstIndex(of: "/") {
      parent = try draft.ref.sibling(named: String(old[..<slash]))
      old = String(old[old.index(after: slash)...])
    }
    guard let from = parent ?? (draft.after.count == 1 ? draft.after.first : nil) else {
      throw draft.after.isEmpty
        ? Failure(.data, "draft '\(draft.ref)' derives from no other")
        : Failure(
          .usage, "draft '\(draft.ref)' derives from several",
          hint: "\(halves[0])=\(draft.after[0])/\(old)")
    }
    if old.isEmpty { return (new, from, nil) }
    let source = try negotiation.draft(named: "\(draft.ref.plan)@\(from)", asOf: nil)
    return (new, from, try negotiation.clause(named: old, in: source))
  }
}
