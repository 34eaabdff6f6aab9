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
        .option(\.asOf, "as-of", value: "DATE", "Where things stood at the end of this day"),
        .option(
          \.knownAt, "known-at", value: "INSTANT|HEADS",
          "Only what was recorded by then, or up to heads"),
        .option(
          \.clearance, "clearance", value: "MARK",
          "Leave out statements with a higher handling mark"),
      ])
  }
}
