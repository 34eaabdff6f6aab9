/// A place for a dialogue: it shows lines and returns what was typed.
package protocol Console: AnyObject {
  /// Shows lines above the line being typed.
  func show(_ remarks: [Remark])
  /// Asks a question and waits for an answer.
  ///
  /// - `bracketed`: the text in brackets after the prompt, if any.
  /// - `typed`: the initial text of the line.
  func ask(_ question: Question, bracketed: String?, typed: String) -> Reply
  /// Lets another program have the terminal while `body` runs.
  func lend<R>(_ body: () throws -> R) rethrows -> R
  /// Whether a line that was refused is still there to be changed.
  var keepsLines: Bool { get }
  /// Releases the terminal; nothing is asked after that.
  func end()
}

/// The result of a question.
package enum Reply: Hashable, Sendable {
  case line(String)
  /// The dialogue was left.
  ///
  /// - `typed`: the text of the line at that moment.
  case ended(Ending, typed: String = "")
}

/// How a dialogue was left before its end.
package enum Ending: Hashable, Sendable {
  /// The user interrupted it.
  case interrupted
  /// The input has ended.
  case closed
  /// A signal tells the process to end.
  case signal(Int32)
}

extension Dialogue {
  /// Asks on a console until every question is answered; returns `nil` then, else how the dialogue
  /// was left.
  ///
  /// - `typed`: the initial text of the first line.
  /// - `edit`: lets the user change a text in an editor; the result can be sent or changed further.
  /// - `keep`: called after every answer, and with the text of a line that was left, so that
  ///   nothing typed is lost.
  package mutating func run(
    on console: any Console, typed: String = "", edit: (String) throws -> String,
    keep: (Answers, _ typed: String) throws -> Void
  ) rethrows -> Ending? {
    var typed = typed
    var isToldHow = false
    while let question {
      if !question.preface.isEmpty { console.show(question.preface) }
      switch console.ask(question, bracketed: bracketed, typed: typed) {
      case .ended(let ending, let unsent):
        if !unsent.isEmpty { try keep(kept, unsent) }
        return ending
      case .line(let line) where question.form == .text && line == Sign.editor:
        typed = ""
        let text = try console.lend { try edit(usual ?? "") }
        if !text.isEmpty {
          console.show(take(text))
          try keep(kept, "")
        }
      case .line(let line):
        let before = answers
        let remarks = take(line)
        console.show(remarks)
        typed = unsent
        if !typed.isEmpty, !isToldHow, console.keepsLines {
          console.show([Remark("the line is still there: change it, or empty it with Ctrl-U")])
          isToldHow = true
        }
        if answers != before { try keep(kept, "") }
      }
    }
    return nil
  }
}
