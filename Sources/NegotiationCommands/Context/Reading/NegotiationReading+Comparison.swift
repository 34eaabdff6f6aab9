internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports
internal import TextComparison

extension NegotiationReading {
  /// Two drafts of the log compared, and what the changes do to stances.
  ///
  /// Where one derives from the other, the joins are those that the log holds, as in every answer;
  /// only drafts without a common line are joined by content.
  func comparison(
    of before: Draft, with after: Draft, asOf: Day?
  ) throws -> DiffReport {
    let diff = DraftComparison(
      old: before.clauses.map { MatchClause($0) }, new: after.clauses.map { MatchClause($0) },
      // The title of a draft is the name it was recorded under, and no part of its text.
      surroundings: (
        DraftComparison.Surroundings(preamble: before.preamble),
        DraftComparison.Surroundings(preamble: after.preamble)
      ),
      recorded: negotiation.recordedJoins(from: before, to: after),
      oldSections: before.sections.map { MatchSection($0) },
      newSections: after.sections.map { MatchSection($0) },
      pinnedSections: negotiation.recordedSectionJoins(from: before, to: after),
      languageTag: after.language, runner: .parallel)
    var report = DiffReport(
      old: before.ref.description, new: after.ref.description, diff: diff,
      canAlign: after.after.contains(before.ref.draft))
    let query = PositionQuery(draft: before.ref, asOf: asOf)
    let known = KnownChanges(diff)
    if let position = negotiation.position(query, known: known) {
      try report.addEffects(
        before: position,
        after: negotiation.position(PositionQuery(draft: after.ref, asOf: asOf), known: known),
        in: negotiation, read: entry)
    }
    return report
  }
}
