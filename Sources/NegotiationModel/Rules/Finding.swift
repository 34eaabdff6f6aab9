/// Something that a check reports about the data; findings are collected, never thrown.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable { case error, warning, note }

  /// What resolves the finding; the commands turn it into words.
  package enum Remedy: Hashable, Sendable {
    /// Choose between two versions of a feed.
    case adoptFork
    /// Withdraw an entry, if it is the one that should not count.
    case withdraw(EntryID)
  }

  package var code: String
  package var severity: Severity
  package var file: String?
  package var line: Int?
  package var message: String
  package var remedy: Remedy?

  package init(
    code: String, severity: Severity = .error, file: String? = nil, line: Int? = nil,
    message: String, remedy: Remedy? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }
}
