internal import CommandLineTable
internal import NegotiationExchange

/// How a result is written.
struct OutputOptions: Sendable {
  /// The format given by `--format`.
  var named: OutputFormat?
  /// The format if neither `--format` nor the ending of a file decides.
  var usual = OutputFormat.text
  var file: OutputFile?
  var language: LanguageTag?
  var color = ColorChoice.auto
  var ascii = false

  /// The language of names, headings and words; `nil` for English and for names as they were given.
  var languageTag: String? { language?.tag }

  /// The format given by name, else that of the file's ending, else the command's default.
  var format: OutputFormat {
    if let named { return named }
    if case .format(let format)? = file?.ending { return format }
    return usual
  }

  /// The file to write; `nil` for standard output.
  var path: String? { file.flatMap { $0.path == "-" ? nil : $0.path } }

  /// Refuses a file whose ending is not that of a format, unless the format was given.
  func check() throws(UsageError) {
    if named == nil { try file?.check() }
    if format.isFile, path == nil {
      throw UsageError(
        "a \(format == .docx ? "Word document" : "spreadsheet") is written to a file",
        hint: "-o answer.\(format.rawValue)")
    }
  }

  static var group: ParameterGroup<OutputOptions> {
    ParameterGroup(
      "Output",
      [
        .option(\.named, "format", value: "FORMAT", "How to write the result"),
        .flag(\.named, sets: .json, "json", "The same as --format json"),
        .option(
          \.file, "output", short: "o", value: "FILE",
          "Write to this file, in the format of its ending"),
        .option(\.language, "lang", value: "LANG", "Names, headings and words in this language"),
        .option(\.color, "color", value: "WHEN", "Whether to colour terminal output"),
        .flag(\.ascii, "ascii", "Use ASCII codes instead of glyphs"),
      ])
  }
}
