#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// Where the programs built with these tests stand.
package enum Built {
  /// The path of a program beside the test bundle.
  package static func program(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(
      decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/" + name
  }
}

/// A folder that is gone after its test.
package final class TemporaryFolder {
  package let path: String

  package init() {
    var template = Array("/tmp/parley-test-XXXXXX".utf8CString)
    mkdtemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      chmod(path, 0o700)
      if let folder = opendir(path) {
        var names: [String] = []
        while let entry = readdir(folder) {
          let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          }
          if name != "." && name != ".." { names.append(name) }
        }
        closedir(folder)
        for name in names { remove(path + "/" + name) }
      }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

/// Whole files, for tests that break them.
package enum TestFile {
  package static func read(_ path: String) -> [UInt8] {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = Glibc.read(file, &chunk, chunk.count)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Cuts off a last line without its end.
  ///
  /// What a process was killed in the middle of saying, it has not said.
  package static func dropTornLine(_ path: String) {
    let bytes = read(path)
    let end = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    if end < bytes.count { truncate(path, end) }
  }

  package static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { return }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(file)
  }

  package static func remove(_ path: String) { unlink(path) }

  package static func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }
}

/// A process that a test starts, and may kill.
package final class Spawned {
  private let child: pid_t

  /// Starts a program; its standard output is appended to a file, its errors go to another.
  package init?(_ program: String, _ words: [String], output: String, errors: String? = nil) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, errors ?? "/dev/null", flags, 0o644)
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) }
    defer { for text in arguments { free(text) } }
    arguments.append(nil)
    var started: pid_t = 0
    guard posix_spawn(&started, program, &actions, nil, arguments, environ) == 0 else { return nil }
    child = started
  }

  package func kill() { send(SIGKILL) }

  package func send(_ signal: Int32) { _ = Glibc.kill(child, signal) }

  /// Waits for its end: the exit status, or 128 and the number of the signal.
  @discardableResult
  package func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }

  package static func sleep(microseconds: UInt32) { usleep(microseconds) }

  /// A whole number from the environment.
  package static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }
}
