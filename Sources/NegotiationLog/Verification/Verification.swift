internal import Digest
package import NegotiationModel
package import SystemFiles

/// Checks every line, digest and reference of a log.
package struct Verification: Sendable {
  package struct FeedSummary: Sendable {
    package var writer: WriterID
    package var entries: Int
    /// The digest of the last line, or `nil` where it cannot be read.
    package var head: String?
  }

  package private(set) var entries = 0
  package private(set) var feeds: [FeedSummary] = []
  package private(set) var findings: [Finding] = []
  /// What was seen of each feed at each number, and by whom first.
  private var headsSeen: [String: (head: String, by: WriterID)] = [:]
  private var formerHeads: Set<String>?
  /// Lines that may name heads of other feeds.
  private var linesWithHeads: [(feed: Feed, index: Int)] = []

  /// - `clock`: milliseconds by this machine's clock, to tell of entries that lie ahead of it.
  package init(_ reader: LogReader, clock: Int64? = nil) {
    check(reader)
    for feed in reader.feeds { checkInstants(of: feed, clock) }
  }

  private mutating func check(_ reader: LogReader) {
    if let whole = try? WholeFold(reader), whole.isSound {
      // Every line was read as an entry in its place, and bears its digest: only what entries say of
      // others is left.
      linesWithHeads = whole.linesWithHeads
      for feed in reader.feeds {
        entries += feed.count
        feeds.append(
          FeedSummary(
            writer: feed.writer, entries: feed.count,
            head: feed.count == 0 ? nil : feed.head?.description))
      }
      checkHeads(reader)
      if isClean { findings += whole.findings ?? References(reader).findings }
      return
    }
    for feed in reader.feeds {
      check(feed)
      entries += feed.count
      feeds.append(
        FeedSummary(
          writer: feed.writer, entries: feed.count,
          head: feed.count == 0 ? nil : feed.head?.description))
    }
    checkHeads(reader)
    guard !findings.contains(where: { $0.severity == .error }) else { return }
    findings += References(reader).findings
  }

  /// Checks feeds that lie in a folder of their own, outside any negotiation.
  package init(of scratch: ScratchFolder) throws(LogError) {
    let folder = try LogError.wrap { () throws(FileError) in try Directory(at: scratch.path) }
    self.init(LogReader(feeds: try NegotiationFolder.feeds(in: folder)))
  }

  /// Whether nothing is wrong; notes and warnings do not count.
  package var isClean: Bool { !findings.contains { $0.severity == .error } }

  private mutating func report(
    _ code: String, _ feed: Feed, _ index: Int, _ message: String,
    severity: Finding.Severity = .error
  ) {
    findings.append(
      Finding(code: code, severity: severity, file: feed.name, line: index + 1, message: message))
  }

  // MARK: Lines and digests

  private mutating func check(_ feed: Feed) {
    var previous: Digest256? = .zero
    var scanner = RunScanner(number: 0, plan: ScanPlan())
    var latest: Instant?
    var unknown: [String: Int] = [:]
    var lines = feed.lines
    var index = -1
    while let line = lines.next() {
      index += 1
      if Feed.mayNameHeads(line) { linesWithHeads.append((feed, index)) }
      let parts = Feed.parts(of: line)
      if let parts, let before = previous,
        EntryEncoder.digest(of: parts.body, after: before) != parts.digest
      {
        report(
          "digest", feed, index, "the line or the one before it was changed after it was recorded")
      } else if parts == nil, Feed.cut(line) != nil {
        report("digest", feed, index, "the digest is not of 64 hexadecimal digits in lower case")
      }
      previous = parts?.digest
      if line.isUTF8 {
        check(line, feed, index, &scanner, &latest, &unknown)
      } else {
        report("utf-8", feed, index, "the line is not UTF-8")
      }
    }
    for (type, count) in unknown.sorted(by: { $0.key < $1.key }) {
      findings.append(
        Finding(
          code: "unknown-type", severity: .note, file: feed.name,
          message: "\(count) entries of type '\(type)', which this version does not know"))
    }
    if feed.tailHoldsLine {
      report("torn", feed, feed.count, "the line end after a whole entry was changed")
    } else if feed.tornLength > 0 {
      findings.append(
        Finding(
          code: "torn", severity: .warning, file: feed.name, line: feed.count + 1,
          message: feed.unfinished.map {
            "\($0.present) of \($0.size) entries that were recorded as one: none of them counts"
          } ?? "\(feed.tornLength) bytes without a line end: the rest of a write that was cut off"
        ))
    }
  }

  private mutating func check(
    _ line: UnsafeRawBufferPointer, _ feed: Feed, _ index: Int, _ scanner: inout RunScanner,
    _ latest: inout Instant?, _ unknown: inout [String: Int]
  ) {
    let (id, recorded): (EntryID, Instant)
    do throws(EntryProblem) {
      let judged = try scanner.judge(line, of: feed.writer)
      (id, recorded) = (judged.id, judged.recorded)
      if let type = judged.unknownType { unknown[type, default: 0] += 1 }
    } catch {
      return report("line", feed, index, error.message)
    }
    if id.writer != feed.writer {
      report("writer", feed, index, "the line belongs to writer '\(id.writer)'")
    }
    if id.number != index + 1 {
      report("number", feed, index, "entry number \(id.number) stands where \(index + 1) belongs")
    }
    if let latest, recorded <= latest {
      report("order", feed, index, "the instant does not lie after that of the line before")
    }
    latest = recorded
  }

  // MARK: Instants ahead

  /// Entries that other writers cannot put theirs after, or hardly.
  private mutating func checkInstants(of feed: Feed, _ clock: Int64?) {
    if let first = feed.firstAtEnd(where: { !$0.isFollowed }) {
      report(
        "last-instant", feed, first.number - 1,
        "bears one of the last instants there are; entries of other writers stand before it",
        severity: .warning)
    }
    let (latest, isTooLate) = (clock ?? .max).addingReportingOverflow(Verification.farAhead)
    if !isTooLate, let first = feed.firstAtEnd(where: { $0.milliseconds > latest }) {
      report(
        "ahead", feed, first.number - 1,
        "recorded at \(first.recorded.text), more than a day ahead of this machine's clock; entries"
          + " after it bear its instant", severity: .warning)
    }
  }

  /// A clock may be wrong by so many milliseconds before it is told: a day.
  private static let farAhead: Int64 = 86_400_000

  // MARK: Heads that others have seen

  private mutating func checkHeads(_ reader: LogReader) {
    for (feed, index) in linesWithHeads {
      guard let seen = feed.withLine(index, { JSONValue.decode($0)?.object?["seen"] }) else {
        continue
      }
      guard let seen = seen.object else {
        report("seen", feed, index, "the heads seen cannot be read")
        continue
      }
      for (writer, head) in seen.sorted(by: { $0.key < $1.key }) {
        check(head.string ?? "", of: writer, seenBy: feed, index, in: reader)
      }
    }
  }

  private mutating func check(
    _ head: String, of writer: String, seenBy feed: Feed, _ index: Int, in reader: LogReader
  ) {
    guard let seen = SeenHead(head) else {
      return report("seen", feed, index, "the head seen of '\(writer)' cannot be read")
    }
    let number = seen.number
    let name = "\(writer):\(number)"
    // Of entries that moved to a feed of their own, and of refused ones, the former heads are known.
    if let before = headsSeen[name], before.head != head {
      if !movedAway(writer, head, in: reader), !movedAway(writer, before.head, in: reader) {
        findings.append(
          Finding(
            code: "fork", file: "log/\(writer).jsonl", line: number,
            message:
              "continued in two places: '\(before.by.text)' and '\(feed.writer.text)' had seen"
              + " different lines here"))
      }
    } else {
      headsSeen[name] = (head, feed.writer)
    }
    guard let other = reader.feeds.first(where: { $0.writer.text == writer }) else {
      return report(
        "behind", feed, index,
        "entries of writer '\(writer)' were seen here and are not in this copy",
        severity: .warning)
    }
    guard other.count >= number else {
      if movedAway(writer, head, in: reader) { return }
      return findings.append(
        Finding(
          code: "behind", severity: .warning, file: other.name, line: other.count + 1,
          message:
            "behind: '\(feed.writer.text)' had seen entry \(number), this copy has \(other.count)"))
    }
    if let end = other.endOfGroup(around: number) {
      report(
        "seen", feed, index,
        "the head seen, '\(name)', stands inside a group of entries that ends at \(end)")
    }
    let digest = Feed.digest(in: other.line(number - 1))
    if digest.map({ !$0.description.hasPrefix(seen.digits) }) ?? false,
      !movedAway(writer, head, in: reader)
    {
      report(
        "rewritten", other, number - 1, "not the line that '\(feed.writer.text)' had seen here")
    }
  }

  /// Whether the entry that bore this head was recorded again in another feed.
  private mutating func movedAway(_ writer: String, _ head: String, in reader: LogReader) -> Bool {
    let known = formerHeads ?? reader.formerHeads()
    formerHeads = known
    return known.contains("\(writer):\(head)")
  }
}

/// The log read once, with digests, UTF-8 and references looked at on the way.
///
/// Where anything is wrong it says no more than that: what is wrong is then found line by line.
private struct WholeFold {
  /// Whether every line is an entry of a known type in its place, and nothing follows the last.
  let isSound: Bool
  let linesWithHeads: [(feed: Feed, index: Int)]
  /// What refers to something that is not there; `nil` where stances do.
  let findings: [Finding]?

  init(_ reader: LogReader) throws(LogError) {
    var fold = LogFold(Negotiation(), reader.queue(scope: .entities, verifies: true))
    var cursors = reader.cursors(&fold)
    for at in cursors.indices { try cursors[at].advance(fold.queue) }
    try LogReader.take(&cursors, into: &fold)
    linesWithHeads = zip(reader.feeds, cursors).flatMap { feed, cursor in
      cursor.linesWithHeads.map { (feed, $0) }
    }
    isSound =
      cursors.allSatisfy(\.isSound) && reader.feeds.allSatisfy { $0.tornLength == 0 }
      && fold.negotiation.unknownTypes.isEmpty
    fold.takeNames()
    findings =
      isSound && fold.negotiation.knowsAllNames
      ? References.findings(fold.negotiation, reader) : nil
  }
}

/// What refers to something that is not there: found by folding the log.
private struct References {
  private(set) var findings: [Finding] = []

  init(_ reader: LogReader) {
    do {
      findings = References.findings(try reader.withoutSnapshot.negotiation(), reader)
    } catch .damaged(let file, let line, let what) {
      findings = [Finding(code: "line", file: file, line: line, message: what)]
    } catch {
      findings = [Finding(code: "fold", message: error.message)]
    }
  }

  static func findings(_ negotiation: Negotiation, _ reader: LogReader) -> [Finding] {
    func finding(
      _ code: String, _ severity: Finding.Severity, _ entry: EntryID?, _ message: String
    ) -> Finding {
      Finding(
        code: code, severity: severity, file: entry.flatMap { reader.feed(of: $0.writer)?.name },
        line: entry?.number, message: message)
    }
    let broken = negotiation.brokenReferences().map {
      finding("reference", .error, $0.entry, $0.message)
    }
    // A name with two meanings leads somewhere, and not where somebody meant.
    let twice = negotiation.recordedTwice.filter { !$0.isAlike }.map {
      finding("recorded-twice", .warning, $0.inForce, $0.message)
    }
    let absent = negotiation.absentWriters().map {
      finding(
        "behind", .warning, $0.entry,
        "entries of writer '\($0.writer)' are named here and are not in this copy")
    }
    return broken + twice + absent
  }
}
