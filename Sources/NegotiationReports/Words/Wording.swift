package import Presentation

/// One language of reports.
package struct Wording: Sendable {
  package let language: String
  package let direction: Direction
  private let table: @Sendable (Phrase) -> String

  package init(
    language: String, direction: Direction, table: @escaping @Sendable (Phrase) -> String
  ) {
    self.language = language
    self.direction = direction
    self.table = table
  }

  /// The separator of list items within a line.
  package var comma: String { self[.answer(.comma)] }

  package subscript(_ phrase: Phrase) -> String { table(phrase) }

  /// The languages of reports, each a folder beside this file.
  package static let all: [Wording] = [.english, .arabic, .french, .russian, .ukrainian]

  /// The wording of a language, or English if there is none; names still follow `language`.
  package static func named(_ language: String?) -> Wording {
    all.first { $0.language == language } ?? .english
  }
}
