/// One clause as the matcher sees it.
public struct MatchClause: Sendable, Hashable {
  /// The identifier within its own draft.
  public var id: String
  /// Whether a person wrote the identifier; a derived one says nothing about the other draft.
  public var isExplicit: Bool
  /// The printed number, which is weak evidence: drafts are renumbered.
  public var number: String?
  /// The heading without the number; empty when there is none.
  public var heading: String
  /// The words of the clause.
  public var text: String
  /// The place of the innermost section that it stands in.
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

/// A join a person decided; it wins over the algorithm.
///
/// All links of a pinned clause are the pinned ones: the matcher adds none. A side that is `nil`
/// says that the clause has no counterpart. Indices outside the drafts are ignored.
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

/// One line of evidence for a match, as `--why` shows it.
package enum ClauseMatchReason: Sendable, Hashable {
  /// A person joined the clauses.
  case pinned
  /// Both sides carry the same explicit identifier.
  case identifier(String)
  /// The texts are the same, at most apart from marks, case and punctuation.
  case sameText
  /// How far words and runs of characters agree, and what the nearest rival on either side has.
  case likeness(Double, rival: Double)
  /// How well the partners of the neighbours fit, 0…1.
  case neighbours(Double)
  /// A part of the one clause was found in the other; the words are the new draft's.
  case part(String, Double)
  /// The printed number is the same. Reported, not counted: numbers are not trusted.
  case sameNumber(String)
  /// Both sides have the heading, and no other clause has.
  case sameHeading(String)
  /// The join was written down when the draft was recorded.
  case recorded
  /// The clauses were left alone in sections that belong together.
  case sections
  /// Nothing is near enough; the nearest has this likeness.
  case nothingNear(Double)
}

/// One old clause joined to one new clause.
package struct JoinedClauses: Sendable, Hashable {
  package var old: Int
  package var new: Int
  /// How alike the two are, 0…1; 1 for the same words.
  package var similarity: Double
  /// How sure the matcher is that they belong together, 0…1.
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
/// `old` and `new` are indices in rising order and every pair of them is a link: a match is one to
/// one, one to many or many to one, or has one side only.
package struct ClauseMatch: Sendable, Hashable {
  package var old: [Int]
  package var new: [Int]
  package var kind: ClauseMatchKind
  /// Whether the clause changed its place among those that kept theirs; renumbering is no move.
  package var moved: Bool
  /// How alike the texts are, 0…1; of several links the best.
  package var similarity: Double
  /// How sure the matcher is, 0…1; of several links the weakest.
  package var confidence: Double
  /// The links one by one, the most alike first.
  package var links: [JoinedClauses]
  package var reasons: [ClauseMatchReason]

  /// Where the join comes from; `nil` where there is none.
  ///
  /// Of several sources a person's word comes first, then what was written down.
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

  /// Whether a person should look: the confidence is below the stated one.
  package var needsConfirmation: Bool { confidence < ClauseMatcher.confirmation }
}
