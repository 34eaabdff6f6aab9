/// A clause, as far as the matcher needs it.
public struct MatchClause: Sendable, Hashable {
  /// The identifier within its own draft.
  public var id: String
  /// Whether a person wrote the identifier; a derived one says nothing about the other draft.
  public var isExplicit: Bool
  /// The printed number, which is weak evidence: drafts are renumbered.
  public var number: String?
  /// The heading without the number; empty if there is none.
  public var heading: String
  /// The words of the clause.
  public var text: String
  /// The index of the innermost section that contains it.
  package var section: Int?

  /// Makes a clause.
  ///
  /// - Parameters:
  ///   - id: the name within its draft; each clause needs one of its own.
  ///   - isExplicit: whether a person gave the name, so that clauses of one name are one matter.
  ///   - number: the number as it is printed.
  ///   - heading: the heading without the number.
  ///   - text: the words.
  public init(
    id: String, isExplicit: Bool = false, number: String? = nil, heading: String = "",
    text: String
  ) {
    self.init(
      id: id, isExplicit: isExplicit, number: number, heading: heading, text: text, section: nil)
  }

  package init(
    id: String, isExplicit: Bool = false, number: String? = nil, heading: String = "",
    text: String, section: Int?
  ) {
    self.id = id
    self.isExplicit = isExplicit
    self.number = number
    self.heading = heading
    self.text = text
    self.section = section
  }
}

/// A join that a person decided; it takes precedence over the algorithm.
///
/// A pinned clause has only its pinned links. A side that is `nil` says that the clause has no
/// counterpart. Indexes outside the drafts are ignored.
package struct PinnedClauseLink: Sendable, Hashable {
  package var old: Int?
  package var new: Int?

  package init(old: Int?, new: Int?) {
    self.old = old
    self.new = new
  }
}

/// What became of a clause.
public enum ClauseMatchKind: String, Sendable, Hashable, CaseIterable {
  /// Its words are the same, and its place among the others.
  case unchanged
  /// Its words changed.
  case edited
  /// Its words are the same, at another place.
  case moved
  /// It was divided into several.
  case split
  /// It was joined with others.
  case merged
  /// It stands in the new draft only.
  case added
  /// It stands in the old draft only.
  case removed
}

/// A piece of evidence for a match, as `--why` shows it.
package enum ClauseMatchReason: Sendable, Hashable {
  /// A person joined the clauses.
  case pinned
  /// Both clauses have the same explicit identifier.
  case identifier(String)
  /// The texts are the same, except perhaps for marks, case and punctuation.
  case sameText
  /// How similar words and runs of characters are, and the similarity of the best rival on either
  /// side.
  case likeness(Double, rival: Double)
  /// How well the partners of the neighbours fit, from 0 to 1.
  case neighbours(Double)
  /// A part of one clause was found in the other; the words are the new draft's.
  case part(String, Double)
  /// The printed number is the same.
  ///
  /// It is reported and not counted, because drafts are renumbered.
  case sameNumber(String)
  /// Both clauses have the heading, and no other clause has it.
  case sameHeading(String)
  /// The join was recorded with the draft.
  case recorded
  /// The two clauses had no partner and their sections correspond.
  case sections
  /// No clause is similar enough; the most similar one has this similarity.
  case nothingNear(Double)
}

/// One old clause joined to one new clause.
package struct JoinedClauses: Sendable, Hashable {
  package var old: Int
  package var new: Int
  /// How similar the two are, from 0 to 1; 1 means the same words.
  package var similarity: Double
  /// The matcher's confidence that they correspond, from 0 to 1.
  package var confidence: Double

  package init(old: Int, new: Int, similarity: Double, confidence: Double) {
    self.old = old
    self.new = new
    self.similarity = similarity
    self.confidence = confidence
  }
}

/// What became of one clause, or of several that were split or merged.
///
/// `old` and `new` are ascending indexes, and every pair of them is a link: a match is one to one,
/// one to many or many to one, or has one side only.
package struct ClauseMatch: Sendable, Hashable {
  package var old: [Int]
  package var new: [Int]
  package var kind: ClauseMatchKind
  /// Whether the clause moved relative to the others; renumbering alone is not a move.
  package var moved: Bool
  /// The similarity of the texts, from 0 to 1; the highest of several links.
  package var similarity: Double
  /// The matcher's confidence, from 0 to 1; the lowest of several links.
  package var confidence: Double
  /// The links, the most similar first.
  package var links: [JoinedClauses]
  package var reasons: [ClauseMatchReason]

  /// Where the join comes from; `nil` if there is none.
  ///
  /// Of several sources, a person's decision comes first, then the recorded join.
  package var source: JoinSource? {
    guard !old.isEmpty, !new.isEmpty else { return nil }
    var source = JoinSource.content
    for reason in reasons {
      switch reason {
      case .pinned: return .align
      case .recorded: source = .recorded
      case .identifier: if source == .content { source = .identifier }
      default: break
      }
    }
    return source
  }

  /// Whether a person should check it: its confidence is below the threshold.
  package var needsConfirmation: Bool { confidence < ClauseMatcher.confirmation }
}
