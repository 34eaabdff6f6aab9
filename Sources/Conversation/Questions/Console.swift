/// Where a dialogue takes place: it shows lines and brings back what was typed.
package protocol Console: AnyObject {
  /// Shows lines above the place where one types.
  func show(_ remarks: [Remark])
  /// Asks a question and waits for an answer.
  ///
  /// - `bracketed`: what stands in brackets behind the prompt, if anything.
  /// - `typed`: what stands in the line to begin with.
  func ask(_ question: Question, bracketed: String?, typed: String) -> Reply
  /// Lets another program have the terminal while `body` runs.
  func lend<R>(_ body: () throws -> R) rethrows -> R
  /// Whether a line that was refused is still there to be changed.
  var keepsLines: Bool { get }
  /// Gives the terminal back; nothing is asked after it.
  func end()
}

/// What came of a question.
package enum Reply: Hashable, Sendable {
  case line(String)
  /// The dialogue is left.
  /// - `typed`: what stood in the line.
  case ended(Ending, typed: String = "")
}

/// How a dialogue was left before its end.
package enum Ending: Hashable, Sendable {
  /// The user broke it off.
  case interrupted
  /// There is nothing more to read.
  case closed
  /// The process was told to end.
  case signal(Int32)
}

extension Dialogue {
  /// Asks on a console until all is answered; `nil` then, else how it was left.
  ///
  /// - `typed`: what stands in the first line to begin with.
  /// - `edit`: changes a text in an editor of the user's; what comes back is in the line to be sent or
  ///   changed further.
  /// - `keep`: is called after every answer, and where a line is left unsent with what stood in it, so
  ///   that nothing typed is lost.
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
        if !unsent.isEmpty { try keep(answers, unsent) }
        return ending
      case .line(let line) where question.form == .text && line == Sign.editor:
        typed = ""
        let text = try console.lend { try edit(usual ?? "") }
        if !text.isEmpty {
          console.show(take(text))
          try keep(answers, "")
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
        if answers != before { try keep(answers, "") }
      }
    }
    return nil
  }
}
