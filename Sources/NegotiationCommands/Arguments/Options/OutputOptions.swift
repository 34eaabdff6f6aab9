internal import CommandLineTable
internal import NegotiationExchange

/// How a result is written.
struct OutputOptions: Sendable {
  var format = OutputFormat.text
  var file: String?
  var language: LanguageTag?
  var color = ColorChoice.auto
  var ascii = false

  /// The language of names, headings and words; `nil` for English and for names as they were given.
  var languageTag: String? { language?.tag }

  static var group: ParameterGroup<OutputOptions> {
    ParameterGroup(
      "Output",
      [
        .option(\.format, "format", value: "FORMAT", "How to write the result"),
        .flag(\.format, sets: .json, "json", "The same as --format json"),
        .option(
          \.file, "output", short: "o", value: "FILE", completion: .file,
          "Write to this file instead of standard output"),
        .option(\.language, "lang", value: "LANG", "Names, headings and words in this language"),
        .option(\.color, "color", value: "WHEN", "Whether to colour terminal output"),
        .flag(\.ascii, "ascii", "Use ASCII codes instead of glyphs"),
      ])
  }
}
