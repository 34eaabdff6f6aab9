internal import Presentation

/// Which question comes after some answers: a dialogue's whole content.
package protocol DialogueScript {
  /// The next question; `nil` where all is asked.
  ///
  /// It follows from the answers alone, so that the same answers lead to the same question, whatever way
  /// they came about.
  func question(after answers: Answers) -> Question?
}

/// A line that a dialogue says, and what it is to the reader.
package struct Remark: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// How an answer was understood, or what may stand somewhere.
    case note
    /// What is wrong with an answer.
    case refusal
    /// A heading, or what is shown to be looked at.
    case title, text
    /// Words of others, in the direction of their own language.
    case data
  }

  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind = .note) {
    self.text = text
    self.kind = kind
  }
}

/// What means something of its own where it stands alone on a line.
package enum DialogueSign {
  /// A step back.
  package static let back = "<"
  /// The question what may stand here.
  package static let help = "?"
  /// No answer.
  package static let none = "-"
  /// The text is written in an editor.
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
  /// What is asked now; `nil` where all is answered.
  package private(set) var question: Question?
  /// What was answered before one went back or left off, by question: it is offered again.
  private var earlier: [String: String] = [:]
  /// The questions that one went back to, which are asked even where they need no asking.
  private var reopened: Set<String> = []
  /// The questions among the answers that needed no asking.
  private var settled: Set<String> = []
  /// Whether what follows the next answer is taken again as it was.
  private var takesAgain = false

  /// Begins a dialogue.
  ///
  /// - `kept`: answers of a dialogue that was left off, which are given again as far as they still fit;
  ///   the others are offered where their questions are asked.
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

  /// Takes a line as an answer, or as one of the signs, and says what there is to say about it.
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

  /// What an empty line means now: what was answered here before, else what is usual.
  package var usual: String? { question.flatMap { usual(of: $0) } }

  /// What stands in brackets behind the prompt now.
  package var bracketed: String? {
    guard let question else { return nil }
    guard let earlier = offered(for: question), earlier != question.usual else {
      return question.bracketed
    }
    return earlier.isEmpty ? Sign.none : earlier
  }

  /// Goes back to the question before; at the first one nothing changes.
  package mutating func back() -> [Remark] {
    guard let last = answers.removeLast() else {
      return [Remark("this is the first question", .refusal)]
    }
    // What followed from other answers is to follow from the new ones.
    earlier[last.question] = settled.remove(last.question) == nil ? last.value : nil
    reopened.insert(last.question)
    question = script.question(after: answers)
    return []
  }

  private func usual(of question: Question) -> String? {
    offered(for: question) ?? question.usual
  }

  /// What was answered here before, where it still fits.
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

  /// Goes over questions that need no asking.
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

  /// How many choices are listed before the rest are only counted.
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
