#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// Facts about the process and its machine.
package enum ProcessFacts {
  /// The arguments of the process, as bytes, without its own name.
  package static func arguments() -> [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map {
        Array(UnsafeRawBufferPointer(start: $0, count: strlen($0)))
      }
    }
  }

  /// The environment variables, and the names of those whose value is not UTF-8 and so differs from
  /// what the user set.
  package static func environment() -> (values: [String: String], notText: Set<String>) {
    var values: [String: String] = [:]
    var notText: Set<String> = []
    for entry in variables() {
      guard let equals = entry.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(decoding: entry[..<equals], as: UTF8.self)
      values[name] = String(decoding: entry[(equals + 1)...], as: UTF8.self)
      if String(validating: entry, as: UTF8.self) == nil { notText.insert(name) }
    }
    return (values, notText)
  }

  /// The variables as the system holds them, `NAME=VALUE` each.
  private static func variables() -> [[UInt8]] {
    #if canImport(Musl)
    // The headers of Musl show `environ` to some programs only; the kernel keeps what the process began with.
    let all = (try? UserFiles.read("/proc/self/environ")) ?? []
    return all.split(separator: 0).map { Array($0) }
    #else
    var found: [[UInt8]] = []
    var next = firstVariable()
    while let place = next, let entry = place.pointee {
      found.append(Array(UnsafeRawBufferPointer(start: entry, count: strlen(entry))))
      next = place + 1
    }
    return found
    #endif
  }

  #if !canImport(Musl)
  /// Where the system's list of variables begins; the headers differ in whether it may be missing.
  private static func firstVariable() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
    return _NSGetEnviron()?.pointee
    #else
    return environ
    #endif
  }
  #endif

  package static func workingDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  package static func hostName() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "host" }
    return name.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? "host"
    }
  }

  /// Milliseconds since 1970 by the machine's clock.
  package static func milliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// How far the user's time zone, by `TZ` or the machine's setting, is ahead of UTC at an instant.
  package static func secondsAheadOfUTC(atMilliseconds milliseconds: Int64) -> Int {
    var seconds = time_t(milliseconds / 1000)
    var parts = tm()
    tzset()
    return localtime_r(&seconds, &parts) == nil ? 0 : Int(parts.tm_gmtoff)
  }

  /// The number of processors in use, at least 1.
  package static func processors() -> Int {
    max(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), 1)
  }

  /// Waits longer with each attempt, and differently from other processes.
  package static func pause(beforeAttempt attempt: Int) {
    let own = UInt32(getpid()) % 97
    usleep((UInt32(attempt) * 60 + own) * 1000)
  }

  package static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
    Glibc.exit(status)
    #elseif canImport(Musl)
    Musl.exit(status)
    #elseif canImport(Bionic)
    Bionic.exit(status)
    #else
    Darwin.exit(status)
    #endif
  }
}
