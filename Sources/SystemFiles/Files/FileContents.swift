#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The bytes of a file as they were when it was opened; a class, because the memory must be freed
/// once.
///
/// A small file is read, a large one is mapped. Touching mapped bytes that were cut off ends the
/// process, so the caller first says up to where the file cannot be cut.
package final class FileContents: @unchecked Sendable {
  /// The bytes up to the requested length.
  package let bytes: UnsafeRawBufferPointer
  /// The size of the file.
  package let size: Int
  /// The identity of the file when it was opened.
  package let identity: FileIdentity
  /// Kept open for a large file, which can then be read without the mapping.
  private let file: Descriptor?
  private let isMapped: Bool

  private static let smallestMapped = 1 << 20
  /// How often opening is repeated if the file changes meanwhile: for about two seconds.
  private static let attempts = 2000

  /// Reads parts of a file, before it is decided how much of it is used.
  package struct Parts {
    package let size: Int
    fileprivate let file: Descriptor
    fileprivate let memory: UnsafeMutableRawBufferPointer?

    /// A range of bytes; fewer if the file became shorter meanwhile.
    package func read(_ range: Range<Int>) -> [UInt8] {
      if let memory {
        return Array(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[range]))
      }
      return file.read(range) ?? []
    }
  }

  /// Opens the bytes of a regular file; a missing file counts as empty.
  ///
  /// - `limit`: the most bytes that the file may have.
  /// - `length`: the number of bytes that are used; called again if the file changed meanwhile, and
  ///   not for an empty file.
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
    // The answer is valid only if the file did not change meanwhile: touching mapped bytes that
    // another process removes would end this one.
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

  /// Releases the memory of a range that was read and will probably not be needed again.
  ///
  /// If it is, it is read from the file. Returns where the released part ends: memory is released
  /// in whole pages.
  package func release(_ part: Range<Int>) -> Int {
    let page = 1 << 16
    let (start, end) = (part.lowerBound / page * page, part.upperBound / page * page)
    guard isMapped, end > start, let base = bytes.baseAddress else { return part.lowerBound }
    madvise(UnsafeMutableRawPointer(mutating: base + start), end - start, MADV_DONTNEED)
    return end
  }

  /// Reads bytes from an offset into a buffer and returns how many; `nil` if the file is small and
  /// so in memory, or cannot be read.
  ///
  /// Reads through a buffer instead of the mapping: freshly written pages are evicted in large
  /// runs, so scanning the mapping would keep most of it resident.
  package func read(_ buffer: UnsafeMutableRawBufferPointer, from start: Int) -> Int? {
    file?.read(buffer, from: start)
  }

  deinit {
    guard let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { return }
    if isMapped { munmap(base, bytes.count) } else { base.deallocate() }
  }
}
