internal import CommandLineTable
internal import NegotiationModel

/// The moment that a reading command asks about.
struct MomentOptions: Sendable {
  var asOf: Day?
  var knownAt: KnownAtArgument?
  /// The highest mark that may be shown; `nil` for all.
  var clearance: HandlingMark?

  static var group: ParameterGroup<MomentOptions> {
    ParameterGroup(
      "Moment",
      [
        .option(\.asOf, "as-of", value: "DATE", "The world at the end of this day"),
        .option(
          \.knownAt, "known-at", value: "INSTANT|HEADS",
          "What was recorded by then, or under heads"),
        .option(\.clearance, "clearance", value: "MARK", "Leave out what is marked higher"),
      ])
  }
}
