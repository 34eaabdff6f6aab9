internal import NegotiationLog
internal import NegotiationModel

/// What a command records, decided from the negotiation before it, and what it says about it.
struct Decision {
  var events: [Event]
  /// What is told of each new entry behind its name; `nil` where the command tells it itself.
  var sentence: String?
  /// The same where each entry has a sentence of its own.
  var sentences: [String] = []
  /// The standing entry that says the same already.
  var repeats: EntryID?
  /// Whether it is only checked, and nothing recorded.
  var isDryRun = false
}

/// A part of the log that may be all that a decision needs.
struct DecisionPart {
  var selection: Selection
  /// Whether the part leads to the decision that the whole would.
  ///
  /// Refusals need the whole: only there is every known name for "did you mean".
  ///
  /// The day is the latest that has begun anywhere.
  var isEnough: (Negotiation, _ latest: Day) -> Bool
}
