#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// A file descriptor that is closed when its owner is freed; that is why it is a class.
package final class Descriptor: Sendable {
  package let raw: Int32
  /// The path as messages name it.
  package let path: String

  init(raw: Int32, path: String) {
    self.raw = raw
    self.path = path
  }

  /// Opens a path that the user named, following links.
  package convenience init(
    _ path: String, _ access: Access, action: String
  ) throws(FileError) {
    try self.init(path, flags: access.flags, action: action) { open(path, $0, 0o666) }
  }

  /// The ways to open a file.
  package enum Access: Sendable {
    case read
    /// To append; made if missing.
    case append
    /// To overwrite an existing file.
    case overwrite
    /// To write a new file that must not exist.
    case create

    var flags: Int32 {
      switch self {
      // Without waiting, so that a pipe with a file's name does not block the reader.
      case .read: O_RDONLY | O_NONBLOCK
      case .append: O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK
      case .overwrite: O_WRONLY
      case .create: O_RDWR | O_CREAT | O_EXCL
      }
    }
  }

  convenience init(
    _ path: String, flags: Int32, action: String, _ open: (Int32) -> Int32
  ) throws(FileError) {
    var file: Int32
    repeat { file = open(flags | O_CLOEXEC | O_NOCTTY) } while file < 0 && errno == EINTR
    guard file >= 0 else {
      let code = errno
      if code == ENOENT && flags & O_CREAT == 0 { throw .missing(path: path) }
      throw .system(action: action, path: path, code: code)
    }
    self.init(raw: file, path: path)
  }

  deinit { close(raw) }

  /// Reads bytes from an offset on until the buffer is full or the file ends; `nil` if it cannot be
  /// read.
  package func read(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
    guard let base = buffer.baseAddress else { return 0 }
    var done = 0
    while done < buffer.count {
      let count = pread(raw, base + done, buffer.count - done, off_t(start + done))
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// Reads a range of bytes; fewer if the file became shorter, `nil` if it cannot be read.
  package func read(_ range: Range<Int>) -> [UInt8]? {
    var isRead = true
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      let read = read(UnsafeMutableRawBufferPointer(buffer), from: range.lowerBound)
      isRead = read != nil
      count = read ?? 0
    }
    return isRead ? bytes : nil
  }

  /// Reads a stream up to its end.
  package func readToEnd() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    // The size of a file is only a hint: a pipe has none, and a file may grow.
    var status = stat()
    if fstat(raw, &status) == 0, status.st_size > 0 { bytes.reserveCapacity(Int(status.st_size)) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(raw, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .system(action: "read", path: path, code: errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Appends a range of this file's bytes to another file.
  package func copy(
    _ range: Range<Int>, to other: Descriptor, by layer: FileLayer
  ) throws(FileError) {
    var at = range.lowerBound
    while at < range.upperBound {
      let part = at..<min(range.upperBound, at + 1 << 20)
      guard let bytes = read(part), bytes.count == part.count else {
        throw .system(action: "read", path: path, code: EIO)
      }
      try layer.writeAll(bytes, to: other)
      at = part.upperBound
    }
  }

  /// Writes bytes at an offset; returns whether all were written.
  package func write(_ bytes: [UInt8], at start: Int) -> Bool {
    pwrite(raw, bytes, bytes.count, off_t(start)) == bytes.count
  }

  /// Sets the offset of the next write.
  package func seek(to place: Int) { lseek(raw, off_t(place), SEEK_SET) }

  func status() throws(FileError) -> stat {
    var status = stat()
    guard fstat(raw, &status) == 0 else {
      throw .system(action: "read", path: path, code: errno)
    }
    return status
  }

  /// The identity of the file now.
  package func identity() throws(FileError) -> FileIdentity { FileIdentity(try status()) }

  /// Makes the names in a folder durable.
  package func syncNames() throws(FileError) {
    guard fsync(raw) == 0 else { throw .system(action: "sync", path: path, code: errno) }
  }

  /// Waits for an exclusive or a shared lock, which ends when the descriptor is closed.
  package func lock(isShared: Bool = false) throws(FileError) {
    while flock(raw, isShared ? LOCK_SH : LOCK_EX) != 0 {
      let code = errno
      guard code == EINTR else { throw .system(action: "lock", path: path, code: code) }
    }
  }

  /// Waits for the lock on the file, but not longer than `patience`.
  ///
  /// - Returns: whether it was acquired.
  package func lock(within patience: Duration) throws(FileError) -> Bool {
    let end =
      Descriptor.seconds() + Double(patience.components.seconds)
      + Double(patience.components.attoseconds) / 1e18
    while flock(raw, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EINTR || code == EWOULDBLOCK else {
        throw .system(action: "lock", path: path, code: code)
      }
      if Descriptor.seconds() >= end { return false }
      usleep(5_000)
    }
    return true
  }

  /// Seconds by a clock that nobody sets.
  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Sets the modification time to the present instant; returns whether that succeeded.
  ///
  /// The system stamps writes by a clock that advances every few milliseconds. A time that is set
  /// explicitly lies between its ticks, so no later write can have the same one.
  package func markInstant() -> Bool {
    var times = [timespec(), timespec()]
    // UTIME_OMIT, a macro that Swift does not see everywhere: the time of the last reading stays.
    #if canImport(Darwin)
    times[0].tv_nsec = -2
    #else
    times[0].tv_nsec = 0x3FFF_FFFE
    #endif
    clock_gettime(CLOCK_REALTIME, &times[1])
    return futimens(raw, times) == 0
  }

  /// Asks the system to begin writing a range to disk, so that less is left when it must be
  /// durable.
  ///
  /// The advice that pages are not needed makes Linux write dirty ones now; pages being written are
  /// kept. It is only advice, so the result is ignored.
  package func startWriting(_ part: Range<Int>) {
    #if canImport(Glibc)
    posix_fadvise(raw, off_t(part.lowerBound), off_t(part.count), Int32(POSIX_FADV_DONTNEED))
    #endif
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}
