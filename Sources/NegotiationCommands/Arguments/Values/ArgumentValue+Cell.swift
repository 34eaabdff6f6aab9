internal import CommandLineTable
internal import NegotiationExchange

/// One grammar reads options and the cells of tables alike: a date is a date everywhere.
extension ArgumentValue where Self: CellValue {
  /// Reads a word as a cell is read.
  ///
  /// - `hint`: what would have been right, for the refusal.
  init(argument: String, hint: @autoclosure () -> String?) throws(UsageError) {
    do throws(InvalidCell) {
      self = try Self(cell: argument)
    } catch {
      throw UsageError(error.message, hint: hint())
    }
  }
}
