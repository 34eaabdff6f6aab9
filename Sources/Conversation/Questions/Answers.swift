/// The answers, in the order of the questions.
package struct Answers: Hashable, Sendable {
  package struct Answer: Hashable, Sendable {
    package var question: String
    /// The stored answer; empty for none.
    package var value: String

    package init(question: String, value: String) {
      self.question = question
      self.value = value
    }
  }

  package private(set) var list: [Answer] = []

  package init() {}

  package var isEmpty: Bool { list.isEmpty }

  /// The answer to a question; `nil` if it was not asked, empty if it was left out.
  package subscript(_ question: String) -> String? {
    list.last { $0.question == question }?.value
  }

  /// The answer to a question, if it is not empty.
  package func given(_ question: String) -> String? {
    self[question].flatMap { $0.isEmpty ? nil : $0 }
  }

  package mutating func append(_ question: String, _ value: String) {
    list.append(Answer(question: question, value: value))
  }

  package mutating func removeLast() -> Answer? { list.popLast() }
}
