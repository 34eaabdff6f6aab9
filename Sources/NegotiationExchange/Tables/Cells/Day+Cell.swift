package import NegotiationModel

extension Day: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let day = Day(cell) else { throw InvalidCell("'\(cell)' is no date") }
    self = day
  }
}
