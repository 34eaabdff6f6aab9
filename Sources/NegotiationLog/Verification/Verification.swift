internal import Digest
package import NegotiationModel
package import SystemFiles

/// Checks every line, digest and reference of a log.
///
/// Each check has a file of its own, and the order of their findings is set here.
package struct Verification: Sendable {
  package struct FeedSummary: Sendable {
    package var writer: WriterID
    package var entries: Int
    /// The digest of the last line, or `nil` if it cannot be read.
    package var head: String?
  }

  package private(set) var entries = 0
  package private(set) var feeds: [FeedSummary] = []
  package private(set) var findings: [Finding] = []

  /// - `clock`: milliseconds by this machine's clock, to report entries that are ahead of it.
  package init(_ reader: LogReader, clock: Int64? = nil) {
    // Most logs are sound, which one reading in threads shows; otherwise each line is checked
    // separately.
    let sound = (try? SoundReading(reader)).flatMap { $0.isSound ? $0 : nil }
    if sound == nil { for feed in reader.feeds { findings += Verification.findings(in: feed) } }
    for feed in reader.feeds {
      entries += feed.count
      feeds.append(
        FeedSummary(
          writer: feed.writer, entries: feed.count,
          head: feed.count == 0 ? nil : feed.head?.description))
    }
    findings += HeadsCheck.findings(in: reader, sound?.linesWithHeads)
    if isClean { findings += sound?.references ?? ReferencesCheck.findings(in: reader) }
    for feed in reader.feeds { findings += InstantsCheck.findings(in: feed, clock) }
  }

  /// Checks feeds in a folder of their own, outside any negotiation.
  package init(of scratch: ScratchFolder) throws(LogError) {
    let folder = try LogError.wrap { () throws(FileError) in try Directory(at: scratch.path) }
    self.init(LogReader(feeds: try NegotiationFolder.feeds(in: folder)))
  }

  /// Whether there are no errors; notes and warnings do not count.
  package var isClean: Bool { !findings.contains { $0.severity == .error } }

  /// What is wrong with the lines of one feed, by all checks.
  private static func findings(in feed: Feed) -> [Finding] {
    var findings: [Finding] = []
    var checks: [any LineCheck] = [
      DigestCheck(), EncodingCheck(), EntryCheck(), NumberingCheck(), TailCheck(),
    ]
    var scanner = ChunkScanner(number: 0, plan: ScanPlan())
    var lines = feed.lines
    var index = -1
    while let bytes = lines.next() {
      index += 1
      let line = CheckedLine(bytes, feed, index, &scanner)
      for at in checks.indices { findings += checks[at].findings(in: line) }
    }
    for check in checks { findings += check.findings(afterAllOf: feed) }
    return findings
  }
}
