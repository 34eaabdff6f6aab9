internal import NegotiationModel

/// Scanned lines of one feed, as a scanning thread hands them to the fold.
///
/// Names are the scanner's own numbers; the fold replaces them.
struct ScannedChunk: Sendable {
  /// What a line says besides its rows.
  enum Note: Sendable {
    /// It is not a plain stance, and was decoded.
    case entry(Entry)
    /// A stance that changes another.
    case changes(EntryID)
    /// Its head can be read, and the rest cannot.
    case damage(String)
  }

  /// What is wrong with the head of the line after the last one of the chunk.
  struct Failure: Sendable {
    var message: String
  }

  /// Which scanner read it.
  var scanner = 0
  /// The number of its first line.
  var firstNumber = 0
  /// When each line was recorded.
  var instants: [Instant] = []
  /// Where each line starts in the feed.
  var starts: [Int] = []
  /// The rows in the order of their lines; `place` and `entry` are line indexes in the chunk.
  var rows: [StanceRow] = []
  /// Digests of quotations, by line, if several writers may quote the same words.
  var quotes: [(line: Int32, digest: TextDigest)] = []
  /// In the order of the lines, at most one of each kind per line.
  var notes: [(line: Int32, note: Note)] = []
  var failure: Failure?
  /// Lines that begin a group, and how many entries each holds.
  var groups: [(line: Int32, size: Int)] = []
  /// Whether every line is UTF-8 and has the right digest; checked only if the log is verified.
  var isSound = true
  /// Lines that may name heads of other feeds; collected only if the log is verified.
  var linesWithHeads: [Int32] = []

  var count: Int { instants.count }
}
