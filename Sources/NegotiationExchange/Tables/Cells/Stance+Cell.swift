package import NegotiationModel

extension Stance: CellValue {
  /// The word for silence, which cannot be recorded.
  package static let absence = "silent"

  package init(cell: String) throws(InvalidCell) {
    let spoken = CellWord.folded(cell)
    guard let stance = Stance(word: cell) ?? Stance(word: spoken) ?? Stance(spoken: spoken) else {
      throw InvalidCell(
        spoken == Stance.absence || spoken == "is-" + Stance.absence
          ? "'\(cell)' cannot be recorded: it is the absence of a stance"
          : "'\(cell)' is no stance")
    }
    self = stance
  }

  /// The stance for a spoken form that differs from the code.
  private init?(spoken: String) {
    switch spoken {
    case "is-open": self = .open
    case "is-not-concerned", "not-concerned": self = .unconcerned
    case "accept-if": self = .conditional
    default: return nil
    }
  }
}

extension Grade: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let grade = Grade(cell) ?? Grade(cell.uppercased()) else {
      throw InvalidCell("'\(cell)' is no grade")
    }
    self = grade
  }
}

extension Basis: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let basis = Basis(word: CellWord.folded(cell)) else {
      throw InvalidCell("'\(cell)' is no basis")
    }
    self = basis
  }
}

extension Firmness: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let firmness = Firmness(word: CellWord.folded(cell)) else {
      throw InvalidCell("'\(cell)' is no firmness")
    }
    self = firmness
  }
}

extension HandlingMark: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let mark = HandlingMark(word: CellWord.folded(cell)) else {
      throw InvalidCell("'\(cell)' is no mark")
    }
    self = mark
  }
}
