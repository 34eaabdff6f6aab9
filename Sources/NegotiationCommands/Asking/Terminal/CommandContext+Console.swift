internal import Conversation
internal import SystemFiles

extension CommandContext {
  /// The console of the process; `nil` if its input or its error stream is not a terminal.
  func processConsole() -> (any Console)? {
    guard let terminal = ProcessTerminal(interruption: files.interruption) else { return nil }
    if environment["TERM"] == "dumb" || (environment["TERM"] ?? "").isEmpty {
      return LineConsole(terminal)
    }
    let color = colorMode(.auto, isTerminal: true)
    return KeyConsole(terminal, color: color) ?? LineConsole(terminal)
  }
}
