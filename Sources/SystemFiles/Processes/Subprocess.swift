#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// Why another program failed.
package enum SubprocessError: Error, Hashable, Sendable {
  /// The program is not on `PATH`.
  case noProgram(String)
  /// The program could not be started; the system's reason is `message`.
  case failed(String, message: String)
}

/// Another program, started without a shell.
///
/// It is looked up on the given `PATH`, in absolute folders only. Its arguments are passed
/// unchanged, and its two output streams are read until it closes them.
package struct Subprocess: Sendable {
  package struct Result: Sendable {
    /// The exit status, or 128 and the signal's number.
    package var status: Int32
    package var output: [UInt8]
    package var errors: [UInt8]

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  package let name: String
  package let path: String
  package var environment: [String: String]

  package init(_ name: String, environment: [String: String]) throws(SubprocessError) {
    guard let path = Subprocess.find(name, on: environment["PATH"] ?? "") else {
      throw .noProgram(name)
    }
    self.name = name
    self.path = path
    self.environment = environment
  }

  /// The first program of that name in the absolute folders of a `PATH`.
  package static func find(_ name: String, on path: String) -> String? {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let candidate = "\(folder)/\(name)"
      var status = stat()
      if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
        access(candidate, X_OK) == 0
      {
        return candidate
      }
    }
    return nil
  }

  /// Runs the program to its end.
  ///
  /// - `input`: a file for its standard input; without it, the input is empty.
  package func run(_ words: [String], input: String? = nil) throws(SubprocessError) -> Result {
    let all = [name] + words + environment.map { "\($0.key)=\($0.value)" }
    guard !all.contains(where: { $0.utf8.contains(0) }) else {
      throw .failed(name, message: "a word with a NUL cannot be passed on")
    }
    let output = try Pipe(name)
    let errors = try Pipe(name)
    let child = try spawn(words, input: input ?? "/dev/null", output, errors)
    output.closeWriting()
    errors.closeWriting()
    let (said, complained) = Subprocess.drain(output.reading, errors.reading)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: said, errors: complained)
  }

  private func spawn(
    _ words: [String], input: String, _ output: Pipe, _ errors: Pipe
  ) throws(SubprocessError) -> pid_t {
    // The program must not inherit that closed pipes are ignored.
    let start = ProgramStart(
      path: path, words: [name] + words, environment: environment, defaults: [SIGPIPE],
      streams: [
        (0, .file(input)), (1, .descriptor(output.writing)), (2, .descriptor(errors.writing)),
      ])
    let (child, code) = start.run()
    guard code == 0 else { throw .failed(name, message: SystemMessage.text(code)) }
    return child
  }

  /// Reads two streams in parallel, so that neither fills up.
  private static func drain(_ first: Int32, _ second: Int32) -> ([UInt8], [UInt8]) {
    var polled = [first, second].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var read: [[UInt8]] = [[], []]
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while polled.contains(where: { $0.fd >= 0 }) {
      if poll(&polled, nfds_t(polled.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      for at in polled.indices where polled[at].fd >= 0 && polled[at].revents != 0 {
        let count = systemRead(polled[at].fd, &chunk, chunk.count)
        if count > 0 {
          read[at].append(contentsOf: chunk[..<count])
        } else if count == 0 || errno != EINTR {
          polled[at].fd = -1
        }
      }
    }
    return (read[0], read[1])
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}

/// The two ends of a pipe, closed when their owner is freed; that is why it is a class.
private final class Pipe {
  let reading: Int32
  private(set) var writing: Int32

  init(_ program: String) throws(SubprocessError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw .failed(program, message: SystemMessage.text(errno))
    }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  deinit {
    close(reading)
    closeWriting()
  }
}
