internal import Digest
internal import NegotiationModel

/// Checks that the heads of other feeds that lines name match the lines there.
struct HeadsCheck {
  private let reader: LogReader
  private var findings: [Finding] = []
  /// The head seen of each feed at each number, and the first writer that saw it.
  private var seen: [String: (head: String, by: WriterID)] = [:]
  private var formerHeads: Set<String>?

  /// - `lines`: the lines that may name heads, if known; by default all feeds are searched.
  static func findings(
    in reader: LogReader, _ lines: [(feed: Feed, index: Int)]? = nil
  ) -> [Finding] {
    var check = HeadsCheck(reader)
    for (feed, index) in lines ?? check.linesWithHeads() { check.look(at: feed, index) }
    return check.findings
  }

  private init(_ reader: LogReader) { self.reader = reader }

  private func linesWithHeads() -> [(feed: Feed, index: Int)] {
    var found: [(feed: Feed, index: Int)] = []
    for feed in reader.feeds {
      var lines = feed.lines
      var index = 0
      while let line = lines.next() {
        if Feed.mayNameHeads(line) { found.append((feed, index)) }
        index += 1
      }
    }
    return found
  }

  private mutating func look(at feed: Feed, _ index: Int) {
    guard let heads = feed.withLine(index, { JSONValue.decode($0)?.object?["seen"] }) else {
      return
    }
    guard let heads = heads.object else {
      return report("seen", feed, index, "the heads seen cannot be read")
    }
    for (writer, head) in heads.sorted(by: { $0.key < $1.key }) {
      check(head.string ?? "", of: writer, seenBy: feed, index)
    }
  }

  private mutating func check(
    _ head: String, of writer: String, seenBy feed: Feed, _ index: Int
  ) {
    guard let digits = SeenHead(head) else {
      return report("seen", feed, index, "the head seen of '\(writer)' cannot be read")
    }
    let number = digits.number
    let name = "\(writer):\(number)"
    // The former heads of moved and of refused entries are known.
    if let before = seen[name], before.head != head {
      if !movedAway(writer, head), !movedAway(writer, before.head) {
        findings.append(
          Finding(
            code: "fork", file: "log/\(writer).jsonl", line: number,
            message:
              "continued in two places: '\(before.by.text)' and '\(feed.writer.text)' had seen"
              + " different lines here"))
      }
    } else {
      seen[name] = (head, feed.writer)
    }
    guard let other = reader.feeds.first(where: { $0.writer.text == writer }) else {
      return report(
        "behind", feed, index,
        "entries of writer '\(writer)' were seen here and are not in this copy",
        severity: .warning)
    }
    guard other.count >= number else {
      if movedAway(writer, head) { return }
      return report(
        "behind", other, other.count,
        "behind: '\(feed.writer.text)' had seen entry \(number), this copy has \(other.count)",
        severity: .warning)
    }
    if let end = other.endOfGroup(around: number) {
      report(
        "seen", feed, index,
        "the head seen, '\(name)', stands inside a group of entries that ends at \(end)")
    }
    let digest = Feed.digest(in: other.line(number - 1))
    if digest.map({ !$0.description.hasPrefix(digits.digits) }) ?? false,
      !movedAway(writer, head)
    {
      report(
        "rewritten", other, number - 1, "not the line that '\(feed.writer.text)' had seen here")
    }
  }

  /// Whether the entry with this head was recorded again in another feed.
  private mutating func movedAway(_ writer: String, _ head: String) -> Bool {
    let known = formerHeads ?? reader.formerHeads()
    formerHeads = known
    return known.contains("\(writer):\(head)")
  }

  private mutating func report(
    _ code: String, _ feed: Feed, _ index: Int, _ message: String,
    severity: Finding.Severity = .error
  ) {
    findings.append(feed.finding(code, line: index, message, severity: severity))
  }
}
