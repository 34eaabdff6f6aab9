internal import Digest
internal import NegotiationLog
internal import NegotiationModel
internal import SystemFiles

/// Checks feeds that came from elsewhere, outside the work tree, before any of them is accepted.
///
/// They are checked as `verify` checks a log. If a feed has a bad line, the entries before it are
/// accepted, so that one fault locks nobody out.
struct Intake {
  /// The feeds of this copy, and the feeds that continue them, by writer.
  private let held: [WriterID: FeedVersion]
  private(set) var offered: [WriterID: FeedVersion]
  private(set) var leftOut: [LeftOut] = []
  /// Accepted entries that contradict what this copy holds.
  private(set) var doubtful: [LeftOut] = []

  /// - `now`: milliseconds by this machine's clock.
  /// - `strange`: other versions of stopped feeds; others may have recorded after seeing them.
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
    // Each round removes at least one line, and usually all that are bad.
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

  /// Removes entries that are a day ahead of the clock and of everything in this copy: every later
  /// entry would have to be placed after them.
  private mutating func cutFarAhead(_ writer: WriterID, _ feed: FeedVersion, limit: Int64) throws {
    for index in count(writer)..<feed.count {
      guard let instant = feed.instant(of: index), instant.milliseconds > limit else { continue }
      return cut(
        writer, before: index + 1,
        "its instant, \(instant.text), is more than a day ahead of the clock and of every entry held"
      )
    }
  }

  /// Reports entries that name a head of another feed which differs in this copy, without any other
  /// record of it.
  ///
  /// They are accepted: their writer may have received a forged line in good faith.
  private mutating func noteFalseHeads(
    _ writer: WriterID, _ feed: FeedVersion, _ strange: [WriterID: FeedVersion]
  ) {
    // Computed only if a head differs, because it reads every line.
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

  /// Verifies the feeds of this copy and the offered ones together; `false` if nothing new was
  /// wrong.
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

  /// Whether a finding is about a head of a feed that is missing or different here.
  ///
  /// If two feeds contradict each other, neither is taken for the false one: `verify` names both,
  /// and a copy that had held the true one stops the other.
  private static func isOfHeads(_ finding: Finding) -> Bool {
    ["fork", "rewritten"].contains(finding.code)
  }
}

/// A temporary file for git to read.
enum ScratchBlob {
  static func with<R>(_ bytes: [UInt8], _ body: (String) throws -> R) throws -> R {
    try ScratchFolder.with { try body(try $0.write(bytes, as: "blob")) }
  }
}
