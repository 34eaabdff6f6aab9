internal import NegotiationModel
internal import Presentation
internal import StatementReading
internal import SystemFiles

/// What was read in a file, as scripts and people see it.
struct ReadingReport: Encodable {
  static let schema = "parley.reading/1"

  let file: String
  let text: String
  let reading: StatementReading
  let source: String?

  private enum Key: String, CodingKey {
    case schema, file, lang, listed, on, candidates, unknown
    case sentence, line, column, text, party, speaker, speakerText, stance, targets, target,
      similarity, quote
    case conditions, redLine, basis, why, what, words, command
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(Self.schema, forKey: .schema)
    try values.encode(file, forKey: .file)
    try values.encode(reading.language, forKey: .lang)
    try values.encode(reading.isListed, forKey: .listed)
    try values.encode(reading.on?.description, forKey: .on)
    var list = values.nestedUnkeyedContainer(forKey: .candidates)
    for candidate in reading.candidates {
      try encode(candidate, to: list.nestedContainer(keyedBy: Key.self))
    }
    var unknown = values.nestedUnkeyedContainer(forKey: .unknown)
    for speaker in reading.unknown {
      var one = unknown.nestedContainer(keyedBy: Key.self)
      try one.encode(speaker.text, forKey: .text)
      try one.encode(speaker.sentence, forKey: .sentence)
      try one.encode(Self.command(adding: speaker), forKey: .command)
    }
  }

  private func encode(_ candidate: StatementCandidate, to container: KeyedEncodingContainer<Key>)
    throws
  {
    var values = container
    try values.encode(candidate.sentence, forKey: .sentence)
    try values.encode(candidate.line, forKey: .line)
    try values.encode(candidate.column, forKey: .column)
    try values.encode(candidate.text, forKey: .text)
    try values.encode(candidate.party?.text, forKey: .party)
    try values.encode(candidate.speaker?.text, forKey: .speaker)
    try values.encode(candidate.speakerText, forKey: .speakerText)
    try values.encode(candidate.stance?.code, forKey: .stance)
    var targets = values.nestedUnkeyedContainer(forKey: .targets)
    for aim in candidate.targets {
      var one = targets.nestedContainer(keyedBy: Key.self)
      try one.encode(aim.target.description, forKey: .target)
      try one.encode(aim.similarity, forKey: .similarity)
    }
    try values.encode(candidate.quote, forKey: .quote)
    try values.encode(candidate.conditions, forKey: .conditions)
    try values.encode(candidate.isRedLine, forKey: .redLine)
    try values.encode(candidate.basis.code, forKey: .basis)
    try values.encode(candidate.on?.description, forKey: .on)
    var why = values.nestedUnkeyedContainer(forKey: .why)
    for reason in candidate.why {
      var one = why.nestedContainer(keyedBy: Key.self)
      try one.encode(reason.kind.rawValue, forKey: .what)
      try one.encode(reason.words, forKey: .words)
    }
    try values.encode(command(for: candidate), forKey: .command)
  }

  /// The command that would record a candidate; `nil` where it says too little for one.
  func command(for candidate: StatementCandidate) -> String? {
    CandidateWords(candidate, source: source, language: reading.language).words.map { words in
      (["parley", "record"] + words).map { ShellWord.quoted($0) }.joined(separator: " ")
    }
  }

  /// The command that adds somebody who speaks and is not known.
  static func command(adding speaker: UnknownSpeaker) -> String {
    let id = IdentifierGrammar.derived(from: speaker.text) ?? "speaker"
    return "parley add person \(id) --name \(ShellWord.quoted(speaker.text)) --party PARTY"
  }

  /// Says what a reader should know before trusting it.
  func tell(in context: CommandContext) {
    guard !reading.isListed else { return }
    let language = reading.language.map { "'\($0)'" } ?? "of '\(file)'"
    context.tell(
      "parley: there are no word lists for the language \(language): only names, quotations and days are found"
    )
  }

  /// What people see of it.
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
  /// What the words told, for people.
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
