package import NegotiationModel
package import TextComparison

/// What changed between two drafts, and the effect on every stance.
package struct DiffReport: Sendable {
  /// What a stance on the old text is worth on the new one.
  package struct Effect: Sendable {
    /// The clause of the old draft, and the clauses of the new one that it became.
    package var old: Target
    package var new: [Target]
    package var cell: Cell
    package var worth: Carry
    package var change: TextChange?
    /// The stance that the party took later on the new text itself.
    package var since: Stance?
    /// Whether the party objected to or rejected words that were changed, as it had asked.
    package var asked: Bool
    /// Conditions of the stance that name a clause of this change.
    package var conditions: [String]
    /// The entry of the stance.
    package var entry: EntryID
  }

  package let old: String
  package let new: String
  package let diff: DraftComparison
  package var effects: [Effect] = []
  /// Whether both drafts are recorded, so that joins can be confirmed.
  package let canAlign: Bool
  /// The reason for a join in words, for scripts.
  let reasonText: @Sendable (ClauseMatchReason) -> String

  package init(
    old: String, new: String, diff: DraftComparison, canAlign: Bool = false,
    reasonText: @escaping @Sendable (ClauseMatchReason) -> String
  ) {
    self.old = old
    self.new = new
    self.diff = diff
    self.canAlign = canAlign
    self.reasonText = reasonText
  }

  /// Computes the effect of the change on stances on the old draft.
  ///
  /// - `before`: the position on the old draft.
  /// - `after`: the position on the new one, to see who has spoken to the new text.
  /// - `known`: texts that were compared before, so that they are not compared again.
  /// - `read`: gives the words of an entry, for its conditions.
  package mutating func addEffects(
    before: Position, after: Position?, in negotiation: Negotiation,
    known: KnownChanges = KnownChanges(), read: @escaping EvidenceReader
  ) throws {
    let newDraft = after?.draft
    effects += sectionEffects(before: before, after: after, in: negotiation)
    // Indexed once: scanning all cells for each stance would take quadratic time.
    let cellsOfTarget = Dictionary(grouping: before.cells.indices) { before.cells[$0].target }
    let spoken = SpokenCells(after?.cells ?? [], on: newDraft)
    var graded: [TakenText: TextChange] = [:]
    for change in diff.changes where !change.match.old.isEmpty {
      let newTargets = change.match.new.compactMap { at in
        newDraft.map { Target.clause($0, ClauseID(checked: diff.new[at].id)) }
      }
      for at in change.match.old {
        let target = Target.clause(before.draft, ClauseID(checked: diff.old[at].id))
        for place in cellsOfTarget[target] ?? [] {
          let cell = before.cells[place]
          let (worth, kind) = worth(of: cell, in: change, negotiation, known, &graded)
          let since = spoken.first(of: cell.party, on: newTargets)
          guard worth != .current || since != nil else { continue }
          let isChanged = worth == .stale || worth == .confirm
          effects.append(
            Effect(
              old: target, new: newTargets, cell: cell, worth: worth, change: kind,
              since: since?.stance,
              asked: isChanged && (cell.stance.value ?? 0) < 0 && cell.isCurrent,
              conditions: try conditions(
                of: cell, naming: [target] + newTargets, negotiation, read),
              entry: cell.statement.entry))
        }
      }
    }
  }

  /// The words that a stance was taken on, and those that they became.
  private struct TakenText: Hashable {
    let text: TextDigest
    let target: Target
    let new: Int
  }

  /// Compares the text of the stance directly with the new one; each pair once.
  private func worth(
    of cell: Cell, in change: DraftComparison.Change, _ negotiation: Negotiation,
    _ known: KnownChanges, _ graded: inout [TakenText: TextChange]
  ) -> (Carry, TextChange?) {
    if change.match.new.isEmpty { return (.stale, nil) }
    var grade = change.textChange ?? .identical
    if let taken = negotiation.texts[cell.statement.text], taken != change.oldText,
      let new = change.match.new.first, change.match.new.count == 1
    {
      let key = TakenText(text: cell.statement.text, target: cell.statement.target, new: new)
      let found =
        graded[key]
        ?? ClauseGrading.grade(
          ClauseWords(heading: heading(of: cell, in: change, negotiation), text: taken),
          ClauseWords(heading: diff.new[new].heading, text: change.newText),
          language: diff.language
        ) { known.change(from: $0, to: $1, language: diff.language) }
      graded[key] = found
      grade = found
    }
    switch change.match.kind {
    case .split: return (.stale, .split)
    case .merged: return (.stale, .merged)
    default: return (grade.carry, grade)
    }
  }

  /// The heading above the text that a stance was taken on.
  private func heading(
    of cell: Cell, in change: DraftComparison.Change, _ negotiation: Negotiation
  ) -> String {
    guard case .clause(let ref, let id) = cell.statement.target,
      let clause = negotiation.clause(id, in: ref)
    else { return change.match.old.first.map { diff.old[$0].heading } ?? "" }
    return clause.heading
  }

  private func conditions(
    of cell: Cell, naming targets: [Target], _ negotiation: Negotiation, _ read: EvidenceReader
  ) throws -> [String] {
    guard cell.statement.hasConditions,
      let view = try StatementView(cell.statement.firstEntry, in: negotiation, read: read)
    else { return [] }
    let names = targets.map(\.description)
    return view.statement.conditions.filter { text in names.contains { text.holds($0) } }
  }
}
