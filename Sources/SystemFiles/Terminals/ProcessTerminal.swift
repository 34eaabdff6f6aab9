#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The terminal of the process, from which single keys can be read.
///
/// A class, because it must restore the terminal's settings at the end, or when its owner is freed.
package final class ProcessTerminal {
  /// The result of reading.
  package enum Input: Hashable, Sendable {
    case bytes([UInt8])
    /// Nothing was typed in the given time.
    case nothing
    /// The terminal is gone, or its input has ended.
    case closed
    /// A signal tells the process to end.
    case signal(Int32)
  }

  private let input: Int32
  private let output: Int32
  private let interruption: Interruption
  /// The original settings, while keys are read.
  private var former: termios?

  /// The terminal of two streams of the process; `nil` if one of them is not a terminal.
  ///
  /// - `interruption`: how termination signals are noticed while keys are read.
  package init?(input: Int32 = 0, output: Int32 = 2, interruption: Interruption) {
    guard isatty(input) == 1, isatty(output) == 1 else { return nil }
    self.input = input
    self.output = output
    self.interruption = interruption
  }

  deinit { endKeys() }

  /// Begins to read single keys without showing them; returns whether the terminal can do so.
  ///
  /// Ctrl-C and similar become keys; other signals are stored, see ``read(waiting:)``.
  package func beginKeys() -> Bool {
    guard former == nil else { return true }
    var settings = termios()
    guard tcgetattr(input, &settings) == 0 else { return false }
    let found = settings
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP)
    setMinimum(&settings)
    // Immediately, so that earlier input is not lost.
    guard tcsetattr(input, TCSANOW, &settings) == 0 else { return false }
    former = found
    return true
  }

  /// Restores the terminal's original settings.
  package func endKeys() {
    guard var settings = former else { return }
    tcsetattr(input, TCSADRAIN, &settings)
    former = nil
  }

  /// Reads what was typed, waiting at most some milliseconds; without a number it waits for
  /// anything.
  package func read(waiting milliseconds: Int? = nil) -> Input {
    var rest = milliseconds
    while true {
      if let signal = interruption.signal() { return .signal(signal) }
      var polled = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
      // A signal that comes directly before the wait would not end it.
      let step = min(rest ?? ProcessTerminal.longestWait, ProcessTerminal.longestWait)
      let ready = poll(&polled, 1, Int32(step))
      if ready < 0 && errno != EINTR { return .closed }
      if ready > 0 { return readNow() }
      if let left = rest {
        guard left > step else { return .nothing }
        rest = left - step
      }
    }
  }

  private static let longestWait = 250

  private func readNow() -> Input {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = systemRead(input, &chunk, chunk.count)
    if count > 0 { return .bytes(Array(chunk[..<count])) }
    if count < 0, errno == EINTR || errno == EAGAIN {
      return interruption.signal().map { .signal($0) } ?? .nothing
    }
    return interruption.signal().map { .signal($0) } ?? .closed
  }

  /// Drops input that was not read yet.
  package func discardInput() { tcflush(input, TCIFLUSH) }

  /// Writes to the terminal; if it is gone, nothing happens.
  package func write(_ text: String) {
    do throws(StandardStreams.WriteError) { try StandardStreams.write(text, to: output) } catch {}
  }

  /// The size of the terminal now; 80 and 24 if it does not say.
  package var size: (columns: Int, rows: Int) {
    var size = winsize()
    guard ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return (80, 24) }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  /// Stops the process as Ctrl-Z does, with the original settings, until it is continued.
  package func suspend() {
    let wasReadingKeys = former != nil
    endKeys()
    kill(0, SIGTSTP)
    if wasReadingKeys { _ = beginKeys() }
  }

  private func setMinimum(_ settings: inout termios) {
    withUnsafeMutableBytes(of: &settings.c_cc) { characters in
      characters[Int(VMIN)] = 1
      characters[Int(VTIME)] = 0
    }
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}
