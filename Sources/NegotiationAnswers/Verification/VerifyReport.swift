package import NegotiationModel

/// What checking a log found.
package struct VerifyReport: Sendable {
  package struct Feed: Sendable, Encodable {
    package let writer: String
    package let entries: Int
    @Null package var head: String?

    package init(writer: String, entries: Int, head: String?) {
      self.writer = writer
      self.entries = entries
      self.head = head
    }
  }

  package let entries: Int
  package let feeds: [Feed]
  package let findings: [Finding]

  package init(entries: Int, feeds: [Feed], findings: [Finding]) {
    self.entries = entries
    self.feeds = feeds
    self.findings = findings
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
