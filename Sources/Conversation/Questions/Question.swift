/// One question of a dialogue: how it is asked, and how an answer is read.
package struct Question {
  package enum Form: Hashable, Sendable {
    /// A line.
    case line
    /// A text that may have several lines.
    case text
    /// One of the given keys.
    case key([Character])
  }

  /// The result of reading an answer.
  package enum Reading: Hashable, Sendable {
    /// It is understood: the stored value, and its text if that differs from what was typed.
    ///
    /// A stored value is read as itself: `read(value)` is `.taken(value)`.
    case taken(String, shown: String?)
    /// It is not understood: why, and what would be valid.
    case refused(String, hint: String?)
    /// It has several meanings.
    ///
    /// - `note`: what to type if none of them is meant.
    case unclear([Choice], note: String?)
    /// It is a request to go one step back.
    case back
    /// It is several answers, each to be taken as though it had been typed by itself.
    case several([String])
    /// It asks for another question: one answered before, or one that is asked only on request.
    case opens(String)
  }

  /// The name under which the answer is stored.
  package var id: String
  /// The text before the answer.
  package var prompt: String
  package var form: Form
  /// What is shown before the question.
  package var preface: [Remark] = []
  /// The possible answers, one line each: the reply to `?`.
  package var explanation: [String]
  /// The meaning of an empty line; `nil` if something must be typed, empty if it means no answer.
  package var usual: String?
  /// Its text in brackets, if that differs.
  package var usualShown: String?
  /// Whether no answer is possible; `-` means that if an empty line has another meaning.
  package var mayBeNone: Bool
  package var choices: Choices
  /// An answer that needs no question; the question is asked only if the user goes back to it.
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

  /// The text in brackets after the prompt; `nil` for none.
  package var bracketed: String? {
    guard let usual else { return nil }
    if let usualShown { return usualShown }
    return usual.isEmpty ? nil : usual
  }
}
