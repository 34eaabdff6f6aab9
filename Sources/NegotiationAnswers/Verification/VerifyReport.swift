package import NegotiationModel
package import Presentation

/// What checking a log found.
package struct VerifyReport: Sendable {
  package struct Feed: Sendable, Encodable {
    let writer: String
    let entries: Int
    @Null var head: String?

    package init(writer: String, entries: Int, head: String?) {
      self.writer = writer
      self.entries = entries
      self.head = head
    }
  }

  let entries: Int
  let feeds: [Feed]
  let findings: [Finding]

  package init(entries: Int, feeds: [Feed], findings: [Finding]) {
    self.entries = entries
    self.feeds = feeds
    self.findings = findings
  }

  package func document(_ wording: Wording) -> Document {
    var blocks: [Block] = []
    var lines: [Text] = []
    for finding in findings {
      var line = Text()
      if let file = finding.file {
        line += Text.data(file) + Text(finding.line.map { ":\($0):1: " } ?? ": ")
      }
      line += Text(
        wording[.verify(.severity(finding.severity))] + ": ",
        role: finding.severity == .error ? .error : .warning)
      line += Text.data(finding.message) + Text("  [\(finding.code)]", role: .muted)
      lines.append(line)
    }
    if !lines.isEmpty { blocks.append(.paragraph(lines.joined(separator: "\n"))) }
    let errors = findings.filter { $0.severity == .error }.count
    let verdict = VerifyPhrase.verdict(entries: entries, feeds: feeds.count, errors: errors)
    blocks.append(.paragraph(Text(wording[.verify(verdict)])))
    return Document(language: wording.language, direction: wording.direction, blocks: blocks)
  }
}

extension VerifyReport: Encodable {
  private struct FindingValue: Encodable {
    let code: String
    let severity: String
    @Null var file: String?
    @Null var line: Int?
    let message: String
  }

  private enum Key: String, CodingKey { case schema, entries, feeds, findings }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.verify/1", forKey: .schema)
    try container.encode(entries, forKey: .entries)
    try container.encode(feeds, forKey: .feeds)
    try container.encode(
      findings.map {
        FindingValue(
          code: $0.code, severity: $0.severity.rawValue, file: $0.file, line: $0.line,
          message: $0.message)
      }, forKey: .findings)
  }
}
