/// Something a check reports about the data; findings are collected, never thrown.
package struct Finding: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable { case error, warning, note }

  package var code: String
  package var severity: Severity
  package var file: String?
  package var line: Int?
  package var message: String

  package init(
    code: String, severity: Severity = .error, file: String? = nil, line: Int? = nil,
    message: String
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
  }
}
