internal import NegotiationModel

/// How a log is read: which rows are wanted, and what is checked besides.
struct ScanPlan: Sendable {
  /// The wanted rows, by target; `nil` for all.
  var scope: StoreScope?
  /// Whether digests of quotations are computed: only needed if several writers may have recorded
  /// the same words.
  var readsQuotes = false
  /// Whether digests and UTF-8 are checked too.
  var verifies = false
  /// The number of bytes read at a time.
  var chunkSize = ScanPlan.usualChunk
  /// For smaller logs threads cost more than they save.
  var smallestForThreads = 4 << 20

  /// A size that stays in the processor's cache while it is scanned.
  static let usualChunk = 1 << 18
}
