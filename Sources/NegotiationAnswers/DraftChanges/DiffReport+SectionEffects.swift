internal import NegotiationModel
internal import TextComparison

extension DiffReport {
  /// The effect of the changes on stances on sections of the old draft.
  ///
  /// If the new draft derives from the one a stance was taken on, the two are compared directly, as
  /// in the matrix. Else the stance holds if the section's own text and all clauses in it are the
  /// same, and is to be confirmed if any of them changed.
  func sectionEffects(
    before: Position, after: Position?, in negotiation: Negotiation
  ) -> [Effect] {
    var effects: [Effect] = []
    let lineage = after.flatMap { negotiation.drafts[$0.draft] }
      .map { SectionLineage(of: $0, in: negotiation) }
    for change in diff.sections {
      guard let place = change.old else { continue }
      let target = Target.clause(before.draft, ClauseID(checked: diff.oldSections[place].id))
      let cells = before.whole.filter { $0.target == target }
      guard !cells.isEmpty else { continue }
      let newTarget = change.new.flatMap { other in
        after.map { Target.clause($0.draft, ClauseID(checked: diff.newSections[other].id)) }
      }
      let isSame = isSame(change)
      for cell in cells {
        let grade: TextChange? =
          if let new = change.new, let lineage,
            case .clause(let ref, let name) = cell.statement.target,
            lineage.leads(from: name, in: ref, to: new)
          {
            lineage.change(of: name, in: ref, to: new)
          } else {
            change.new == nil ? nil : isSame && cell.isCurrent ? .identical : .reworded
          }
        let worth = grade?.carry ?? .stale
        let since = after?.whole.first {
          $0.party == cell.party && $0.target == newTarget && $0.takenOn == after?.draft
        }
        guard worth != .current || since != nil else { continue }
        effects.append(
          Effect(
            old: target, new: newTarget.map { [$0] } ?? [], cell: cell, worth: worth,
            change: grade,
            since: since?.stance, asked: (cell.stance.value ?? 0) < 0 && worth != .current,
            conditions: [], entry: cell.statement.entry))
      }
    }
    return effects
  }

  /// Whether a section and all clauses in it are unchanged.
  private func isSame(_ change: SectionChange) -> Bool {
    guard let old = change.old, let new = change.new,
      (change.textChange ?? .identical) <= .typographic
    else { return false }
    let before = Self.isInside(old, diff.oldSections)
    let after = Self.isInside(new, diff.newSections)
    return diff.changes.allSatisfy { change in
      let (olds, news) = (change.match.old, change.match.new)
      guard
        olds.contains(where: { before(diff.old[$0]) })
          || news.contains(where: { after(diff.new[$0]) })
      else { return true }
      return olds.count == 1 && news.count == 1 && before(diff.old[olds[0]])
        && after(diff.new[news[0]]) && (change.textChange ?? .identical) <= .typographic
    }
  }

  /// Returns a function that tells whether a clause is in a section or in one inside it.
  private static func isInside(
    _ place: Int, _ sections: [MatchSection]
  ) -> (MatchClause) -> Bool {
    var inside: Set<Int> = [place]
    // A section comes before those inside it.
    for other in sections.indices.dropFirst(place + 1) {
      if let parent = sections[other].parent, inside.contains(parent) { inside.insert(other) }
    }
    return { clause in clause.section.map { inside.contains($0) } ?? false }
  }
}
