internal import NegotiationModel

/// What a reader is told of what was left out.
///
/// A class, because a command opens the log in one place and writes its answer in another, and both
/// see the same context.
final class HandlingRemarks {
  /// The clearance given, if one was.
  var clearance: HandlingMark?
  /// How many statements were left out, with their mark; `nil` where that may not be told.
  var leftOut: (count: Int, mark: HandlingMark)?
  /// How many of them were recorded up to the heads that a report prints: what stands in the report
  /// itself, so that its heads rebuild it.
  var leftOutByHeads = 0
}
