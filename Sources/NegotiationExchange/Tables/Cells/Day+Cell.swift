package import NegotiationModel

extension Day: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let day = Day(cell) else { throw InvalidCell(Day.refusal(of: cell)) }
    self = day
  }

  /// Why a word is not a date; for a date in another form, its possible meanings.
  private static func refusal(of cell: String) -> String {
    if CellWord.folded(cell) == Day.unknownWord {
      return "'\(cell)' is not a valid date: leave it out where nobody knows"
    }
    let readings = DateForms.readings(of: cell)
    if readings.isEmpty, let day = Day(inWords: cell) {
      return "'\(cell)' is not a valid date: write \(day)"
    }
    let forms =
      readings.count == 1
      ? "\(readings[0].day)"
      : readings.map { "\($0.day) (\($0.words))" }.joined(separator: " or ")
    return "'\(cell)' is not a valid date" + (readings.isEmpty ? "" : ": write \(forms)")
  }
}
