internal import CommandLineTable
internal import Conversation
internal import NegotiationModel

/// The questions about evidence: source, day and words, and the last check.
extension RecordScript {
  // MARK: The source

  func source(_ record: RecordAnswers) -> Question {
    let known = given[Ask.source].flatMap { things.sources[value: $0] }?.value
    return Question(
      Ask.source, "Source",
      explanation: [
        "where it is known from: an existing source, or the publisher of a new one;",
        "+PUBLISHER = ID with an identifier of your own",
      ],
      usual: known ?? last.source?.text ?? foreseen(record)?.statement.sources.first?.text
        ?? (things.sources.all.count == 1 ? things.sources.all[0].value : nil),
      mayBeNone: true, choices: things.sources,
      settled: known ?? (last.isOfDialogue ? last.source?.text : nil),
      read: { Naming.read($0, among: things.sources, noun: RecordAnswers.Noun.source) })
  }

  func sourceDate() -> Question {
    Question(
      Ask.sourceDate, "  When it was published",
      explanation: ["a date: 2025-12-03, 2025-12 or 2025"], mayBeNone: true,
      read: { typed in
        option("date", typed) { word throws(UsageError) in
          _ = try AddSourceCommand.spec.command(from: ["--publisher=x", word, "--", "x"])
        }
      })
  }

  /// Reads the value of an option as a command takes it.
  func option(
    _ name: String, _ typed: String, check: (String) throws(UsageError) -> Void
  ) -> Question.Reading {
    do throws(UsageError) {
      try check("--\(name)=\(typed)")
      return .taken(typed, shown: nil)
    } catch {
      return .refused(error.message, hint: error.hint)
    }
  }

  // MARK: The day

  func day(_ record: RecordAnswers) -> Question {
    let before = foreseen(record)
    let isSame = last.source != nil && last.source == record.source
    let same = isSame ? last.day : nil
    return Question(
      Ask.day, "Day it was said",
      explanation: [
        "a date as far as it is known: 2025-12-03, 2025-12 or 2025; also today, yesterday, unknown"
      ],
      usual: given[Ask.day] ?? same ?? "", usualShown: same ?? before?.day, mayBeNone: true,
      settled: given[Ask.day] ?? (last.isOfDialogue ? same : nil),
      read: { word in
        let typed = Day(shorthand: word, today: today)?.description ?? word
        do throws(UsageError) {
          _ = try RecordCommand.spec.command(from: ["--on=\(typed)", "--", "x", "open", "x"])
        } catch {
          return .refused(error.message, hint: error.hint)
        }
        var answers = record.answers
        answers.append(Ask.day, typed)
        let new = self.refusals(of: RecordAnswers(answers, options: given.rest))
        let known = Set(self.refusals(of: record).map(\.code))
        if let refusal = new.first(where: { !known.contains($0.code) }) {
          return .refused(refusal.message, hint: nil)
        }
        return .taken(typed, shown: nil)
      })
  }

  // MARK: The words

  func quote() -> Question {
    Question(
      Ask.quote, "Words", form: .text,
      explanation: [
        "the words as they were said, in their own language; paste them, or type them:",
        "a \\ at the end of a line continues it on the next one",
      ], usual: given[Ask.quote], mayBeNone: true, settled: given[Ask.quote],
      read: { typed in
        let text = String(typed.trimmed)
        return .taken(text, shown: nil)
      })
  }

  func language(_ record: RecordAnswers) -> Question {
    let likely = [
      record.sourceLanguage(in: negotiation), last.language,
      foreseen(record)?.statement.quote?.language,
    ].compactMap { $0 }
    let guess = QuotationLanguage(of: record.answers[Ask.quote] ?? "", likely: likely)
    return Question(
      Ask.language, "Language of the words",
      explanation: ["a tag such as en, ar or zh-Hant"], usual: given[Ask.language] ?? guess.tag,
      mayBeNone: true, choices: things.languages,
      settled: given[Ask.language] ?? (guess.isSure ? guess.tag : nil),
      read: { typed in
        option("lang", typed) { word throws(UsageError) in
          _ = try RecordCommand.spec.command(from: [word, "--", "x", "open", "x"])
        }
      })
  }

  // MARK: The whole

  /// The keys offered in the last line.
  enum Key {
    static let record: Character = "r"
    static let next: Character = "n"
    static let more: Character = "a"
    static let back: Character = "b"
    static let later: Character = "q"
    static let drop: Character = "x"
  }

  func review(_ record: RecordAnswers) -> Question {
    let refusals = refusals(of: record)
    var preface = Preview(record, in: self).remarks
    preface += refusals.map { Remark($0.message, .refusal) }
    let isRight = refusals.isEmpty && foreseen(record) != nil
    let keys: [Character] =
      (isRight ? [Key.record, Key.next] : []) + [Key.more, Key.back, Key.later, Key.drop]
    let prompt = keys.map { key in
      switch key {
      case Key.record: "r record"
      case Key.next: "n and the next"
      case Key.more: "a add or change"
      case Key.back: "b back"
      case Key.later: "q for later"
      default: "x drop it"
      }
    }.joined(separator: " · ")
    var question = Question(
      Ask.review, prompt, form: .key(keys),
      explanation: ["one of these keys"],
      read: { typed in
        guard let key = typed.lowercased().first, typed.count == 1, keys.contains(key) else {
          return .refused(
            "one of these keys: \(keys.map(String.init).joined(separator: " "))", hint: nil)
        }
        switch key {
        case Key.back: return .back
        case Key.more: return .opens(Ask.more)
        default: return .taken(String(key), shown: nil)
        }
      })
    question.preface = preface
    return question
  }

  /// The statement that would be recorded now; `nil` until there are enough answers.
  func foreseen(_ record: RecordAnswers) -> ForeseenStatement? {
    guard let command = try? record.command() else { return nil }
    let events = (try? record.additions()) ?? []
    return try? foresee(command, negotiation.foreseeing(events))
  }

  /// Why it would be refused.
  func refusals(of record: RecordAnswers) -> [Refusal] {
    var negotiation = negotiation
    var refusals: [Refusal] = []
    for addition in (try? record.additions()) ?? [] {
      refusals += negotiation.admit(addition, today: things.today)
      negotiation = negotiation.foreseeing([addition])
    }
    if let statement = foreseen(record)?.statement {
      refusals += (try? self.refusals(statement, negotiation)) ?? []
    }
    return refusals
  }
}
