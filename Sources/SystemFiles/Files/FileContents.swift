#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The bytes of a file as they were when it was opened: a class because the memory must be given back
/// once.
///
/// A small file is read, a large one is mapped. A mapping of bytes that are cut off later ends the
/// process that touches them, so the caller says first up to where the file is safe from that.
package final class FileContents: @unchecked Sendable {
  /// The bytes up to the length that was asked for.
  package let bytes: UnsafeRawBufferPointer
  /// How many bytes the file held in all.
  package let size: Int
  /// The file as it was when it was opened.
  package let identity: FileIdentity
  /// Kept open where the file is large, to be read without being mapped.
  private let file: Descriptor?
  private let isMapped: Bool

  private static let smallestMapped = 1 << 20
  /// How often a file that changes while it is looked at is looked at again: about two seconds.
  private static let attempts = 2000

  /// Reads single parts of a file before it is decided how much of it is used.
  package struct Parts {
    package let size: Int
    fileprivate let file: Descriptor
    fileprivate let memory: UnsafeMutableRawBufferPointer?

    /// A range of bytes; fewer where the file has become shorter meanwhile.
    package func read(_ range: Range<Int>) -> [UInt8] {
      if let memory {
        return Array(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[range]))
      }
      return file.read(range) ?? []
    }
  }

  /// Opens the bytes of a regular file; no file is an empty one.
  ///
  /// - `limit`: the most bytes that the file may hold.
  /// - `length`: how many of the bytes are used; called again when the file changed
  ///   meanwhile, and not for an empty file.
  package init(
    _ file: Descriptor?, limit: Int, upTo length: (Parts) -> Int = { $0.size }
  ) throws(FileError) {
    guard let file else {
      (identity, self.file, size, isMapped) = (.none, nil, 0, false)
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    var identity = try file.identity()
    guard identity.size <= limit else { throw .tooLarge(path: file.path, limit: limit) }
    var size = Int(identity.size)
    guard size >= FileContents.smallestMapped else {
      (self.file, isMapped, self.identity) = (nil, false, identity)
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
      guard let read = file.read(memory, from: 0) else {
        let code = errno
        memory.deallocate()
        throw .system(action: "read", path: file.path, code: code)
      }
      self.size = read
      let whole = UnsafeMutableRawBufferPointer(rebasing: memory[..<read])
      let used = read == 0 ? 0 : length(Parts(size: read, file: file, memory: whole))
      bytes = UnsafeRawBufferPointer(start: memory.baseAddress, count: min(used, read))
      return
    }
    // The answer counts only if the file stood still meanwhile: a mapping of bytes that another
    // process is about to take back would end this one.
    var used = 0
    for attempt in 1... {
      used = min(length(Parts(size: size, file: file, memory: nil)), size)
      let now = try file.identity()
      if now == identity { break }
      guard attempt < FileContents.attempts else {
        throw .system(action: "read", path: file.path, code: EBUSY)
      }
      if attempt > 8 { usleep(1000) }
      identity = now
      size = Int(now.size)
    }
    (self.size, self.file, isMapped, self.identity) = (size, file, true, identity)
    guard used > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let base = mmap(nil, used, PROT_READ, MAP_PRIVATE, file.raw, 0),
      base != UnsafeMutableRawPointer(bitPattern: -1)
    else {
      throw .system(action: "read", path: file.path, code: errno)
    }
    madvise(base, used, MADV_SEQUENTIAL)
    bytes = UnsafeRawBufferPointer(start: base, count: used)
  }

  /// Gives back the memory of a part that was read and will hardly be asked for again.
  ///
  /// It is read from the file again when it is. Returns where the part given back ends: memory goes by
  /// whole pages.
  package func release(_ part: Range<Int>) -> Int {
    let page = 1 << 16
    let (start, end) = (part.lowerBound / page * page, part.upperBound / page * page)
    guard isMapped, end > start, let base = bytes.baseAddress else { return part.lowerBound }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
    return end
  }

  /// Reads bytes from a place on into a buffer and returns how many; `nil` where the file is small, and
  /// its bytes are in memory, or cannot be read.
  ///
  /// Reading large files this way instead of through the mapping keeps memory small: pages that were
  /// written just now are given back in runs as large as they were written in.
  package func read(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
    file?.read(buffer, from: start)
  }

  deinit {
    guard let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    if isMapped { munmap(base, bytes.count) } else { base.deallocate() }
  }
}
