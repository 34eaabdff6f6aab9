#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The program in which a user reads output that is longer than the terminal.
///
/// It is a command line of the user, which the shell runs as git does. It reads the text from a
/// pipe and writes to the streams of this process.
package struct Pager: Sendable {
  /// The command line.
  package let command: String
  /// The environment of the program.
  package let environment: [String: String]

  package init(_ command: String, environment: [String: String]) {
    self.command = command
    self.environment = environment
  }

  /// Shows a text and returns when the user has left the program.
  ///
  /// Leaving before the end is not an error.
  ///
  /// - Returns: `false` if the program could not be started, and nothing was shown.
  package func show(_ text: String) -> Bool {
    guard !command.utf8.contains(0) else { return false }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    let (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // Ctrl-C is a key for the pager, and must not end this process before it.
    let former = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, former) }
    // Leaving the pager early closes the pipe: that is a write error, and must not end the process.
    signal(SIGPIPE, SIG_IGN)
    guard let child = start(reading) else {
      close(reading)
      close(writing)
      return false
    }
    close(reading)
    // Only a closed pipe stops the text, and that is the user's choice.
    do throws(StandardStreams.WriteError) {
      try StandardStreams.write(text, to: writing)
    } catch {}
    close(writing)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    // The shell's status for a command that it cannot find or run.
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
