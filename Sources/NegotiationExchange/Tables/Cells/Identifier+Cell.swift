package import NegotiationModel

extension Identifier: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let id = Identifier(cell) else { throw InvalidCell("'\(cell)' is not an identifier") }
    self = id
  }
}

extension EntryID: CellValue {
  package init(cell: String) throws(InvalidCell) {
    guard let id = EntryID(cell) else { throw InvalidCell("'\(cell)' is not the name of an entry") }
    self = id
  }
}
