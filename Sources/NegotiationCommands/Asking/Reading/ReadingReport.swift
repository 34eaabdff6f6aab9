internal import NegotiationModel
internal import Presentation
internal import StatementReading
internal import SystemFiles

/// What was found in a file, for scripts and for people.
struct ReadingReport: Encodable {
  static let schema = "parley.reading/1"

  let file: String
  let text: String
  let reading: StatementReading
  let source: String?

  private enum Key: String, CodingKey {
    case schema, file, lang, listed, on, candidates, unknown
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(Self.schema, forKey: .schema)
    try values.encode(file, forKey: .file)
    try values.encode(reading.language, forKey: .lang)
    try values.encode(reading.isListed, forKey: .listed)
    try values.encode(reading.on?.description, forKey: .on)
    try values.encode(
      reading.candidates.map { WrittenCandidate(value: $0, command: command(for: $0)) },
      forKey: .candidates)
    try values.encode(
      reading.unknown.map { speaker in
        Unknown(
          text: speaker.text, sentence: speaker.sentence, command: Self.command(adding: speaker))
      }, forKey: .unknown)
  }

  private struct Unknown: Encodable {
    let text: String
    let sentence: Int
    let command: String
  }

  /// The command that would record a candidate; `nil` if it lacks something.
  func command(for candidate: StatementCandidate) -> String? {
    CandidateWords(candidate, source: source, language: reading.language).words.map { words in
      (["parley", "record"] + words).map { ShellWord.quoted($0) }.joined(separator: " ")
    }
  }

  /// The command that adds an unknown speaker.
  static func command(adding speaker: UnknownSpeaker) -> String {
    let id = IdentifierGrammar.derived(from: speaker.text) ?? "speaker"
    return "parley add person \(id) --name \(ShellWord.quoted(speaker.text)) --party PARTY"
  }

  /// Prints what the user should know before relying on it.
  func tell(in context: CommandContext) {
    guard !reading.isListed else { return }
    let language = reading.language.map { "'\($0)'" } ?? "of '\(file)'"
    context.tell(
      "parley: there are no word lists for the language \(language): only names, quotations and days are found"
    )
  }

  /// The document for people.
  var document: Document {
    var blocks: [Block] = []
    for (at, candidate) in reading.candidates.enumerated() {
      blocks.append(
        .paragraph(Text("\(at + 1). line \(candidate.line): ") + Text.data(Self.summary(candidate)))
      )
      blocks.append(.quotation(Quotation(Text.data(candidate.text), language: reading.language)))
      let reasons = candidate.why.filter { !$0.words.isEmpty }
      blocks.append(
        .definitions(reasons.map { Definition(Text($0.kind.shown), Text.data($0.words)) }))
    }
    for speaker in reading.unknown {
      blocks.append(
        .paragraph(Text("Not in the log, sentence \(speaker.sentence): ") + Text.data(speaker.text))
      )
      blocks.append(.code(Self.command(adding: speaker)))
    }
    if reading.candidates.isEmpty { blocks.append(.note(Text("No statements found."))) }
    return Document(title: Text("Read in \(file)"), blocks: blocks)
  }

  /// Party, speaker, stance and targets in a line.
  static func summary(_ candidate: StatementCandidate) -> String {
    let speaker = candidate.speaker.map { " (\($0))" } ?? ""
    let targets = candidate.targets.map(\.target.description).joined(separator: ", ")
    let stance = candidate.stance?.code ?? "no stance told"
    return "\(candidate.party?.text ?? "nobody")\(speaker) · \(stance) · \(targets)"
  }
}

extension StatementCandidate.Reason.Kind {
  /// The words that were the evidence, for people.
  var shown: String {
    switch self {
    case .speaker: "speaker"
    case .office: "told by office"
    case .spelling: "spelt otherwise"
    case .assumed: "assumed speaker"
    case .unnamed: "not named"
    case .other: "whose stance"
    case .verb: "verb"
    case .stance: "stance"
    case .negation: "negation"
    case .condition: "condition"
    case .lessens: "refused change"
    case .changes: "asks for more"
    case .number: "other number"
    case .redLine: "red line"
    case .target: "matter"
    case .before: "sentence before"
    case .day: "day"
    }
  }
}
