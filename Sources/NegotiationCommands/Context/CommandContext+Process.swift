internal import CommandLineTable
internal import SystemFiles

extension CommandContext {
  /// The context of a real process: its streams, environment, clock and terminal.
  package static func ofProcess() -> CommandContext {
    let (environment, notText) = ProcessFacts.environment()
    var context = CommandContext(
      environment: environment, currentDirectory: ProcessFacts.workingDirectory(),
      userAtHost:
        "\(environment["USER"] ?? environment["LOGNAME"] ?? "user")@\(ProcessFacts.hostName())",
      terminal: Terminal(
        outputIsTerminal: StandardStreams.isTerminal(1),
        errorIsTerminal: StandardStreams.isTerminal(2), columns: columns(environment)),
      clock: { ProcessFacts.milliseconds() },
      readInput: { try StandardStreams.readInput() },
      writeOutput: { text in
        do throws(StandardStreams.WriteError) {
          try StandardStreams.write(text, to: 1)
        } catch {
          switch error {
          case .closed: throw ClosedPipe()
          case .system(let message): throw Failure(.ioError, "cannot write: \(message)")
          }
        }
      },
      writeError: { text in
        // There is nowhere left to say that this failed.
        do throws(StandardStreams.WriteError) { try StandardStreams.write(text, to: 2) } catch {}
      })
    let pagerEnvironment = pagerEnvironment(environment)
    context.page = { text, command in
      Pager(command, environment: pagerEnvironment).show(text)
    }
    if let lines = StandardStreams.size()?.lines { context.terminal.lines = lines }
    context.files = .ofProcess
    context.secondsAheadOfUTC = { ProcessFacts.secondsAheadOfUTC(atMilliseconds: $0) }
    context.notText = notText
    let own = context
    context.console = { own.processConsole() }
    return context
  }

  /// The terminal's own width, else `COLUMNS`, else 80.
  private static func columns(_ environment: [String: String]) -> Int {
    StandardStreams.size()?.columns
      ?? environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 20), 1000) } ?? 80
  }
}
