internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The answers to the questions of `record`, as the events and the command that they make.
struct RecordAnswers {
  /// The names of the questions.
  enum Question {
    static let party = "party"
    static let partyID = "party.id"
    static let stance = "stance"
    static let target = "target"
    static let targetID = "target.id"
    static let source = "source"
    static let sourceDate = "source.date"
    static let sourceURL = "source.url"
    static let sourceLanguage = "source.lang"
    static let sourceID = "source.id"
    static let day = "on"
    static let speaker = "by"
    static let speakerID = "by.id"
    static let quote = "quote"
    static let language = "lang"
    static let condition = "condition"
    static let review = "review"

    /// The question for one condition, counted from 1.
    static func condition(_ number: Int) -> String { "\(condition).\(number)" }
  }

  /// Stands before the name of a new thing.
  static let newSign: Character = "+"
  /// Separates several targets.
  static let separator: Character = ";"

  let answers: Answers
  /// The options on the command line that no question asks for.
  let options: [String]

  init(_ answers: Answers, options: [String]) {
    self.answers = answers
    self.options = options
  }

  // MARK: What is meant

  /// The identifier that an answer means: itself or, for a new thing, the answer to the question
  /// for its identifier.
  private func identifier(_ question: String, _ identifier: String) -> String? {
    guard let value = answers.given(question) else { return nil }
    return value.first == RecordAnswers.newSign ? answers.given(identifier) : value
  }

  private func newName(_ question: String) -> String? {
    guard let value = answers.given(question), value.first == RecordAnswers.newSign else {
      return nil
    }
    return String(value.dropFirst())
  }

  var party: PartyID? { identifier(Question.party, Question.partyID).flatMap { PartyID($0) } }
  var speaker: PersonID? {
    identifier(Question.speaker, Question.speakerID).flatMap { PersonID($0) }
  }
  var source: SourceID? {
    identifier(Question.source, Question.sourceID).flatMap { SourceID($0) }
  }

  /// The targets as they are typed in a command.
  var targets: [String] {
    guard let value = answers.given(Question.target) else { return [] }
    if value.first == RecordAnswers.newSign {
      return answers.given(Question.targetID).map { ["topic:\($0)"] } ?? []
    }
    return value.split(separator: RecordAnswers.separator).map { String($0.trimmed) }
  }

  /// The language of the source, whether it exists or is new.
  func sourceLanguage(in negotiation: Negotiation) -> String? {
    answers.given(Question.sourceLanguage)
      ?? source.flatMap { negotiation.sources[$0]?.language }
  }

  // MARK: New things

  /// The kind of a new topic: what somebody asserts or denies is a claim.
  static func topicKind(of answers: Answers) -> Topic.Kind {
    answers.given(Question.stance).map { StanceChoices.isOfClaims($0) } == true ? .claim : .subject
  }

  static func noun(of kind: Topic.Kind) -> String { kind == .claim ? "claim" : "topic" }

  /// The events that must be recorded before the statement, each after those that it refers to.
  func additions() throws -> [Event] {
    var additions: [Event] = []
    if let name = newName(Question.party), let id = party {
      additions.append(.party(Party(id: id, name: try RecordAnswers.name(name))))
    }
    if let name = newName(Question.target),
      let id = answers.given(Question.targetID).flatMap({ TopicID($0) })
    {
      let kind = RecordAnswers.topicKind(of: answers)
      additions.append(.topic(Topic(id: id, name: try RecordAnswers.name(name), kind: kind)))
    }
    if let publisher = newName(Question.source), let id = source {
      additions.append(
        .source(
          Source(
            id: id, publisher: publisher, url: answers.given(Question.sourceURL),
            date: answers.given(Question.sourceDate).flatMap { Day($0) },
            language: answers.given(Question.sourceLanguage))))
    }
    if let name = newName(Question.speaker), let id = speaker, let party {
      additions.append(
        .person(Person(id: id, name: try RecordAnswers.name(name), party: party)))
    }
    return additions
  }

  /// A name as `add` accepts it.
  static func name(_ text: String) throws(UsageError) -> Name {
    try NameArgument.name([NameArgument(argument: text)])
  }

  // MARK: The statement

  /// The arguments of `record`; `nil` until party, stance and target are answered.
  var words: [String]? {
    guard let party, let stance = answers.given(Question.stance), !targets.isEmpty else {
      return nil
    }
    return options + statementOptions + ["--", party.text, stance] + targets
  }

  private var statementOptions: [String] {
    var options: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value { options.append("--\(name)=\(value)") }
    }
    add(Question.day, answers.given(Question.day))
    add(Question.speaker, speaker?.text)
    if let quote = answers.given(Question.quote) {
      add(Question.quote, quote)
      add(Question.language, answers.given(Question.language))
    }
    for condition in conditions { add(Question.condition, condition) }
    add(Question.source, source?.text)
    return options
  }

  /// The conditions answered so far.
  var conditions: [String] {
    var conditions: [String] = []
    while let next = answers.given(Question.condition(conditions.count + 1)) {
      conditions.append(next)
    }
    return conditions
  }

  /// The command that records the statement; `nil` until there are enough answers.
  func command() throws(UsageError) -> RecordCommand? {
    guard let words else { return nil }
    return try RecordCommand.spec.command(from: words)
  }
}

extension Negotiation {
  /// The negotiation as it would be after some more events of one writer; nothing is recorded.
  func foreseeing(_ events: [Event]) -> Negotiation {
    guard !events.isEmpty, let writer = WriterID("foreseen") else { return self }
    var negotiation = self
    let number = heads.first { $0.writer == writer }?.number ?? 0
    for (at, event) in events.enumerated() {
      negotiation.apply(
        Entry(
          id: EntryID(writer: writer, number: number + at + 1),
          recorded: latest ?? Instant(milliseconds: 0), event: event))
    }
    return negotiation
  }
}
