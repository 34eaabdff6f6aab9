internal import Presentation

/// Decides which question follows some answers.
package protocol DialogueScript {
  /// The next question; `nil` if there is none.
  ///
  /// It depends only on the answers, so that equal answers lead to the same question, however they
  /// were reached.
  func question(after answers: Answers) -> Question?
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
  /// Whether what follows the next answer is taken again as it was.
  private var takesAgain = false

  /// Begins a dialogue.
  ///
  /// - `kept`: answers of an interrupted dialogue. Those that still fit are used again; the others
  ///   are offered with their questions.
  package init(_ script: Script, resuming kept: [Answers.Answer] = []) {
    self.script = script
    for answer in kept { earlier[answer.question] = answer.value }
    question = script.question(after: answers)
    takeAgain()
  }

  /// Asks one question again; what was answered behind it is taken again as far as it still fits.
  package mutating func reopen(_ id: String) {
    guard answers.list.contains(where: { $0.question == id }) else { return }
    while question?.id != id { _ = back() }
    takesAgain = true
  }

  /// Gives earlier answers as far as they still fit.
  private mutating func takeAgain() {
    while let question {
      let value = earlier[question.id]
      if let settled = question.settled, value == nil || value == settled {
        settle(settled, for: question)
      } else if let value, holds(value, for: question) {
        keep(value, for: question)
      } else {
        break
      }
    }
  }

  /// Takes a line as an answer or as one of the signs, and returns remarks.
  package mutating func take(_ line: String) -> [Remark] {
    guard let question else { return [] }
    let typed = Dialogue.trimmed(line)
    switch typed {
    case Sign.back: return back()
    case Sign.help: return help(question)
    case Sign.none where question.mayBeNone: return accept("", for: question, shown: nil)
    case "":
      guard let usual = usual(of: question) else {
        return [Remark("an answer is needed here; ? says what may stand here", .refusal)]
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
    guard let last = answers.removeLast() else {
      return [Remark("this is the first question", .refusal)]
    }
    // An answer that followed from others must follow from the new ones.
    earlier[last.question] = settled.remove(last.question) == nil ? last.value : nil
    reopened.insert(last.question)
    question = script.question(after: answers)
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
    if value.isEmpty { return question.mayBeNone }
    if case .key = question.form { return false }
    if case .taken = question.read(value) { return true }
    return false
  }

  private mutating func read(_ typed: String, for question: Question) -> [Remark] {
    switch question.read(typed) {
    case .taken(let value, let shown): return accept(value, for: question, shown: shown)
    case .refused(let reason, let hint):
      return [Remark(reason, .refusal)] + (hint.map { [Remark($0)] } ?? [])
    case .unclear(let choices, let note):
      let many = choices.count == 1 ? "did you mean this:" : "that may be one of these:"
      return [Remark(many, .refusal)] + Dialogue.rows(choices)
        + (note.map { [Remark($0)] } ?? [])
    case .back: return back()
    }
  }

  private mutating func accept(
    _ value: String, for question: Question, shown: String?
  ) -> [Remark] {
    keep(value, for: question)
    if takesAgain {
      takesAgain = false
      reopened = []
      takeAgain()
    }
    settle()
    return shown.map { [Remark($0)] } ?? []
  }

  private mutating func keep(_ value: String, for question: Question) {
    answers.append(question.id, value)
    earlier[question.id] = value
    self.question = script.question(after: answers)
  }

  /// Skips questions that need not be asked.
  private mutating func settle() {
    while let question, let value = question.settled, !reopened.contains(question.id) {
      settle(value, for: question)
    }
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
