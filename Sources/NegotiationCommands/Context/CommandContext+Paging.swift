internal import Presentation
internal import SystemFiles

/// How a result gets to standard output.
extension CommandContext {
  /// Writes a result to standard output, through the user's pager where it is longer than the terminal.
  func show(_ text: String, _ options: OutputOptions) throws {
    guard terminal.outputIsTerminal, !globals.noPager, let page, let command = try pager(),
      isLong(text)
    else { return try writeOutput(text) }
    if try !page(text, command) { try writeOutput(text) }
  }

  /// The pager's command line, as git chooses it: `PARLEY_PAGER`, else `PAGER`, else `less`.
  ///
  /// - Returns: `nil` where nothing is to be paged: the variable is empty or says `cat`, or the terminal
  ///   cannot move its cursor.
  func pager() throws -> String? {
    let chosen = environment["PARLEY_PAGER"] ?? environment["PAGER"]
    if let chosen { return chosen.isEmpty || chosen == "cat" ? nil : chosen }
    guard let kind = environment["TERM"], !kind.isEmpty, kind != "dumb" else { return nil }
    return Subprocess.find("less", on: environment["PATH"] ?? "") == nil ? nil : "less"
  }

  /// What a pager finds in its environment: as with git, less leaves short texts on the screen, shows
  /// colours, and does not clear the screen when it is left.
  static func pagerEnvironment(_ environment: [String: String]) -> [String: String] {
    var environment = environment
    if environment["LESS"] == nil { environment["LESS"] = "FRX" }
    if environment["LV"] == nil { environment["LV"] = "-c" }
    environment["PARLEY_PAGER_IN_USE"] = "true"
    return environment
  }

  /// Whether a text takes more lines than the terminal shows, the one for the next prompt among them.
  private func isLong(_ text: String) -> Bool {
    var lines = 1
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      // Colours make a line longer in bytes than it is; a line that may be too wide counts as one more.
      lines += 1
      if line.utf8.count > terminal.columns {
        lines += max(0, DisplayWidth.of(String(line)) - 1) / max(1, terminal.columns)
      }
      if lines > terminal.lines + 1 { return true }
    }
    return false
  }
}
