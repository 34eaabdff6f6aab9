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
    static let many = 20_000
  }

  /// The matches of two drafts.
  ///
  /// Every clause is in at least one match; it is in two only if it was split and its part was
  /// merged, when it stands in the split and in the merger. Matches come in the order of the new
  /// draft, each removed clause after what precedes it in the old one. Swapping the drafts swaps
  /// added with removed and split with merged; only among equals may the choice differ.
  package static func match(
    old: [MatchClause], new: [MatchClause], pinned: [PinnedClauseLink] = [],
    useIdentifiers: Bool = true, _ runner: TaskRunner = .serial
  ) -> [ClauseMatch] {
    var joining = MatchingState(old: old, new: new, runner)
    joining.joinPinned(pinned)
    if useIdentifiers { joining.joinIdentifiers() }
    joining.joinSameText()
    joining.joinWholes()
    joining.joinParts()
    joining.joinNamesakes()
    return MatchGroups(joining).matches()
  }
}

/// A join found, with why.
struct ClauseJoin {
  var old: Int
  var new: Int
  var likeness: Double
  var confidence: Double
  var reasons: [ClauseMatchReason]
}

/// What is known while two drafts are being matched.
struct MatchingState {
  let old: [MatchClause]
  let new: [MatchClause]
  /// The one partner of each old clause from the steps that join one to one, or -1.
  var partnerOfOld: [Int]
  var partnerOfNew: [Int]
  /// Clauses about which nothing is left to ask: pinned ones, and those whose words are the same.
  var closedOld: [Bool]
  var closedNew: [Bool]
  var joins: [ClauseJoin] = []
  /// The likeness and evidence of the nearest clause that was not joined, for what stays alone.
  var nearestOfOld: [ClauseNearest]
  var nearestOfNew: [ClauseNearest]
  /// The clauses still open, their features, and how the places of partners agree.
  var open = OpenClauses(old: [], new: [], texts: [], .serial)
  var context: Neighbourhood
  var pairs: [ClausePair] = []
  var folding = TextFolding()

  /// How to do two things at once.
  let runner: TaskRunner

  init(old: [MatchClause], new: [MatchClause], _ runner: TaskRunner) {
    self.runner = runner
    self.old = old
    self.new = new
    partnerOfOld = Array(repeating: -1, count: old.count)
    partnerOfNew = Array(repeating: -1, count: new.count)
    closedOld = Array(repeating: false, count: old.count)
    closedNew = Array(repeating: false, count: new.count)
    nearestOfOld = Array(repeating: ClauseNearest(), count: old.count)
    nearestOfNew = Array(repeating: ClauseNearest(), count: new.count)
    context = Neighbourhood(oldCount: old.count, newCount: new.count)
  }

  /// Whether both clauses still have no partner.
  func areFree(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    partnerOfOld[oldIndex] < 0 && partnerOfNew[newIndex] < 0
      && !closedOld[oldIndex] && !closedNew[newIndex]
  }

  /// Joins two clauses one to one.
  mutating func join(
    _ oldIndex: Int, _ newIndex: Int, likeness: Double, confidence: Double,
    _ reasons: [ClauseMatchReason]
  ) {
    partnerOfOld[oldIndex] = newIndex
    partnerOfNew[newIndex] = oldIndex
    joins.append(
      ClauseJoin(
        old: oldIndex, new: newIndex, likeness: likeness, confidence: confidence,
        reasons: reasons))
  }
}

/// The nearest clause that was not joined.
struct ClauseNearest {
  var likeness = 0.0
  /// The probability that it should have been joined all the same.
  var probability = 0.0
}

/// Two clauses that may belong together, and what speaks for it.
struct ClausePair {
  var old: Int
  var new: Int
  var likeness: Double
  var context = 0.0
  var evidence = 0.0

  /// Orders pairs by their places.
  var key: Int { old << 32 | new }
}
