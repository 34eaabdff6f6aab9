/// Where a join comes from.
package enum JoinSource: String, Sendable, Hashable, CaseIterable {
  /// Both drafts give the clause the same identifier.
  case identifier
  /// The texts were compared now.
  case content
  /// The join was recorded with the draft.
  case recorded
  /// A person decided it.
  case align
}

/// A join that is in the log.
package struct RecordedJoin: Sendable, Hashable {
  package var old: Int
  package var new: Int
  package var source: JoinSource

  package init(old: Int, new: Int, source: JoinSource) {
    self.old = old
    self.new = new
    self.source = source
  }
}

extension ClauseMatcher {
  /// The matches of two drafts by the recorded joins alone.
  ///
  /// No other join is looked for: a better matcher never changes an old answer. Similarity is
  /// measured, because it decides nothing; a recorded join has full confidence.
  package static func matches(
    old: [MatchClause], new: [MatchClause], recorded: [RecordedJoin],
    _ runner: TaskRunner = .serial
  ) -> [ClauseMatch] {
    var state = MatchingState(old: old, new: new, runner)
    var seen: Set<Int> = []
    for join in recorded
    where old.indices.contains(join.old) && new.indices.contains(join.new)
      && seen.insert(join.old << 32 | join.new).inserted
    {
      let same =
        TextFolding.areEqual(old[join.old].text, new[join.new].text)
        && (!old[join.old].text.isEmpty
          || TextFolding.areEqual(old[join.old].heading, new[join.new].heading))
      let reason: ClauseMatchReason =
        switch join.source {
        case .align: .pinned
        case .identifier: .identifier(new[join.new].id)
        case .content, .recorded: .recorded
        }
      state.joins.append(
        ClauseJoin(
          old: join.old, new: join.new, likeness: same ? 1 : -1, confidence: 1,
          reasons: [reason]))
    }
    for place in old.indices { state.closedOld[place] = true }
    for place in new.indices { state.closedNew[place] = true }
    WholeClauseMatching.measure(&state)
    return MatchGroups(state).matches()
  }
}
