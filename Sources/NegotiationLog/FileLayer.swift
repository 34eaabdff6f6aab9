#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The system's own `write`, under a name that `FileLayer.write` does not hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

/// The few system calls by which user data reaches the disk, as values that a test can replace.
///
/// Each returns what the system call returns; `errno` is read through `lastError` straight after.
package struct FileLayer: Sendable {
  package var write: @Sendable (_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int
  package var sync: @Sendable (_ file: Int32) -> Int32
  package var truncate: @Sendable (_ file: Int32, _ length: Int) -> Int32
  package var lastError: @Sendable () -> Int32

  package static let system = FileLayer(
    write: { file, bytes in systemWrite(file, bytes.baseAddress, bytes.count) },
    sync: { file in fdatasync(file) },
    truncate: { file, length in ftruncate(file, off_t(length)) },
    lastError: { errno })

  /// Writes every byte, going on after short writes and interruptions.
  func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32, path: String) throws(LogError) {
    var rest = bytes
    while !rest.isEmpty {
      let written = write(file, rest)
      if written < 0 {
        let code = lastError()
        if code == EINTR { continue }
        throw .system(what: "write to", path: path, code: code)
      }
      // A file that takes nothing and gives no reason would be asked for ever.
      guard written > 0 else { throw .system(what: "write to", path: path, code: EIO) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
  }

  /// Writes every byte of an array.
  func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(LogError) {
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(LogError) in try writeAll(bytes, to: file, path: path) }
    }
    try result.get()
  }

  /// Makes what was written durable.
  ///
  /// A failure is final: after it the kernel may have dropped the pages, so trying again would
  /// report success for data that is gone.
  func makeDurable(_ file: Int32, path: String) throws(LogError) {
    while sync(file) != 0 {
      let code = lastError()
      if code == EINTR { continue }
      throw .notDurable(path: path, code: code)
    }
  }
}

/// A file descriptor that is closed when its owner goes: a class for that reason alone.
final class Descriptor {
  let raw: Int32

  init(_ path: String, _ flags: Int32, mode: mode_t = 0o644, what: String) throws(LogError) {
    var file: Int32
    repeat { file = open(path, flags | O_CLOEXEC, mode) } while file < 0 && errno == EINTR
    guard file >= 0 else {
      let code = errno
      if code == ENOENT && flags & O_CREAT == 0 { throw LogError.noFile(path: path) }
      throw LogError.system(what: what, path: path, code: code)
    }
    raw = file
  }

  /// Reads bytes from a place on until the buffer is full or the file ends; `nil` if it cannot be read.
  func read(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
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

  deinit { close(raw) }
}

/// The bytes of a file, mapped read-only: a class because the mapping must be undone once.
package final class MappedFile: @unchecked Sendable {
  package let bytes: UnsafeRawBufferPointer
  /// The file as it was when it was mapped.
  let identity: FileIdentity
  /// Kept open where the file is large, to be read without being mapped.
  private let file: Descriptor?
  private static let smallestKeptOpen = 1 << 20

  /// Maps the file as it is now; a file that does not exist is empty.
  package init(path: String) throws(LogError) {
    let file: Descriptor
    do {
      // Without waiting, so that a pipe that bears a feed's name does not hold the reader up.
      file = try Descriptor(path, O_RDONLY | O_NONBLOCK, what: "read")
    } catch LogError.noFile {
      identity = .none
      self.file = nil
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    var status = stat()
    guard fstat(file.raw, &status) == 0 else {
      throw LogError.system(what: "read", path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LogError.system(what: "read", path: path, code: EISDIR)
    }
    identity = FileIdentity(status)
    let size = Int(status.st_size)
    self.file = size < MappedFile.smallestKeptOpen ? nil : file
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.raw, 0), base != MAP_FAILED else {
      throw LogError.system(what: "read", path: path, code: errno)
    }
    madvise(base, size, MADV_SEQUENTIAL)
    bytes = UnsafeRawBufferPointer(start: base, count: size)
  }

  /// Gives back the memory of a part that was read and will hardly be asked for again.
  ///
  /// It is read anew from the file when it is. Returns where the part given back ends: memory goes by
  /// whole pages.
  func release(_ part: Range<Int>) -> Int {
    let page = 1 << 16
    let (start, end) = (part.lowerBound / page * page, part.upperBound / page * page)
    guard end > start, let base = bytes.baseAddress else { return part.lowerBound }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
    return end
  }

  /// Reads bytes from a place on into a buffer and says how many; `nil` where the file is small, and to
  /// be read where it is mapped, or cannot be read.
  ///
  /// The memory of a mapped file that was written just now is given back in pieces as large as it was
  /// written in, so that who goes over all of one would end with much of it.
  func read(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
    file?.read(buffer, from: start)
  }

  /// A copy of the bytes, for files that are read once.
  package static func contents(of path: String) throws(LogError) -> [UInt8] {
    let file = try MappedFile(path: path)
    return withExtendedLifetime(file) { Array(file.bytes) }
  }

  deinit {
    if let base = bytes.baseAddress {
      munmap(UnsafeMutableRawPointer(mutating: base), bytes.count)
    }
  }
}
