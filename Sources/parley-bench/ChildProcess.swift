import Glibc

/// One run of a program, as the system saw it.
struct ChildRun {
  /// Wall clock, from start to end.
  var seconds: Double
  /// The most memory it held, in bytes.
  var peakBytes: Int
  var status: Int32
  /// Stopped because it ran longer than it may.
  var timedOut = false
}

/// Starts programs and waits for them.
enum ChildProcess {
  /// Runs a program with its output in a file.
  static func run(
    _ words: [String], output: String, columns: Int = 80, limit: Double
  ) throws -> ChildRun {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    setenv("COLUMNS", "\(columns)", 1)
    setenv("NO_COLOR", "1", 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    setenv("GIT_CONFIG_NOSYSTEM", "1", 1)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let start = now()
    let failure = posix_spawnp(&child, words[0], &actions, nil, &arguments, environ)
    guard failure == 0 else { throw BenchError("cannot start '\(words[0])'") }
    var status: Int32 = 0
    var usage = rusage()
    var timedOut = false
    // Waits for the end without polling, which would add a part of the pause to every run.
    ring(after: limit)
    defer { ring(after: 0) }
    while wait4(child, &status, 0, &usage) != child {
      guard errno == EINTR else { throw BenchError("lost '\(words[0])'") }
      if now() - start > limit {
        kill(child, SIGKILL)
        timedOut = true
      }
    }
    return ChildRun(
      seconds: now() - start, peakBytes: usage.ru_maxrss * 1024,
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, timedOut: timedOut)
  }

  /// Where a program is on PATH.
  static func find(_ name: String) -> String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }

  /// Interrupts the wait after that many seconds, and each second from then on; 0 cancels it.
  private static func ring(after seconds: Double) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGALRM, &action, nil)
    var time = itimerval()
    time.it_value = timeval(tv_sec: Int(seconds.rounded(.up)), tv_usec: 0)
    if seconds > 0 { time.it_interval.tv_sec = 1 }
    setitimer(__itimer_which_t(ITIMER_REAL.rawValue), &time, nil)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
