internal import NegotiationModel

/// Lines of one feed, read into numbers: what a thread that reads ahead hands to the fold.
///
/// Names are numbers of the scanner that read the chunk; the fold gives them its own.
struct ScannedChunk: Sendable {
  /// What a line says beside its rows.
  enum Note: Sendable {
    /// It is no plain stance, and was decoded.
    case entry(Entry)
    /// A stance that changes another.
    case changes(EntryID)
    /// It cannot be read; its head can.
    case damage(String)
  }

  /// What is wrong with the head of the line after the last one of the chunk.
  struct Failure: Sendable {
    var message: String
  }

  /// Which scanner read it.
  var scanner = 0
  /// The number that its first line bears.
  var firstNumber = 0
  /// When each line was recorded.
  var instants: [Instant] = []
  /// Where each line starts in the feed.
  var starts: [Int] = []
  /// Rows in the order of their lines; `place` and `entry` count lines of the chunk from 0.
  var rows: [StanceRow] = []
  /// What quotations say, by line, where several writers may quote the same words.
  var quotes: [(line: Int32, digest: TextDigest)] = []
  /// In the order of their lines, at most one of each.
  var notes: [(line: Int32, note: Note)] = []
  var failure: Failure?
  /// Lines that begin a group, and how many entries each holds.
  var groups: [(line: Int32, size: Int)] = []
  /// Whether every line is UTF-8 and bears its digest; looked at only when the log is verified.
  var isSound = true
  /// Lines that may name heads of other feeds; noted only when the log is verified.
  var linesWithHeads: [Int32] = []

  var count: Int { instants.count }
}
