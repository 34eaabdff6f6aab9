internal import CommandLineTable

enum OutputFormat: String, ChoiceValue {
  case text, markdown, html, csv, json
}
