package import NegotiationModel

/// The day of a statement, which may be `unknown`.
package struct SaidDay: CellValue, Hashable {
  package var day: Day

  package init(_ day: Day) { self.day = day }

  package init(cell: String) throws(InvalidCell) {
    day = CellWord.folded(cell) == Day.unknownWord ? .unknown : try Day(cell: cell)
  }

  /// The message for a row without a day, whose round and sources have none either.
  static let missing =
    "no day: neither a round nor a dated source tells it; write '\(Day.unknownWord)' if nobody knows"
}
