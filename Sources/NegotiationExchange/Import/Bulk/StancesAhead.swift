internal import NegotiationModel

/// The rows of a table of stances that can be read without the negotiation.
///
/// They are read while another thread reads the log.
package struct StancesAhead: Sendable {
  var table: TableReader
  var plain: BulkStances
  /// A smaller table is read before a thread has started.
  static let smallest = 1 << 16

  /// `nil` if the table has columns that plain rows lack.
  init?(_ input: ImportInput, today: Day) {
    table = input.table()
    guard let plain = BulkStances(table, nil, today: today) else { return nil }
    self.plain = plain
    self.plain.takeRows(of: &table)
  }
}
