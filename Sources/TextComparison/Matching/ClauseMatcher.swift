/// Joins the clauses of an old draft to those of a new one, whatever was renumbered or moved.
///
/// In order: what a person decided; the same explicit identifier; the same words; then likeness of
/// the whole text weighed against its rivals and the partners of the neighbours; at last a second
/// look at sentences, which finds what was split or merged; what is then left alone may be joined by
/// its heading and number. The order of clauses is no rule, and numbers alone are not counted: moves
/// are real and drafts are renumbered. Every weight below was fitted
/// once, for all languages; `Docs/Methods.md` says on what.
package enum ClauseMatcher {
  /// A match less sure than this is shown to a person.
  package static let confirmation = 0.75

  /// The confidence in a join by heading and number alone.
  static let namesake = 0.5

  /// What two different names that authors gave count against a join, as log odds.
  static let namedApart = 2.0

  /// Below this likeness the neighbours count less: they place a clause, and do not make one.
  static let faint = 0.15

  /// The evidence that two whole clauses are one, as log odds.
  enum Whole {
    static let bias = -2.3
    static let likeness = 5.0
    /// For the lead over the nearest rival of either side.
    static let lead = 6.0
    static let context = 4.0
  }

  /// The evidence that a part of one clause came from a part of another.
  enum Part {
    static let bias = -5.0
    static let partLikeness = 1.5
    static let lead = 5.4
    static let likeness = 3.3
    static let context = 3.8
    /// Two clauses more alike than this have nothing left to give to others.
    static let settled = 0.9
    /// The same where very many clauses changed, to keep time and memory within bounds.
    static let settledAmongMany = 0.5
    /// Two clauses more alike than this stayed what they were, whatever sentence came or went.
    static let kept = 0.65
    static let many = 20_000
  }

  /// The evidence that clauses left alone belong together because their sections do.
  enum Hierarchy {
    /// What partner sections count, as log odds.
    static let together = 1.0
    /// Less evidence by words and neighbours is too little even then.
    static let least = -1.0
    /// Of a near copy, of the stem of joined points, of what stands between parts, of a rare name.
    static let twin = 0.4
    static let parent = 0.6
    static let sibling = 0.4
    static let name = 0.2
    /// No such join is surer, so that a person is asked.
    static let surest = 0.7
  }

  /// The matches of two drafts.
  ///
  /// Every clause is in at least one match; it is in two only if it was split and its part was
  /// merged, when it stands in the split and in the merger. Matches come in the order of the new
  /// draft, each removed clause after what precedes it in the old one. Swapping the drafts swaps
  /// added with removed and split with merged; only among equals may the choice differ.
  package static func match(
    old: [MatchClause], new: [MatchClause], pinned: [PinnedClauseLink] = [],
    useIdentifiers: Bool = true, oldSections: [MatchSection] = [],
    newSections: [MatchSection] = [], _ runner: TaskRunner = .serial
  ) -> [ClauseMatch] {
    var state = MatchingState(old: old, new: new, runner)
    DecidedJoins.add(pinned, to: &state)
    if useIdentifiers { DecidedJoins.addIdentifiers(to: &state) }
    VacantNumberJoins.add(to: &state)
    EqualTextJoins.add(to: &state)
    WholeClauseMatching.add(to: &state)
    PartMatching.add(to: &state)
    SectionJoins.add(to: &state, oldSections, newSections)
    NamesakeJoins.add(to: &state)
    VacantNumberJoins.addLeftAlone(to: &state)
    return MatchGroups(state).matches()
  }
}
