internal import CommandLineTable
internal import NegotiationExchange

/// Options and cells of tables use the same grammar: a date is a date everywhere.
extension ArgumentValue where Self: CellValue {
  /// Reads a word like a cell.
  ///
  /// - `hint`: what would be valid, for the error.
  init(argument: String, hint: @autoclosure () -> String?) throws(UsageError) {
    do throws(InvalidCell) {
      self = try Self(cell: argument)
    } catch {
      throw UsageError(error.message, hint: hint())
    }
  }
}
