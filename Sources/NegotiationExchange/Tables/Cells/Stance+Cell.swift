package import NegotiationModel

extension Stance: CellValue {
  /// The word for what no statement says.
  package static let absence = "silent"

  package init(cell: String) throws(InvalidCell) {
    guard let stance = Stance(word: cell) else {
      throw InvalidCell(
        cell == Stance.absence
          ? "'\(cell)' cannot be recorded: it is the absence of a stance"
          : "'\(cell)' is no stance")
    }
    self = stance
  }
}

extension Grade: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let grade = Grade(cell) else { throw InvalidCell("'\(cell)' is no grade") }
    self = grade
  }
}

extension Basis: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let basis = Basis(word: cell) else { throw InvalidCell("'\(cell)' is no basis") }
    self = basis
  }
}

extension Firmness: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let firmness = Firmness(word: cell) else {
      throw InvalidCell("'\(cell)' is no firmness")
    }
    self = firmness
  }
}

extension HandlingMark: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let mark = HandlingMark(word: cell) else { throw InvalidCell("'\(cell)' is no mark") }
    self = mark
  }
}
