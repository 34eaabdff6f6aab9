internal import Presentation

/// Decides which question follows some answers.
package protocol DialogueScript {
  /// The next question; `nil` if there is none.
  ///
  /// It depends only on the answers, so that equal answers lead to the same question, however they
  /// were reached.
  func question(after answers: Answers) -> Question?

  /// A question that is asked only on request; `nil` where there is none of that name.
  func aside(_ id: String, after answers: Answers) -> Question?
}

extension DialogueScript {
  package func aside(_ id: String, after answers: Answers) -> Question? { nil }
}

/// A line that a dialogue prints, and its kind.
package struct Remark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// How an answer was understood, or what answers are possible.
    case note
    /// What is wrong with an answer.
    case refusal
    /// A heading, or a text to be checked.
    case title, text
    /// Words of other people, in their own direction.
    case data
  }

  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind = .note) {
    self.text = text
    self.kind = kind
  }
}

/// Signs with a meaning of their own when they stand alone on a line.
package enum DialogueSign {
  /// Go one step back.
  package static let back = "<"
  /// Show what answers are possible.
  package static let help = "?"
  /// No answer.
  package static let none = "-"
  /// Write the text in an editor.
  package static let editor = "!"
}

/// Questions asked one after the other, with a way back: a value that knows no terminal.
///
/// ```
/// var dialogue = Dialogue(script)
/// while let question = dialogue.question {
///   let remarks = dialogue.take(lineTypedAfter(question.prompt))
/// }
/// use(dialogue.answers)
/// ```
package struct Dialogue<Script: DialogueScript> {
  package typealias Sign = DialogueSign

  package let script: Script
  package private(set) var answers = Answers()
  /// The present question; `nil` if all are answered.
  package private(set) var question: Question?
  /// Earlier answers to questions that are asked again, by question; they are offered.
  private var earlier: [String: String] = [:]
  /// Questions that the user went back to, which are asked even if they need not be.
  private var reopened: Set<String> = []
  /// The answered questions that did not have to be asked.
  private var settled: Set<String> = []
  /// Whether answers given before are given again as far as they still fit.
  private var isGivenAgain = false
  /// Answers to questions on request that are given again once all others are.
  private var requested: [Answers.Answer] = []
  /// Whether what is asked now is asked on request and has no answer yet.
  private var isAside = false
  /// What was typed last and not understood; empty where all of it was.
  package private(set) var unsent = ""

  /// Begins a dialogue.
  ///
  /// - `kept`: answers of an interrupted dialogue. Those that still fit are used again; the others
  ///   are offered with their questions.
  package init(_ script: Script, resuming kept: [Answers.Answer] = []) {
    self.script = script
    for answer in kept { earlier[answer.question] = answer.value }
    requested = kept
    isGivenAgain = true
    question = script.question(after: answers)
    goOver()
    isGivenAgain = false
  }

  /// What an interruption must not lose: the answers, and those that wait to be given again.
  package var kept: Answers {
    var all = answers
    for answer in requested where answer.question != question?.id && all[answer.question] == nil {
      all.append(answer.question, answer.value)
    }
    return all
  }

  /// Asks only for what is missing: answers behind it that were kept are given again as far as they
  /// fit.
  package mutating func fillIn() { isGivenAgain = true }

  /// Asks one question again; later answers are given again as far as they still fit.
  package mutating func reopen(_ id: String) {
    guard answers[id] != nil else { return }
    _ = open(id)
  }

  /// Takes a line as an answer or as one of the signs, and returns remarks.
  package mutating func take(_ line: String) -> [Remark] {
    unsent = ""
    guard let question else { return [] }
    let typed = Dialogue.trimmed(line)
    switch typed {
    case Sign.back: return back()
    case Sign.help: return help(question)
    case Sign.none where question.mayBeNone: return accept("", for: question, shown: nil)
    case "":
      guard let usual = usual(of: question) else {
        return [Remark("an answer is needed here; ? shows what may stand here", .refusal)]
      }
      if usual.isEmpty && question.mayBeNone { return accept("", for: question, shown: nil) }
      return read(usual, for: question)
    default: return read(question.form == .text ? line : typed, for: question)
    }
  }

  /// The meaning of an empty line now: the earlier answer, else the default.
  package var usual: String? { question.flatMap { usual(of: $0) } }

  /// The text in brackets after the prompt now.
  package var bracketed: String? {
    guard let question else { return nil }
    guard let earlier = offered(for: question), earlier != question.usual else {
      return question.bracketed
    }
    return earlier.isEmpty ? Sign.none : earlier
  }

  /// Goes back to the previous question; at the first one nothing changes.
  package mutating func back() -> [Remark] {
    isGivenAgain = false
    if isAside {
      isAside = false
      question = script.question(after: answers)
      return []
    }
    guard let last = lay() else { return [Remark("this is the first question", .refusal)] }
    askAgain(last)
    return []
  }

  /// Takes the last answer away; what it was is offered again.
  private mutating func lay() -> String? {
    guard let last = answers.removeLast() else { return nil }
    // An answer that followed from others must follow from the new ones.
    earlier[last.question] = settled.remove(last.question) == nil ? last.value : nil
    return last.question
  }

  private mutating func askAgain(_ id: String) {
    reopened.insert(id)
    question = script.aside(id, after: answers) ?? script.question(after: answers)
  }

  /// Asks a question on request; one that was answered already is asked again, and what was answered
  /// behind it is given again as far as it still fits.
  private mutating func open(_ id: String) -> [Remark] {
    guard answers[id] != nil else {
      guard let aside = script.aside(id, after: answers) else { return [] }
      question = aside
      isAside = true
      return []
    }
    isGivenAgain = true
    isAside = false
    while let last = answers.list.last, last.question != id {
      requested.insert(last, at: 0)
      _ = lay()
    }
    _ = lay()
    askAgain(id)
    return []
  }

  private func usual(of question: Question) -> String? {
    offered(for: question) ?? question.usual
  }

  /// The earlier answer to this question, if it still fits.
  private func offered(for question: Question) -> String? {
    earlier[question.id].flatMap { holds($0, for: question) ? $0 : nil }
  }

  private func holds(_ value: String, for question: Question) -> Bool {
    held(value, for: question) != nil
  }

  /// What is kept of an answer that was given before; `nil` where it fits no more.
  private func held(_ value: String, for question: Question) -> String? {
    if value.isEmpty { return question.mayBeNone ? value : nil }
    if case .key = question.form { return nil }
    if case .taken(let held, _) = question.read(value) { return held }
    return nil
  }

  private mutating func read(_ typed: String, for question: Question) -> [Remark] {
    switch question.read(typed) {
    case .taken(let value, let shown): return accept(value, for: question, shown: shown)
    case .refused(let reason, let hint):
      leave(typed, for: question)
      return [Remark(reason, .refusal)] + (hint.map { [Remark($0)] } ?? [])
    case .unclear(let choices, let note):
      leave(typed, for: question)
      let many = choices.count == 1 ? "did you mean this:" : "that may be one of these:"
      return [Remark(many, .refusal)] + Dialogue.rows(choices)
        + (note.map { [Remark($0)] } ?? [])
    case .back: return back()
    case .several(let lines): return take(each: lines)
    case .opens(let id): return open(id)
    }
  }

  /// Leaves a line where it was typed, to be changed there; a key is not there any more.
  private mutating func leave(_ typed: String, for question: Question) {
    if case .key = question.form { return }
    unsent = typed
  }

  /// Takes lines one after the other, as far as they are understood.
  private mutating func take(each lines: [String]) -> [Remark] {
    var remarks: [Remark] = []
    for (at, line) in lines.enumerated() {
      remarks += take(line)
      guard unsent.isEmpty else {
        unsent = ([unsent] + lines[(at + 1)...]).joined(separator: " ")
        break
      }
    }
    return remarks
  }

  private mutating func accept(
    _ value: String, for question: Question, shown: String?
  ) -> [Remark] {
    keep(value, for: question)
    goOver()
    return shown.map { [Remark($0)] } ?? []
  }

  private mutating func keep(_ value: String, for question: Question) {
    answers.append(question.id, value)
    earlier[question.id] = value
    isAside = false
    self.question = script.question(after: answers)
  }

  /// Goes over questions that need no asking, and over those that are given again.
  private mutating func goOver() {
    while let question {
      let value = isGivenAgain ? earlier[question.id] : nil
      if let settled = question.settled, !reopened.contains(question.id),
        value == nil || value == settled
      {
        settle(settled, for: question)
      } else if let value, let held = held(value, for: question) {
        keep(held, for: question)
      } else {
        break
      }
    }
    guard case .key? = question?.form, isGivenAgain || !requested.isEmpty else { return }
    for answer in requested where answers[answer.question] == nil {
      guard let aside = script.aside(answer.question, after: answers),
        let held = held(answer.value, for: aside)
      else { continue }
      answers.append(answer.question, held)
    }
    requested = []
    isGivenAgain = false
    question = script.question(after: answers)
  }

  private mutating func settle(_ value: String, for question: Question) {
    answers.append(question.id, value)
    settled.insert(question.id)
    self.question = script.question(after: answers)
  }

  private func help(_ question: Question) -> [Remark] {
    var remarks = question.explanation.map { Remark($0) }
    if !question.choices.isEmpty { remarks += Dialogue.rows(question.choices.all) }
    var signs = ["< goes back"]
    if question.mayBeNone { signs.append("- leaves it out") }
    if !question.choices.isEmpty { signs.append("Tab completes") }
    if question.form == .text { signs.append("! opens an editor") }
    return remarks + [Remark(signs.joined(separator: " · "))]
  }

  /// The number of choices that are listed; the rest are only counted.
  private static var longestList: Int { 12 }

  private static func rows(_ choices: [Choice]) -> [Remark] {
    let width = choices.prefix(longestList).map(\.value.displayWidth).max() ?? 0
    var remarks: [Remark] = []
    for choice in choices.prefix(longestList) {
      let value = choice.label.isEmpty ? choice.value : choice.value.padded(to: width) + "  "
      remarks.append(Remark("  " + value + choice.label))
    }
    let rest = choices.count - longestList
    if rest > 0 { remarks.append(Remark("  and \(rest) more")) }
    return remarks
  }

  private static func trimmed(_ line: String) -> String {
    var text = line[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
