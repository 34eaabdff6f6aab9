package import Conversation

/// A console on which everything is typed already, and what it was asked and told.
package final class DeskConsole: Console {
  /// What is typed at each question: by its prompt, else the next of the list.
  private var lines: [String]
  /// What comes when nothing more is typed.
  private let ending: Ending
  /// The prompts with what stood in brackets behind them.
  package private(set) var prompts: [String] = []
  package private(set) var shown: [String] = []
  /// Whether the terminal was given back.
  package private(set) var isEnded = false
  /// Called before each question is answered.
  package var before: (Question) -> Void = { _ in }

  package init(_ lines: [String], ending: Ending = .interrupted) {
    self.lines = lines
    self.ending = ending
  }

  package func show(_ remarks: [Remark]) {
    shown += remarks.map { ($0.kind == .refusal ? "! " : "") + $0.text }
  }

  package func ask(_ question: Question, bracketed: String?, typed: String) -> Reply {
    prompts.append(question.prompt + (bracketed.map { " [\($0)]" } ?? ""))
    before(question)
    return lines.isEmpty ? .ended(ending) : .line(lines.removeFirst())
  }

  package func lend<R>(_ body: () throws -> R) rethrows -> R { try body() }
  package var keepsLines: Bool { true }
  package func end() { isEnded = true }
}
