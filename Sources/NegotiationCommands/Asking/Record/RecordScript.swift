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
    if isOpen(Ask.party) { return party() }
    if isOpen(Ask.stance) { return stance() }
    if isOpen(Ask.target) { return target(RecordAnswers.topicKind(of: answers)) }
    if isOpen(Ask.source) { return source(record) }
    if answers[Ask.source]?.first == NewThing.sign && isOpen(Ask.sourceDate) {
      return sourceDate()
    }
    if isOpen(Ask.day) { return day(record) }
    if !record.hasSpeakerWithParty && isOpen(Ask.speaker) { return speaker(record) }
    if isOpen(Ask.quote) { return quote() }
    if answers.given(Ask.quote) != nil && isOpen(Ask.language) { return language(record) }
    if let condition = condition(record) { return condition }
    return isOpen(Ask.review) ? review(record) : nil
  }

  // MARK: Names

  private func party() -> Question {
    let naming = PartyNaming(negotiation, things: things)
    var question = Question(
      Ask.party, "Party or speaker",
      explanation: [
        "whose stance it is: a party, a person who speaks for it, or PARTY: PERSON; any beginning of a",
        "name will do; +NAME makes a new one, +NAME = ID with an identifier of your own;",
        "stance and target may stand behind it: russia rejects 6",
      ],
      usual: last.who, choices: things.speaking, read: naming.read)
    if last.isOfDialogue, let source = last.source {
      let day = last.day.map { " · \($0)" } ?? ""
      question.preface = [Remark("as before: \(source)\(day)")]
    }
    return question
  }

  func speaker(_ record: RecordAnswers) -> Question {
    let party = record.party
    let isSame = last.party == party && last.source == record.source
    return Question(
      Ask.speaker, "Speaker",
      explanation: [
        "who said it: a person who speaks for the party; +NAME makes a new one, +NAME = ID with",
        "an identifier of your own",
      ],
      usual: given[Ask.speaker] ?? (isSame ? last.speaker?.text : nil), mayBeNone: true,
      choices: things.people(of: party, in: negotiation), settled: given[Ask.speaker],
      read: { PartyNaming(negotiation, things: things).speaker($0, of: party) })
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
        "on what: the number or the first words of a clause, PLAN@DRAFT/CLAUSE, PLAN@DRAFT, PLAN or",
        "topic:ID; several with ';' between them;",
        "+NAME makes a new \(RecordAnswers.noun(of: newTopic)), +NAME = ID with an identifier of "
          + "your own",
      ], choices: things.targets,
      read: {
        TargetNaming(negotiation, things: things, near: last.target, newTopic: newTopic).read($0)
      })
  }

  /// The first condition of a stance that needs one, and those given on the command line.
  private func condition(_ record: RecordAnswers) -> Question? {
    guard let stance = record.answers.given(Ask.stance), Stance(word: stance) == .conditional else {
      return nil
    }
    let number = record.conditions.count + 1
    guard number == 1 || number <= given.conditions.count,
      record.answers[Ask.condition(number)] == nil
    else { return nil }
    return condition(number)
  }

  func condition(_ number: Int) -> Question {
    Question(
      Ask.condition(number), number == 1 ? "Condition" : "Another condition",
      explanation: ["what acceptance depends on, in the party's own terms"],
      mayBeNone: number > 1, settled: given.conditions.dropFirst(number - 1).first)
  }
}
