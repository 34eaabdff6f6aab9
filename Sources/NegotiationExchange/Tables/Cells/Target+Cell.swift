package import NegotiationModel

extension Target: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let target = Target(typed: cell) else {
      throw InvalidCell("'\(cell)' is not a valid target")
    }
    self = target
  }
}

extension DraftRef: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let ref = DraftRef(cell) else { throw InvalidCell("'\(cell)' is not a draft") }
    self = ref
  }
}
