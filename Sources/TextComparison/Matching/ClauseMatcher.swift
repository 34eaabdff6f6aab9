/// Joins the clauses of an old draft to those of a new one, even if they were renumbered or moved.
///
/// In order: what a person decided; the same explicit identifier; the same words; then likeness of
/// the whole text weighed against its rivals and the partners of the neighbours; at last a second
/// look at sentences, which finds what was split or merged; what is then left alone may be joined by
/// its heading and number. The order of clauses is no rule, and numbers alone are not counted: moves
/// are real and drafts are renumbered. Every weight below was fitted
/// once, for all languages; `Docs/Methods.md` says on what.
package enum ClauseMatcher {
  /// A match with a lower confidence is shown to a person.
  package static let confirmation = 0.75

  /// The confidence in a join by heading and number alone.
  static let namesake = 0.5

  /// The evidence against a join if the authors gave the clauses two different names, as log odds.
  static let namedApart = 2.0

  /// Below this similarity the neighbours count less: they can confirm a join and cannot make one.
  static let faint = 0.15

  /// The evidence that two whole clauses correspond, as log odds.
  enum Whole {
    static let bias = -2.3
    static let likeness = 5.0
    /// For the lead over the best rival on either side.
    static let lead = 6.0
    static let context = 4.0
  }

  /// The evidence that a part of one clause came from a part of another, as log odds.
  enum Part {
    static let bias = -5.0
    static let partLikeness = 1.5
    static let lead = 5.4
    static let likeness = 3.3
    static let context = 3.8
    /// Clauses more similar than this have no parts to give to other clauses.
    static let settled = 0.9
    /// The same limit for drafts with very many changed clauses, to bound time and memory.
    static let settledAmongMany = 0.5
    /// Clauses more similar than this count as unchanged, whatever sentence was added or removed.
    static let kept = 0.65
    static let many = 20_000
  }

  /// The evidence that clauses without a partner correspond because their sections do, as log odds.
  enum Hierarchy {
    /// For sections that correspond.
    static let together = 1.0
    /// With less evidence from words and neighbours than this, the sections do not help.
    static let least = -1.0
    /// For a near copy, for the parent of joined points, for a clause between two parts, for a rare
    /// name.
    static let twin = 0.4
    static let parent = 0.6
    static let sibling = 0.4
    static let name = 0.2
    /// The highest confidence of such a join, so that a person is asked.
    static let surest = 0.7
  }

  /// The matches of two drafts.
  ///
  /// Every clause is in at least one match. It is in two only if it was split and its part was
  /// merged. Matches come in the order of the new draft, each removed clause after the one that
  /// precedes it in the old draft. Swapping the drafts swaps added with removed and split with
  /// merged; only the choice among equal candidates may differ.
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
