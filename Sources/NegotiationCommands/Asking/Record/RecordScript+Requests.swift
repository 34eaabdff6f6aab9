internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// What is asked only on request: the fields that few statements have, and all that is to be changed.
extension RecordScript {
  /// Something that can be added or changed, by the words with which it is asked for.
  private struct Request {
    let words: String
    /// The question that it leads to.
    let id: String
    var meaning = ""
  }

  /// What `add` takes of a new thing and the dialogue does not ask, with the words for it.
  private static func options(of noun: String) -> [(option: String, words: String)] {
    switch noun {
    case RecordAnswers.Noun.party:
      [("alias", "other name"), ("kind", "kind"), ("role", "role")]
    case RecordAnswers.Noun.person: [("office", "office"), ("alias", "other name")]
    case RecordAnswers.Noun.source:
      [
        ("title", "title"), ("url", "address"), ("lang", "language"),
        ("reliability", "reliability"), ("origin", "origin"),
      ]
    default: [("alias", "other name")]
    }
  }

  private func requests(_ record: RecordAnswers) -> [Request] {
    let hasQuote = record.answers.given(Ask.quote) != nil
    var requests = [
      Request(words: "words", id: Ask.quote), Request(words: "day", id: Ask.day),
      Request(words: "source", id: Ask.source), Request(words: "speaker", id: Ask.speaker),
      Request(words: "condition", id: nextCondition(record)),
    ]
    if hasQuote { requests.append(Request(words: "language", id: Ask.language)) }
    let asked = [Ask.source, Ask.day, Ask.speaker, Ask.quote, Ask.language, Ask.condition]
    let blank = StatementFields()
    for field in StatementFields.all.map(\.recording) where !asked.contains(field.name) {
      if field.name == "translation" && !hasQuote { continue }
      requests.append(
        Request(
          words: field.name.split(separator: "-").joined(separator: " "), id: Ask.with(field.name),
          meaning: field.parameter.info(in: blank).summary))
    }
    for (noun, thing) in record.newThings {
      for (option, words) in RecordScript.options(of: noun) {
        requests.append(
          Request(words: "\(words) of \(thing.id)", id: Ask.new(noun, thing.id, option)))
      }
    }
    return requests + [
      Request(words: "party", id: Ask.party), Request(words: "stance", id: Ask.stance),
      Request(words: "target", id: Ask.target),
    ]
  }

  private func nextCondition(_ record: RecordAnswers) -> String {
    Ask.condition(record.conditions.count + 1)
  }

  func aside(_ id: String, after answers: Answers) -> Question? {
    let record = RecordAnswers(answers, options: given.rest)
    switch id {
    case Ask.more: return more(record)
    case Ask.speaker where record.hasSpeakerWithParty:
      var question = speaker(record)
      question.settled = nil
      return question
    default: break
    }
    if let number = (1...record.conditions.count + 1).first(where: { Ask.condition($0) == id }) {
      var question = condition(number)
      question.settled = nil
      return question
    }
    for field in StatementFields.all.map(\.recording) where Ask.with(field.name) == id {
      return self.field(field)
    }
    for (noun, thing) in record.newThings {
      for (option, words) in RecordScript.options(of: noun)
      where Ask.new(noun, thing.id, option) == id {
        return self.option(option, "\(words) of \(thing.id)", of: noun, id)
      }
    }
    return nil
  }

  /// Asks what is to be added or changed.
  private func more(_ record: RecordAnswers) -> Question {
    let requests = requests(record)
    let choices = Choices(
      requests.map { Choice($0.words, label: $0.meaning) }, fold: NameFolding.fold)
    func requested(_ words: String) -> String? {
      guard case .one(let choice) = choices.meaning(of: words) else { return nil }
      return requests.first { $0.words == choice.value }?.id
    }
    var question = Question(
      Ask.more, "Add or change",
      explanation: ["a field, and its new value after it if you like: basis attributed"],
      choices: choices,
      read: { typed in
        if let id = requested(typed) { return .opens(id) }
        if case .several(let several) = choices.meaning(of: typed) {
          return .unclear(several, note: nil)
        }
        let words = typed.split(whereSeparator: \.isWhitespace)
        for count in (1..<max(1, words.count)).reversed() {
          let start = words.prefix(count).joined(separator: " ")
          if requested(start) != nil {
            return .several([start, String(typed[words[count].startIndex...].trimmed)])
          }
        }
        return .refused("'\(typed)' is none of these", hint: "? lists them; < leaves it as it is")
      })
    question.preface = [Remark(requests.map(\.words).joined(separator: " · "))]
    return question
  }

  /// Asks for an option that a statement may have besides.
  private func field(_ field: OptionField<StatementFields>) -> Question {
    let info = field.parameter.info(in: StatementFields())
    let prompt = "  " + info.summary
    let id = Ask.with(field.name)
    if info.kind == .flag {
      return Question(
        id, prompt, explanation: ["yes or no"], usual: RecordAnswers.yes,
        choices: Choices(
          [Choice(RecordAnswers.yes), Choice("no")], fold: NameFolding.fold),
        read: { typed in
          let word = typed.lowercased()
          if !word.isEmpty, RecordAnswers.yes.hasPrefix(word) {
            return .taken(RecordAnswers.yes, shown: nil)
          }
          return "no".hasPrefix(word)
            ? .taken("no", shown: nil) : .refused("yes or no", hint: nil)
        })
    }
    let words = info.choices.isEmpty ? "" : ": " + info.choices.joined(separator: ", ")
    return Question(
      id, prompt, explanation: [info.summary + words], mayBeNone: true,
      choices: Choices(info.choices.map { Choice($0) }, fold: NameFolding.fold),
      read: { typed in
        self.option(field.name, typed) { word throws(UsageError) in
          // A translation is one of words.
          _ = try RecordCommand.spec.command(from: ["--quote=x", word, "--", "x", "open", "x"])
        }
      })
  }

  /// Asks for an option of a thing that is new.
  private func option(
    _ option: String, _ words: String, of noun: String, _ id: String
  ) -> Question {
    Question(
      id, "  \(words.prefix(1).uppercased())\(words.dropFirst())",
      explanation: [
        option == "alias"
          ? "another name of it; LANG=TEXT in one language" : "as 'parley add \(noun)' takes it"
      ], mayBeNone: true, choices: option == "lang" ? things.languages : .none,
      read: { typed in
        self.option(option, typed) { word throws(UsageError) in
          switch noun {
          case RecordAnswers.Noun.party:
            _ = try AddPartyCommand.spec.command(from: ["--name=x", word, "--", "x"])
          case RecordAnswers.Noun.person:
            _ = try AddPersonCommand.spec.command(from: ["--name=x", "--party=x", word, "--", "x"])
          case RecordAnswers.Noun.source:
            _ = try AddSourceCommand.spec.command(from: ["--publisher=x", word, "--", "x"])
          default: _ = try AddTopicCommand.spec.command(from: ["--name=x", word, "--", "x"])
          }
        }
      })
  }
}
