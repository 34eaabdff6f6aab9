#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// A program on a terminal of its own, as a user at the keyboard has it.
package final class PseudoTerminal {
  /// POSIX_SPAWN_SETSID of glibc.
  private static let newSession: Int16 = 0x80

  private var master: Int32
  private let child: pid_t
  /// All that came out, as it came.
  private(set) package var output: [UInt8] = []
  /// How much of it was waited for.
  private var seen = 0

  /// Starts a program in a session of its own, with the terminal as its three streams.
  package init?(
    _ program: String, _ words: [String], environment: [String: String], columns: Int = 80,
    rows: Int = 24
  ) {
    // The functions for this are not to be seen from Swift: TIOCSPTLCK and TIOCGPTN of Linux.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { return nil }
    let slave = "/dev/pts/\(number)"
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The leader of a session gets the first terminal that it opens.
    posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test hold off signals, and a program starts with the mask of its maker.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, PseudoTerminal.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in arguments + variables { free(text) } }
    arguments.append(nil)
    variables.append(nil)
    var started: pid_t = 0
    guard posix_spawn(&started, program, &actions, &attributes, arguments, variables) == 0 else {
      close(master)
      return nil
    }
    child = started
  }

  deinit { hangUp() }

  /// Types something.
  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until a text comes out behind what was waited for before; whether it came.
  package func wait(for text: String, seconds: Int = 20) -> Bool {
    let wanted = Array(text.utf8)
    for _ in 0..<(seconds * 20) {
      if let end = find(wanted) {
        seen = end
        return true
      }
      guard readMore(milliseconds: 50) else { return find(wanted) != nil }
    }
    return false
  }

  /// What came out, without what acts on the terminal.
  package var text: String {
    String(decoding: output, as: UTF8.self).replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
  }

  package func send(_ signal: Int32) { _ = kill(child, signal) }

  /// Closes the terminal under the program.
  package func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the terminal shows what is typed and hands it over by lines, as it did before.
  package var isAsFound: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    let usual = tcflag_t(ICANON | ECHO | ISIG)
    return settings.c_lflag & usual == usual && settings.c_iflag & tcflag_t(ICRNL) != 0
  }

  /// Waits for the end of the program: the exit status, or 128 and the number of the signal.
  ///
  /// One that goes on for half a minute is ended.
  package func wait() -> Int32 {
    var status: Int32 = 0
    for round in 0..<Int.max {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child || (ended < 0 && errno != EINTR) { break }
      if round == 1_500 { send(SIGKILL) }
      // What it writes must be taken, else it waits for room.
      if master < 0 || !readMore(milliseconds: 20) { usleep(20_000) }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  /// Where a text ends that came out behind what was waited for before.
  private func find(_ wanted: [UInt8]) -> Int? {
    output.withUnsafeBufferPointer { bytes in
      var start = seen
      while start + wanted.count <= bytes.count {
        var same = 0
        while same < wanted.count && bytes[start + same] == wanted[same] { same += 1 }
        if same == wanted.count { return start + same }
        start += 1
      }
      return nil
    }
  }

  /// Reads once; whether the terminal is still there.
  private func readMore(milliseconds: Int32) -> Bool {
    guard master >= 0 else { return false }
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let ready = poll(&polled, 1, milliseconds)
    if ready == 0 { return true }
    if ready < 0 { return errno == EINTR }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &chunk, chunk.count)
    guard count > 0 else { return false }
    output += chunk[..<count]
    return true
  }
}
