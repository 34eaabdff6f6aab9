internal import CommandLineTable

enum OutputFormat: String, ChoiceValue {
  case text, markdown, html, csv, json, docx, xlsx

  /// Whether it is a file for other programs, which is never shown as text.
  var isFile: Bool { self == .docx || self == .xlsx }
}
