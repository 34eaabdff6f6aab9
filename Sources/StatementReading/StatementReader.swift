package import NegotiationModel
internal import TextComparison

/// Reads candidate statements from the text of a report.
///
/// ```
/// let reader = StatementReader(negotiation)
/// for candidate in reader.read(text).candidates { print(candidate.party, candidate.stance) }
/// ```
///
/// The way is one: text → sentences → passages of one saying each → speaker and party → words, stance,
/// targets and day → candidates with the words that told each. It has rules and the names of the
/// negotiation; it records nothing.
package struct StatementReader {
  package struct Options: Sendable {
    /// The language of the report; without one its words tell it.
    package var language: String?
    /// The day of the report; without one its head may tell it.
    package var on: Day?
    /// The plan that the report is about; without one all count.
    package var plan: PlanID?
    package var draft: DraftRef?

    package init(
      language: String? = nil, on: Day? = nil, plan: PlanID? = nil, draft: DraftRef? = nil
    ) {
      self.language = language
      self.on = on
      self.plan = plan
      self.draft = draft
    }
  }

  private let negotiation: Negotiation
  private let options: Options

  package init(_ negotiation: Negotiation, _ options: Options = Options()) {
    self.negotiation = negotiation
    self.options = options
  }

  package func read(_ string: String) -> StatementReading {
    let tag = options.language ?? Self.language(of: string)
    let listed = ReadingLanguage.of(tag)
    // Without lists names and quotations are still found, by the rules of English spelling.
    let language = listed ?? ReadingLanguage.unlisted(tag ?? "und")
    let text = ReportText(string)
    let sentences = SentenceCutter.sentences(of: text)
    let days = DayFinder(language)
    let on = options.on ?? days.head(of: sentences)
    var reading = ReportReading(
      text: text, language: language, names: KnownNames(negotiation, language, on: on),
      cues: CueBook(language),
      targets: TargetFinder(
        negotiation, language, plan: options.plan, draft: options.draft, asOf: on),
      days: days, on: on, isListed: listed != nil,
      principals: negotiation.parties.values.filter { $0.role == .principal }.map(\.id))
    for sentence in sentences { reading.read(sentence) }
    return StatementReading(
      language: tag, isListed: listed != nil, on: on, candidates: reading.candidates,
      comparisons: reading.cues.comparisons + reading.names.comparisons
        + reading.targets.comparisons,
      unknown: reading.unknown)
  }

  /// The language of a text: Ukrainian is told from Russian by its letters.
  package static func language(of text: String) -> String? {
    let tag = TextLanguage(judging: [text]).tag
    guard tag == "ru" || tag == "uk" else { return tag }
    var russian = 0
    var ukrainian = 0
    for scalar in text.unicodeScalars.prefix(20_000) {
      switch scalar {
      case "і", "ї", "є", "ґ", "І", "Ї", "Є", "Ґ": ukrainian += 1
      case "ы", "э", "ъ", "ё", "Ы", "Э", "Ъ", "Ё": russian += 1
      default: break
      }
    }
    return ukrainian > russian ? "uk" : "ru"
  }
}

extension ReadingLanguage {
  /// A language that nothing is known of.
  static func unlisted(_ tag: String) -> ReadingLanguage {
    ReadingLanguage(
      tag: tag, cues: [:], offices: [:], daysBack: [:], weekdays: [], months: [],
      nameEndings: ["", "s"], wordEndings: [], matters: [:], hasFreeEndings: true)
  }
}
