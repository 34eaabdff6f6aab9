package import NegotiationModel
package import TextComparison

/// What changed between two drafts, and what that does to every stance.
package struct DiffReport: Sendable {
  /// What a stance on the old text is worth on the new one.
  package struct Effect: Sendable {
    /// The clause of the old draft, and those of the new one that it became.
    package var old: Target
    package var new: [Target]
    package var cell: Cell
    package var worth: Carry
    package var change: TextChange?
    /// The stance the party has since taken on the new text itself.
    package var since: Stance?
    /// Whether the party stood below open on words that were changed: it had asked for that.
    package var asked: Bool
    /// Conditions of the stance that name a clause of this change.
    package var conditions: [String]
    /// The entry that the stance stands in.
    package var entry: EntryID
  }

  package let old: String
  package let new: String
  package let diff: DraftComparison
  package var effects: [Effect] = []
  /// Whether the two are drafts of one log, so that joins can be confirmed there.
  package let canAlign: Bool
  /// Why clauses were joined, in the words that scripts get.
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

  /// Works out what the change does to the stances on the old draft.
  ///
  /// - `before`: who stood where on the old draft.
  /// - `after`: who stands where on the new one; tells who has spoken to the new text itself.
  /// - `known`: texts that were compared before, so that they are not compared again.
  /// - `read`: gives the words of an entry, for its conditions.
  package mutating func addEffects(
    before: Position, after: Position?, in negotiation: Negotiation,
    known: KnownChanges = KnownChanges(), read: @escaping EvidenceReader
  ) throws {
    let newDraft = after?.draft
    effects += sectionEffects(before: before, after: after, in: negotiation)
    // Looked up once for each stance: a scan of all cells would make the whole quadratic.
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

  /// Compares the text the stance was taken on with the new one, directly; each pair once.
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
