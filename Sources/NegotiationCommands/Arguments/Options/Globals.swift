internal import CommandLineTable

/// Options that every command takes.
package struct Globals: Sendable {
  package var directory: String?

  static var group: ParameterGroup<Globals> {
    ParameterGroup(
      "Global options",
      [
        .option(
          \.directory, "directory", short: "C", value: "DIR", completion: .directory,
          "Work on the negotiation in this folder")
      ])
  }
}
