internal import NegotiationModel

/// How a log is read: which rows are wanted, and what is looked at beside them.
struct ScanPlan: Sendable {
  /// Which rows are handed on, by their targets; `nil` for all.
  var scope: StoreScope?
  /// Whether quotations are digested: only where several writers may have heard the same words.
  var readsQuotes = false
  /// Whether digests and UTF-8 are checked too.
  var verifies = false
  /// How many bytes are read at a time.
  var chunkSize = ScanPlan.usualChunk
  /// Below so many bytes threads cost more than they save.
  var smallestForThreads = 4 << 20

  /// As much as stays near the processor until it was read.
  static let usualChunk = 1 << 18
}
