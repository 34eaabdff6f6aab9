package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Day: ArgumentValue {
  package init(argument: String) throws(UsageError) {
    try self.init(argument: argument, hint: Day.grammar)
  }

  /// How a day is typed.
  static let grammar = "2025, 2025-12, 2025-12-02, today or yesterday"
  /// The kind of shorthand words for a day.
  package static var shorthand: String? { "day" }

  /// The day that a shorthand word means, relative to another; `nil` for any other word.
  init?(shorthand word: String, today: Day) {
    switch word {
    case "today": self = today
    case "yesterday": self = Day(ordinal: today.ordinal - 1)
    default: return nil
    }
  }
}
