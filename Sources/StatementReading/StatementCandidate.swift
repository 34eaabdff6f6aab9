package import NegotiationModel

/// What may be a statement, as it was read in a report: to be looked at before it is recorded.
package struct StatementCandidate: Sendable {
  /// A reason, and the words of the report that gave it.
  package struct Reason: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case speaker, office, spelling, assumed, unnamed, other, verb, stance, negation, condition
      case lessens, changes, number, redLine, target, before, day
    }

    package var kind: Kind
    package var words: String
    /// The bytes of the report where the words stand, if they stand in one piece.
    package var place: Range<Int>?
  }

  package struct Aim: Hashable, Sendable {
    package var target: Target
    /// How much of the sentence the target has in common with it, 0 to 1.
    package var similarity: Double
  }

  /// The sentence it stands in, counted from 1.
  package var sentence: Int
  package var line: Int
  package var column: Int
  /// The bytes of the report that it was read in.
  package var range: Range<Int>
  package var text: String
  package var party: PartyID?
  package var speaker: PersonID?
  /// The words that name the speaker.
  package var speakerText: String?
  /// `nil` where none can be told.
  package var stance: Stance?
  /// What it may be about, likeliest first; at most three.
  package var targets: [Aim]
  package var quote: String?
  package var conditions: [String]
  package var isRedLine: Bool
  package var basis: Basis
  package var on: Day?
  package var why: [Reason]
}

/// Somebody who speaks in a report and is not in the negotiation.
package struct UnknownSpeaker: Hashable, Sendable {
  package var text: String
  package var sentence: Int
}

/// What was read in a report.
package struct StatementReading: Sendable {
  /// The language it was read in; `nil` where it cannot be told.
  package var language: String?
  /// Whether there are lists of words for the language; without them only names, quotations and days are
  /// found.
  package var isListed: Bool
  /// The day of the report.
  package var on: Day?
  package var candidates: [StatementCandidate]
  /// How many phrases, names and features were compared: a measure of the work, for tests.
  package var comparisons = 0
  package var unknown: [UnknownSpeaker]
}
