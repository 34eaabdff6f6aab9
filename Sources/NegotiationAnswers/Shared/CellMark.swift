package import NegotiationModel

/// A mark that a cell can have, in the order of printing.
package enum CellMark: Character, CaseIterable, Sendable {
  case redLine = "!"
  case inherited = "^"
  case toConfirm = "~"
  case stale = "≠"
  case contradicted = "?"
  case disagreed = "≈"
  case adReferendum = "*"
  case oneOrigin = "¹"
  case noSource = "°"
  case undated = "∅"
  case weakSource = "‡"
}

/// The marks of one cell.
package struct CellMarks: Hashable, Sendable {
  /// A bit for each mark, the first one lowest.
  package private(set) var bits: UInt16 = 0

  package init(_ cell: Cell) {
    var next: UInt16 = 1
    func mark(_ isSet: Bool) {
      if isSet { bits |= next }
      next <<= 1
    }
    mark(cell.statement.isRedLine)
    mark(cell.inheritedFrom != nil)
    mark(cell.carry == .confirm)
    mark(cell.carry == .stale)
    mark(cell.isContradicted)
    mark(cell.isDisagreed)
    mark(cell.statement.isAdReferendum)
    mark(cell.origins == 1)
    mark(cell.origins == 0 && !cell.statement.hasSources)
    mark(!cell.statement.said.isKnown)
    mark(cell.isWeaklySourced)
  }

  /// The marks as they are printed, and as scripts get them.
  package var text: String {
    let all = CellMark.allCases
    return String(all.indices.filter { bits & 1 << UInt16($0) != 0 }.map { all[$0].rawValue })
  }
}
