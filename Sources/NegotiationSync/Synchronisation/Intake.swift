internal import Digest
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// Feeds that came from elsewhere, looked through beside the work tree before any of them is taken.
///
/// They are checked as `verify` checks a log. Of a feed that cannot be read to its end the entries
/// before the first bad line are taken: what is wrong in one place locks nobody out.
struct Intake {
  /// Feeds that are held already, and feeds that go on where those end, by writer.
  private let held: [WriterID: FeedVersion]
  private(set) var offered: [WriterID: FeedVersion]
  private(set) var leftOut: [LeftOut] = []
  /// What was taken and contradicts what this copy holds.
  private(set) var doubtful: [LeftOut] = []

  /// - `now`: milliseconds by this machine's clock.
  /// - `strange`: versions that were met of feeds that stand still; others may have recorded after
  ///   seeing them.
  init(
    held: [WriterID: FeedVersion], offered: [WriterID: FeedVersion],
    strange: [WriterID: FeedVersion] = [:], now: Int64
  ) throws {
    self.held = held
    self.offered = offered
    let latest = held.values.compactMap { $0.latest?.milliseconds }.max() ?? .min
    for (writer, feed) in offered {
      try cutFarAhead(writer, feed, limit: max(now, latest) &+ Intake.day)
    }
    // Each round cuts at least one line, and mostly all that are bad.
    while !self.offered.isEmpty, try cutBadLines() {}
    for (writer, feed) in self.offered { noteFalseHeads(writer, feed, strange) }
  }

  private static let day: Int64 = 86_400_000

  private func count(_ writer: WriterID) -> Int { held[writer]?.count ?? 0 }

  private mutating func cut(_ writer: WriterID, before line: Int, _ why: String) {
    guard let feed = offered[writer] else { return }
    leftOut.append(LeftOut(path: "log/\(writer).jsonl", line: line, why: why))
    let rest = feed.prefix(line - 1)
    offered[writer] = rest.count > count(writer) ? rest : nil
  }

  /// Entries a day ahead of the clock and of all that is held would push every later entry there.
  private mutating func cutFarAhead(_ writer: WriterID, _ feed: FeedVersion, limit: Int64) throws {
    for index in count(writer)..<feed.count {
      guard let instant = feed.instant(of: index), instant.milliseconds > limit else { continue }
      return cut(
        writer, before: index + 1,
        "its instant, \(instant.text), is more than a day ahead of the clock and of every entry held"
      )
    }
  }

  /// Entries that say they had seen a line of another feed which this copy holds otherwise, and of
  /// which nothing else is known.
  ///
  /// They are taken: whoever recorded them may have met a forged line in good faith.
  private mutating func noteFalseHeads(
    _ writer: WriterID, _ feed: FeedVersion, _ strange: [WriterID: FeedVersion]
  ) {
    // Asked for only where a head is not so, for it takes a look at every line.
    var former: Set<String>?
    for index in count(writer)..<feed.count {
      for (other, number, digits) in feed.headsSeen(in: index) {
        guard let version = held[other], number <= version.count,
          let digest = version.digest(after: number), !digest.description.hasPrefix(digits)
        else { continue }
        let known = former ?? formerHeads(strange)
        former = known
        if known.contains("\(other):\(number):\(digits)") { continue }
        doubtful.append(
          LeftOut(
            path: "log/\(writer).jsonl", line: index + 1,
            why: "it names a line of '\(other)' that this copy does not hold so"))
        return
      }
    }
  }

  private func formerHeads(_ strange: [WriterID: FeedVersion]) -> Set<String> {
    let feeds = Array(held.values) + Array(offered.values)
    let heads = strange.values.flatMap { $0.heads(notIn: FeedVersion([])) }
    return feeds.reduce(into: Set(heads)) { $0.formUnion($1.formerHeads()) }
  }

  /// Verifies what is held and offered together; `false` where nothing new was found to be wrong.
  private mutating func cutBadLines() throws -> Bool {
    var first: [WriterID: (line: Int, why: String)] = [:]
    let (held, offered) = (held, offered)
    let findings = try ScratchFolder.with { scratch in
      for (writer, feed) in held.merging(offered, uniquingKeysWith: { $1 }) {
        _ = try scratch.write(feed.bytes, as: "\(writer).jsonl")
      }
      return try Verification(of: scratch).findings
    }
    for finding in findings where finding.severity == .error && !Intake.isOfHeads(finding) {
      guard let file = finding.file, let writer = Git.writer(of: String(file.dropFirst(4))),
        offered[writer] != nil
      else { continue }
      let line = finding.line ?? count(writer) + 1
      guard line > count(writer) else { continue }
      if let known = first[writer], known.line <= line { continue }
      first[writer] = (line, finding.message)
    }
    for (writer, bad) in first.sorted(by: { $0.key < $1.key }) {
      cut(writer, before: bad.line, bad.why)
    }
    return !first.isEmpty
  }

  /// Whether a finding is about a head that somebody saw of a feed which is not here, or not so.
  ///
  /// Of two feeds that contradict each other neither is taken for the false one here: `verify` names
  /// both, and whoever had held the truth stops the other.
  private static func isOfHeads(_ finding: Finding) -> Bool {
    ["fork", "rewritten"].contains(finding.code)
  }
}

/// A file for git to read, gone afterwards.
enum ScratchBlob {
  static func with<R>(_ bytes: [UInt8], _ body: (String) throws -> R) throws -> R {
    try ScratchFolder.with { try body(try $0.write(bytes, as: "blob")) }
  }
}
