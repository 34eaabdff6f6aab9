/// A type whose values are written as one word, in a cell of a table or on a command line.
///
/// Both use the same grammar, so a date is a date everywhere.
package protocol CellValue: Sendable {
  /// Reads a word.
  init(cell: String) throws(InvalidCell)
}

/// A word that its type does not accept.
package struct InvalidCell: Error, Hashable, Sendable {
  /// The reason: lower case, no full stop, the word in single quotes.
  package let message: String

  package init(_ message: String) { self.message = message }
}

/// A closed set of words: an enum of strings.
package protocol CellChoice: CellValue, RawRepresentable, CaseIterable where RawValue == String {}

extension CellChoice {
  package init(cell: String) throws(InvalidCell) {
    guard let value = Self(rawValue: cell) ?? Self.spoken(CellWord.folded(cell)) else {
      let words = Self.allCases.map(\.rawValue).joined(separator: ", ")
      throw InvalidCell("'\(cell)' is not one of: \(words)")
    }
    self = value
  }

  /// The value for a word as spreadsheets write it, with capitals and blanks.
  private static func spoken(_ word: String) -> Self? {
    allCases.first { CellWord.folded($0.rawValue) == word }
  }
}

/// Normalises words of closed sets, as people and spreadsheets write them.
enum CellWord {
  /// The word in lower case, without blanks at the ends, with `-` for blanks inside: `Accepts if`.
  static func folded(_ word: String) -> String {
    String(HeaderName.folded(word).map { $0 == "_" ? "-" : $0 })
  }
}

extension Int: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let value = Int(cell) else { throw InvalidCell("'\(cell)' is not a whole number") }
    self = value
  }
}
