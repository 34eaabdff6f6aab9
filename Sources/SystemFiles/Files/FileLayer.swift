#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The few system calls that write user data to disk, as values that a test can replace.
///
/// Each returns what the system call returns; `errno` is read through `lastError` directly after.
package struct FileLayer: Sendable {
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  package var sync: @Sendable (_ file: Int32) -> Int32
  package var truncate: @Sendable (_ file: Int32, _ length: Int) -> Int32
  package var lastError: @Sendable () -> Int32
  /// Tells a long write that it should end.
  package var interruption = Interruption.none

  package init(
    write: @escaping @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int,
    sync: @escaping @Sendable (_ file: Int32) -> Int32,
    truncate: @escaping @Sendable (_ file: Int32, _ length: Int) -> Int32,
    lastError: @escaping @Sendable () -> Int32
  ) {
    self.write = write
    self.sync = sync
    self.truncate = truncate
    self.lastError = lastError
  }

  package static let system = FileLayer(
    write: { file, bytes in systemWrite(file, bytes.baseAddress, bytes.count) },
    sync: { file in durableSync(file) },
    truncate: { file, length in ftruncate(file, off_t(length)) },
    lastError: { errno })

  /// The system's calls, with termination signals held back while a batch is written.
  package static let ofProcess: FileLayer = {
    var layer = system
    layer.interruption = .ofProcess
    return layer
  }()

  /// Writes every byte, and continues after partial writes and interruptions.
  package func writeAll(
    _ bytes: UnsafeRawBufferPointer, to file: Descriptor
  ) throws(FileError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = write(file.raw, rest)
      if written < 0 {
        let code = lastError()
        if code == EINTR { continue }
        throw .system(action: "write to", path: file.path, code: code)
      }
      // A file that accepts nothing without an error would be tried forever.
      guard written > 0 else { throw .system(action: "write to", path: file.path, code: EIO) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }

  /// Writes every byte of an array.
  package func writeAll(_ bytes: [UInt8], to file: Descriptor) throws(FileError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(FileError) in try writeAll(bytes, to: file) }
    }
    try result.get()
  }

  /// Makes written bytes durable.
  ///
  /// A failure is final: the kernel may have dropped the pages, so a second attempt would report
  /// success for lost data.
  package func makeDurable(_ file: Descriptor) throws(FileError) {
    while sync(file.raw) != 0 {
      let code = lastError()
      if code == EINTR { continue }
      throw .notDurable(path: file.path, code: code)
    }
  }

  /// Cuts a file to a length.
  package func cut(_ file: Descriptor, to length: Int) throws(FileError) {
    guard truncate(file.raw, length) == 0 else {
      throw .system(action: "cut", path: file.path, code: lastError())
    }
  }
}

/// The system's own `write`, under a name that `FileLayer.write` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

/// Asks the disk itself to store what was written, if the platform offers that.
private func durableSync(_ file: Int32) -> Int32 {
  #if canImport(Darwin)
  // `fsync` leaves the bytes in the drive's cache; not every file system knows `F_FULLFSYNC`.
  if fcntl(file, F_FULLFSYNC) == 0 { return 0 }
  return fsync(file)
  #else
  return fdatasync(file)
  #endif
}
