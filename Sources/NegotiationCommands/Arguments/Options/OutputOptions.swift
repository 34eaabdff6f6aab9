internal import CommandLineTable
internal import NegotiationModel

/// The moment a reading command asks about.
struct MomentOptions: Sendable {
  var asOf: Day?
  var knownAt: KnownAtArgument?
  /// The highest mark that may be shown; `nil` for all.
  var clearance: HandlingMark?

  static var group: ParameterGroup<MomentOptions> {
    ParameterGroup(
      "Moment",
      [
        .option(\.asOf, "as-of", value: "DATE", "The world at the end of this day"),
        .option(
          \.knownAt, "known-at", value: "INSTANT|HEADS",
          "What was recorded by then, or under heads"),
        .option(\.clearance, "clearance", value: "MARK", "Leave out what is marked higher"),
      ])
  }
}

/// An instant, a day, or heads such as `amal:41,b:7`.
struct KnownAtArgument: ArgumentValue {
  enum Meaning: Sendable {
    case instant(Instant)
    case heads([WriterID: Int])
  }
  /// As reports print it: an instant in UTC, heads by writer.
  var text: String
  var meaning: Meaning

  init(argument: String) throws(UsageError) {
    if let instant = Instant(argument) {
      meaning = .instant(instant)
      text = instant.text
    } else if let day = Day(argument) {
      let end = Instant(milliseconds: Int64(day.last.ordinal + 1) * 86_400_000 - 1)
      meaning = .instant(end)
      text = end.text
    } else {
      var heads: [WriterID: Int] = [:]
      for word in argument.split(separator: ",") {
        guard let id = EntryID(word.trimmed) else {
          throw UsageError(
            "'\(argument)' is no instant and no heads",
            hint: "2025-12-03T18:00:00Z, 2025-12-03 or amal:41,b:7")
        }
        guard heads.updateValue(id.number, forKey: id.writer) == nil else {
          throw UsageError(
            "writer '\(id.writer)' stands twice in '\(argument)'", hint: "amal:41,b:7")
        }
      }
      guard !heads.isEmpty else {
        throw UsageError("'\(argument)' is no instant", hint: "2025-12-03T18:00:00Z")
      }
      meaning = .heads(heads)
      text = heads.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
    }
  }

  var argumentText: String { text }
}

enum OutputFormat: String, ChoiceValue {
  case text, markdown, html, csv, json
}

enum ColorChoice: String, ChoiceValue {
  case auto, always, never
}

/// How a result is written.
struct OutputOptions: Sendable {
  var format = OutputFormat.text
  var file: String?
  var language: LanguageTag?
  var color = ColorChoice.auto
  var ascii = false

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
