internal import NegotiationModel

/// What a reader is told about statements that were left out.
///
/// A class, because a command opens the log in one place and writes its answer in another.
final class HandlingRemarks {
  /// The clearance, if one was given.
  var clearance: HandlingMark?
  /// The number of statements left out, with their mark; `nil` if it may not be told.
  var leftOut: (count: Int, mark: HandlingMark)?
  /// The number of those that were recorded up to the heads in the report, so that the heads
  /// reproduce it.
  var leftOutByHeads = 0
}
