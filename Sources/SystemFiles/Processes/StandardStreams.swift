#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The three standard streams of the process.
package enum StandardStreams {
  /// What stops a stream from being written.
  package enum WriteError: Error {
    /// The reader of the stream has closed it.
    case closed
    case system(message: String)
  }

  /// Opens standard streams that are missing at the start, so that no file gets their numbers.
  ///
  /// They are opened the wrong way, so that using them fails as it would have.
  package static func ensureOpen() {
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) < 0 && errno == EBADF {
      // The lowest free number is the missing one.
      _ = open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
    // Writing to a closed pipe is an error of that write, and must not end the process.
    signal(SIGPIPE, SIG_IGN)
  }

  package static func isTerminal(_ stream: Int32) -> Bool { isatty(stream) == 1 }

  /// The size of the terminal of standard output; `nil` if it is not a terminal.
  package static func size() -> (columns: Int, lines: Int)? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  /// All of standard input.
  package static func readInput() throws(FileError) -> [UInt8] {
    let copy = dup(0)
    guard copy >= 0 else { throw .system(action: "read", path: "standard input", code: errno) }
    return try Descriptor(raw: copy, path: "standard input").readToEnd()
  }

  package static func write(_ text: String, to stream: Int32) throws(WriteError) {
    var text = text
    let result = text.withUTF8 { bytes in
      Result { () throws(WriteError) in try write(UnsafeRawBufferPointer(bytes), to: stream) }
    }
    try result.get()
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, to stream: Int32
  ) throws(WriteError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = FileLayer.system.write(stream, rest)
      if written < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw .closed }
        throw .system(message: SystemMessage.text(errno))
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }
}
