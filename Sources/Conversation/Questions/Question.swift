/// One thing that a dialogue asks for: how it is asked, and how an answer is read.
package struct Question {
  package enum Form: Hashable, Sendable {
    /// A line.
    case line
    /// A text that may have several lines.
    case text
    /// One key, of those given.
    case key([Character])
  }

  /// What became of a typed answer.
  package enum Reading: Hashable, Sendable {
    /// It is understood: what is kept, and how that is shown where it is not what was typed.
    ///
    /// What is kept is read to itself: `read(value)` is `.taken(value)`.
    case taken(String, shown: String?)
    /// It is not: why, and what would be right.
    case refused(String, hint: String?)
    /// It may mean several things.
    /// - `note`: what to type where none of them is meant.
    case unclear([Choice], note: String?)
    /// It asks to go a step back.
    case back
    /// It is several answers, each to be taken as though it had been typed by itself.
    case several([String])
    /// It asks for another question: one answered before, or one that is asked only on request.
    case opens(String)
  }

  /// The name under which the answer is kept.
  package var id: String
  /// The few words before the place where the answer is typed.
  package var prompt: String
  package var form: Form
  /// What is shown before it is asked.
  package var preface: [Remark] = []
  /// What may stand there, a line each: the answer to `?`.
  package var explanation: [String]
  /// What an empty line means; `nil` where something must be typed, empty where it means nothing.
  package var usual: String?
  /// How that is shown in brackets, where it is not shown as it is.
  package var usualShown: String?
  /// Whether the answer may be none; `-` says so where an empty line means something.
  package var mayBeNone: Bool
  package var choices: Choices
  /// What needs no asking: the answer is taken as it is, and asked for only when one goes back to it.
  package var settled: String?
  package var read: (String) -> Reading

  package init(
    _ id: String, _ prompt: String, form: Form = .line, explanation: [String] = [],
    usual: String? = nil, usualShown: String? = nil, mayBeNone: Bool = false,
    choices: Choices = .none, settled: String? = nil,
    read: @escaping (String) -> Reading = { .taken($0, shown: nil) }
  ) {
    self.id = id
    self.prompt = prompt
    self.form = form
    self.explanation = explanation
    self.usual = usual ?? (mayBeNone ? "" : nil)
    self.usualShown = usualShown
    self.mayBeNone = mayBeNone
    self.choices = choices
    self.settled = settled
    self.read = read
  }

  /// What stands in brackets behind the prompt; `nil` for nothing.
  package var bracketed: String? {
    guard let usual else { return nil }
    if let usualShown { return usualShown }
    return usual.isEmpty ? nil : usual
  }
}
