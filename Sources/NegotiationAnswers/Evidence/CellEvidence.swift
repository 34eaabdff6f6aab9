package import NegotiationModel

/// A cell of a table with the statement that it shows, words included.
package struct CellEvidence: Sendable {
  package let cell: Cell
  /// `nil` where the entry is not to be had.
  package let view: StatementView?

  /// The evidence of cells, in their order; what several cells show is read once.
  package static func all(
    of cells: [Cell], in negotiation: Negotiation, read: EvidenceReader
  ) throws -> [CellEvidence] {
    var known: [EntryID: StatementView] = [:]
    return try cells.map { cell in
      let first = cell.statement.firstEntry
      if known[first] == nil {
        known[first] = try StatementView(first, in: negotiation, read: read)
      }
      return CellEvidence(cell: cell, view: known[first])
    }
  }
}
