#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The program in which a user reads what is longer than the terminal.
///
/// It is a command line of the user's own, run by the shell as git runs it. It reads the text from a
/// pipe and shows it on the streams of this process.
package struct Pager: Sendable {
  /// The command line.
  package let command: String
  /// The environment that it gets.
  package let environment: [String: String]

  package init(_ command: String, environment: [String: String]) {
    self.command = command
    self.environment = environment
  }

  /// Shows a text and returns when the user has left the program.
  ///
  /// A user who leaves before the end has read enough: that is no error.
  /// - Returns: `false` where the program could not be started, and nothing was shown.
  package func show(_ text: String) -> Bool {
    guard !command.utf8.contains(0) else { return false }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    let (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Ctrl-C is for the pager, which takes it as a key; it must not end this process before it.
    let former = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, former) }
    // A pager that is left early closes the pipe: that is an error of a write, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    guard let child = start(reading) else {
      close(reading)
      close(writing)
      return false
    }
    close(reading)
    // Only a pipe that was closed stops the text, and that is the user's choice.
    do throws(StandardStreams.WriteError) {
      try StandardStreams.write(text, to: writing)
    } catch {}
    close(writing)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    // What the shell says of a command that it does not find or may not run.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
    return code != 126 && code != 127
  }

  private func start(_ input: Int32) -> pid_t? {
    let start = ProgramStart(
      path: "/bin/sh", words: ["sh", "-c", command], environment: environment,
      defaults: [SIGPIPE, SIGINT], streams: [(0, .descriptor(input))])
    let (child, code) = start.run()
    return code == 0 ? child : nil
  }
}
