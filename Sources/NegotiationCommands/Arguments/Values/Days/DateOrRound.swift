internal import CommandLineTable
internal import NegotiationModel

/// A day, or the name of a round, which stands for its days.
struct DateOrRound: ArgumentValue {
  var text: String

  init(argument: String) throws(UsageError) {
    guard Day(argument) != nil || RoundID(argument) != nil else {
      throw UsageError(
        "'\(argument)' is neither a date nor the name of a round",
        hint: "2025-12-03 or a round's name")
    }
    text = argument
  }

  var argumentText: String { text }
  static var completion: Completion { .lookup("round") }
  static var shorthand: String? { Day.shorthand }

  /// The day, or the first day of the round.
  func first(in negotiation: Negotiation) throws(Unresolved) -> Day {
    if let day = Day(text) { return day }
    return try negotiation.round(named: text).on
  }

  /// The day, or the last day of the round.
  func last(in negotiation: Negotiation) throws(Unresolved) -> Day {
    if let day = Day(text) { return day }
    let round = try negotiation.round(named: text)
    return round.until ?? round.on
  }
}
