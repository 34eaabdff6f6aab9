package import NegotiationModel

/// A cell with the statement that it shows, including the words.
package struct CellEvidence: Sendable {
  package let cell: Cell
  /// `nil` if the entry cannot be read.
  package let view: StatementView?

  /// The evidence of cells, in order; an entry that several cells show is read once.
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
