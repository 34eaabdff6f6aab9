/// Where a join comes from.
package enum JoinSource: String, Sendable, Hashable, CaseIterable {
  /// Both drafts give the clause one identifier.
  case identifier
  /// The words were compared now.
  case content
  /// The join was written down when the draft was recorded.
  case recorded
  /// A person decided it.
  case align
}

/// A join that stands in the log.
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
  /// The matches of two drafts by joins that stand in the log and by no others.
  ///
  /// Nothing is found anew: a better matcher never changes an answer. Likeness is measured, since it
  /// is no decision; a recorded join is as sure as the log.
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
