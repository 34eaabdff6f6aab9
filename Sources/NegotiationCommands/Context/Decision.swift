internal import NegotiationLog
internal import NegotiationModel

/// The events that a command records, and what it reports about them.
struct Decision {
  var events: [Event]
  /// The report on each new entry after its name; `nil` if the command reports itself.
  var sentence: String?
  /// The same if each entry has a sentence of its own.
  var sentences: [String] = []
  /// The standing entry that says the same.
  var repeats: EntryID?
  /// Whether it is only checked, and nothing is recorded.
  var isDryRun = false
}

/// A part of the log that may be enough for a decision.
struct DecisionPart {
  var selection: Selection
  /// Whether the part leads to the same decision as the whole log.
  ///
  /// Refusals need the whole log: "did you mean" needs every known name. The day is the latest that
  /// has begun anywhere.
  var isEnough: (Negotiation, _ latest: Day) -> Bool
}
