internal import CommandLineTable

/// Options that every command takes.
package struct Globals: Sendable {
  package var directory: String?
  /// Whether long output goes to the terminal without a pager.
  package var noPager = false

  static var group: ParameterGroup<Globals> {
    ParameterGroup(
      "Global options",
      [
        .option(
          \.directory, "directory", short: "C", value: "DIR", completion: .directory,
          "Work on the negotiation in this folder"),
        .flag(\.noPager, "no-pager", "Write long output to the terminal without a pager"),
      ])
  }
}
