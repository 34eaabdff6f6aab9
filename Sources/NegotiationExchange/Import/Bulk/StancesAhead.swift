internal import NegotiationModel

/// A table of stances as far as it could be read without knowing the negotiation.
///
/// So the rows are taken while another thread reads the log.
package struct StancesAhead: Sendable {
  var table: TableReader
  var plain: BulkStances
  /// Less than this is read in the time that a thread takes to start.
  static let smallest = 1 << 16

  /// `nil` if the table has other columns than those of plain rows.
  init?(_ input: ImportInput, today: Day) {
    table = input.table()
    guard let plain = BulkStances(table, nil, today: today) else { return nil }
    self.plain = plain
    self.plain.takeRows(of: &table)
  }
}
