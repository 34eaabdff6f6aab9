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

  /// What stands between the items of a list within a line.
  package var comma: String { self[.answer(.comma)] }

  package subscript(_ phrase: Phrase) -> String { table(phrase) }

  /// The languages that reports can be written in, each a folder beside this file.
  package static let all: [Wording] = [.english, .arabic, .french, .russian, .ukrainian]

  /// The wording of a language, or English where there is none: names then still follow `language`.
  package static func named(_ language: String?) -> Wording {
    all.first { $0.language == language } ?? .english
  }
}
