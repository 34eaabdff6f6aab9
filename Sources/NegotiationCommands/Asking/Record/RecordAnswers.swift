internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The answers to the questions of `record`, as the events and the command that they make.
struct RecordAnswers {
  /// The names of the questions.
  enum Question {
    static let party = "party"
    static let stance = "stance"
    static let target = "target"
    static let source = "source"
    static let sourceDate = "source.date"
    static let day = "on"
    static let speaker = "by"
    static let quote = "quote"
    static let language = "lang"
    static let condition = "condition"
    static let review = "review"
    /// The question what is to be added or changed.
    static let more = "more"

    /// The question for one condition, counted from 1.
    static func condition(_ number: Int) -> String { "\(condition).\(number)" }

    /// The question for an option that a statement may have besides.
    static func with(_ option: String) -> String { "with.\(option)" }

    /// The question for an option of a thing that is new.
    static func new(_ noun: String, _ id: String, _ option: String) -> String {
      "new.\(noun).\(id).\(option)"
    }
  }

  /// The answer that sets what is on or off.
  static let yes = "yes"
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

  /// The identifier that an answer means, of a thing that is there or of a new one.
  private static func identifier(_ answer: String) -> String {
    NewThing(kept: answer)?.id ?? answer
  }

  private var who: (party: String, speaker: String?)? {
    answers.given(Question.party).map(PartyNaming.parts)
  }

  /// The speaker: who was named with the party, unless another was answered since.
  private var speakerAnswer: String? {
    guard let speaker = answers[Question.speaker] else { return who?.speaker }
    return speaker.isEmpty ? nil : speaker
  }

  /// Whether the speaker was named with the party.
  var hasSpeakerWithParty: Bool { who?.speaker != nil }

  var party: PartyID? { (who?.party).map(RecordAnswers.identifier).flatMap { PartyID($0) } }
  var speaker: PersonID? {
    speakerAnswer.map(RecordAnswers.identifier).flatMap { PersonID($0) }
  }
  var source: SourceID? {
    answers.given(Question.source).map(RecordAnswers.identifier).flatMap { SourceID($0) }
  }

  private var targetAnswers: [String] {
    (answers.given(Question.target) ?? "").split(separator: RecordAnswers.separator)
      .map { String($0.trimmed) }
  }

  /// The targets as they are typed in a command.
  var targets: [String] {
    targetAnswers.map { answer in NewThing(kept: answer).map { "topic:\($0.id)" } ?? answer }
  }

  /// The language of the source, whether it exists or is new.
  func sourceLanguage(in negotiation: Negotiation) -> String? {
    guard let source else { return nil }
    return answers.given(Question.new(Noun.source, source.text, "lang"))
      ?? negotiation.sources[source]?.language
  }

  // MARK: New things

  /// The kind of a new topic: what somebody asserts or denies is a claim.
  static func topicKind(of answers: Answers) -> Topic.Kind {
    answers.given(Question.stance).map { StanceChoices.isOfClaims($0) } == true ? .claim : .subject
  }

  static func noun(of kind: Topic.Kind) -> String { kind == .claim ? "claim" : "topic" }

  /// What a new thing is called in questions and messages.
  enum Noun {
    static let party = "party"
    static let person = "person"
    static let source = "source"
  }

  /// The things that are new, with what each is called, in an order in which each refers to earlier ones
  /// alone.
  var newThings: [(noun: String, thing: NewThing)] {
    var things: [(noun: String, thing: NewThing)] = []
    func add(_ noun: String, _ answer: String?) {
      if let new = answer.flatMap({ NewThing(kept: $0) }) { things.append((noun, new)) }
    }
    add(Noun.party, who?.party)
    let topic = RecordAnswers.noun(of: RecordAnswers.topicKind(of: answers))
    for answer in targetAnswers { add(topic, answer) }
    add(Noun.source, answers.given(Question.source))
    add(Noun.person, speakerAnswer)
    return things
  }

  /// The events that must be recorded before the statement, each after those that it refers to.
  func additions() throws -> [Event] {
    try newThings.map { noun, thing in
      switch noun {
      case Noun.party: try AddPartyCommand.spec.command(from: addition(of: thing, noun)).event()
      case Noun.source: try AddSourceCommand.spec.command(from: addition(of: thing, noun)).event
      case Noun.person: try AddPersonCommand.spec.command(from: addition(of: thing, noun)).event()
      default: try AddTopicCommand.spec.command(from: addition(of: thing, noun)).event()
      }
    }
  }

  /// The words behind `add` that make a new thing.
  private func addition(of thing: NewThing, _ noun: String) -> [String] {
    var words: [String] = []
    switch noun {
    case Noun.source:
      words.append("--publisher=\(thing.name)")
      if let date = answers.given(Question.sourceDate) { words.append("--date=\(date)") }
    case Noun.person: words += ["--name=\(thing.name)", "--party=\(party?.text ?? "")"]
    case Noun.party: words.append("--name=\(thing.name)")
    default:
      words += ["--name=\(thing.name)", "--kind=\(RecordAnswers.topicKind(of: answers).rawValue)"]
    }
    let start = Question.new(noun, thing.id, "")
    for answer in answers.list where answer.question.hasPrefix(start) && !answer.value.isEmpty {
      words.append("--\(answer.question.dropFirst(start.count))=\(answer.value)")
    }
    return words + ["--", thing.id]
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
    return statementOptions + ["--", party.text, stance] + targets
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
    return options + others
  }

  /// The options that no question of every statement asks for, as they stand on a command line.
  var others: [String] {
    let start = Question.with("")
    let added = answers.list.filter { $0.question.hasPrefix(start) }
      .map { (name: "--\($0.question.dropFirst(start.count))", value: $0.value) }
    let kept = options.filter { word in
      !added.contains { word == $0.name || word.hasPrefix($0.name + "=") }
    }
    let flags = StatementFields.flags.map { "--\($0)" }
    return kept
      + added.compactMap { (name, value) -> String? in
        if value.isEmpty { return nil }
        if flags.contains(name) { return value == RecordAnswers.yes ? name : nil }
        return "\(name)=\(value)"
      }
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
