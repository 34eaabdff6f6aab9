internal import NegotiationAnswers
internal import NegotiationModel
internal import NegotiationReports
internal import TextComparison

extension NegotiationReading {
  /// Compares two recorded drafts, with the effect of the changes on stances.
  ///
  /// If one derives from the other, the recorded joins are used, as in every answer; only unrelated
  /// drafts are joined by content.
  ///
  /// - memory: the results of earlier comparisons of the same answer; sharing it saves most of the
  ///   work.
  func comparison(
    of before: Draft, with after: Draft, asOf: Day?, memory: ComparisonMemory = ComparisonMemory()
  ) throws -> DiffReport {
    let diff = DraftComparison(
      old: before.clauses.map { MatchClause($0) }, new: after.clauses.map { MatchClause($0) },
      // The title of a draft is the name under which it was recorded, and not part of its text.
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
    let known = KnownChanges(diff, besides: memory.known)
    func position(_ draft: Draft) -> Position? {
      memory.position(of: draft.ref) {
        negotiation.position(PositionQuery(draft: draft.ref, asOf: asOf), known: known)
      }
    }
    if let earlier = position(before) {
      try report.addEffects(
        before: earlier, after: position(after), in: negotiation, known: known, read: entry)
    }
    return report
  }
}
