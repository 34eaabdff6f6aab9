internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The questions of `record` for one statement, in order.
struct RecordScript: DialogueScript {
  typealias Ask = RecordAnswers.Question

  let negotiation: Negotiation
  let things: AskedThings
  /// The values of the last statement, which are offered again.
  let last: LastStatement
  /// The user's own day.
  let today: Day
  /// The options that were given on the command line.
  let given: GivenOptions
  /// The statement that would be recorded now, and the words about its day.
  let foresee: (RecordCommand, Negotiation) throws -> ForeseenStatement
  /// Why a statement would be refused.
  let refusals: (Statement, Negotiation) throws -> [Refusal]

  func question(after answers: Answers) -> Question? {
    let record = RecordAnswers(answers, options: given.rest)
    func isOpen(_ question: String) -> Bool { answers[question] == nil }
    func isNew(_ question: String) -> Bool {
      answers[question]?.first == RecordAnswers.newSign
    }
    if isOpen(Ask.party) { return party() }
    if isNew(Ask.party) && isOpen(Ask.partyID) { return identifier(Ask.partyID, of: answers) }
    if isOpen(Ask.stance) { return stance() }
    if isOpen(Ask.target) { return target(RecordAnswers.topicKind(of: answers)) }
    if isNew(Ask.target) && isOpen(Ask.targetID) { return identifier(Ask.targetID, of: answers) }
    if isOpen(Ask.source) { return source(record) }
    if isNew(Ask.source) {
      if isOpen(Ask.sourceDate) { return sourceDate() }
      if isOpen(Ask.sourceURL) { return sourceURL() }
      if isOpen(Ask.sourceLanguage) { return sourceLanguage() }
      if isOpen(Ask.sourceID) { return identifier(Ask.sourceID, of: answers) }
    }
    if isOpen(Ask.day) { return day(record) }
    if isOpen(Ask.speaker) { return speaker(record) }
    if isNew(Ask.speaker) && isOpen(Ask.speakerID) {
      return identifier(Ask.speakerID, of: answers)
    }
    if isOpen(Ask.quote) { return quote() }
    if answers.given(Ask.quote) != nil && isOpen(Ask.language) { return language(record) }
    if let condition = condition(record) { return condition }
    return isOpen(Ask.review) ? review(record) : nil
  }

  // MARK: Names

  private func party() -> Question {
    Question(
      Ask.party, "Party",
      explanation: ["whose stance it is: its identifier, or the beginning of any name of it"],
      usual: last.party?.text, choices: things.parties,
      read: { Naming.read($0, among: things.parties, noun: "party") })
  }

  private func speaker(_ record: RecordAnswers) -> Question {
    let party = record.party
    let choices = things.people(of: party, in: negotiation)
    let isSame = last.party == party && last.source == record.source
    return Question(
      Ask.speaker, "Speaker",
      explanation: ["who said it: a person who speaks for the party"],
      usual: given[Ask.speaker] ?? (isSame ? last.speaker?.text : nil), mayBeNone: true,
      choices: choices, settled: given[Ask.speaker],
      read: { typed in
        let reading = Naming.read(typed, among: choices, noun: "person")
        guard case .taken(let value, _) = reading, value.first == RecordAnswers.newSign,
          case .one(let other) = things.everybody.meaning(of: String(value.dropFirst()))
        else { return reading }
        return .unclear(
          [other], note: "who speaks for another party; +\(typed) makes a new person")
      })
  }

  /// Asks for the identifier of a new thing.
  private func identifier(_ question: String, of answers: Answers) -> Question {
    let topic = RecordAnswers.noun(of: RecordAnswers.topicKind(of: answers))
    let (of, noun, taken): (String, String, (String) -> Bool) =
      switch question {
      case Ask.partyID: (Ask.party, "party", { things.parties[value: $0] != nil })
      case Ask.targetID: (Ask.target, topic, { things.targets[value: "topic:" + $0] != nil })
      case Ask.speakerID: (Ask.speaker, "person", { things.everybody[value: $0] != nil })
      default: (Ask.source, "source", { things.sources[value: $0] != nil })
      }
    let name = String((answers[of] ?? "").dropFirst())
    let usual = Naming.free(name, else: noun, isTaken: taken)
    // The user chooses the identifier of things that are typed often.
    let isAsked =
      [Ask.partyID, Ask.sourceID].contains(question) || !Naming.isSpelt(usual, as: name)
    return Question(
      question, "  New \(noun) '\(name)', its identifier",
      explanation: ["a short word for it: a letter or digit, then letters, digits, '.', '_', '-'"],
      usual: usual, settled: isAsked ? nil : usual,
      read: { typed in
        guard let id = IdentifierGrammar.normalized(typed) else {
          return .refused(
            "'\(typed)' is not a valid identifier\(IdentifierGrammar.fault(in: typed))", hint: nil)
        }
        return taken(id)
          ? .refused("\(noun) '\(id)' exists already", hint: nil) : .taken(id, shown: nil)
      })
  }

  // MARK: Where it stands

  private func stance() -> Question {
    Question(
      Ask.stance, "Stance",
      explanation: ["where the party stands on the text, as a word of the scale"],
      choices: StanceChoices.all,
      read: { StanceChoices.read($0) })
  }

  private func target(_ newTopic: Topic.Kind) -> Question {
    Question(
      Ask.target, "Target",
      explanation: [
        "on what: the number or the first words of a clause, PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN "
          + "or topic:ID; several with ';' between them; "
          + "+NAME makes a new \(RecordAnswers.noun(of: newTopic))"
      ], choices: things.targets,
      read: {
        TargetNaming(negotiation, things: things, near: last.target, newTopic: newTopic).read($0)
      })
  }

  private func condition(_ record: RecordAnswers) -> Question? {
    guard let stance = record.answers.given(Ask.stance), Stance(word: stance) == .conditional else {
      return nil
    }
    let number = record.conditions.count + 1
    let id = Ask.condition(number)
    guard record.answers[id] == nil else { return nil }
    return Question(
      id, number == 1 ? "Condition" : "Another condition",
      explanation: ["what acceptance depends on, in the party's own terms"],
      mayBeNone: number > 1,
      settled: given.conditions.isEmpty
        ? nil : given.conditions.dropFirst(number - 1).first ?? "")
  }
}
