internal import SystemFiles

/// The memory of one scanner, into which it reads one chunk after the other.
///
/// A class, because the memory must be freed once.
final class ChunkBuffer {
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  /// So many bytes before a chunk are read too: the end of the previous line, with its digest.
  private static let before = 128

  /// Bytes of a feed, and their offset in it.
  struct Window {
    let bytes: UnsafeRawBufferPointer
    let offset: Int

    var end: Int { offset + bytes.count }

    /// The end of the line that begins at an offset: its LF; `nil` if that is outside the window.
    func lineEnd(from start: Int) -> Int? {
      guard start < end, let base = bytes.baseAddress,
        let found = Memory.first(0x0A, in: base + (start - offset), end - start)
      else { return nil }
      return found - base + offset
    }

    subscript(range: Range<Int>) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(
        rebasing: bytes[range.lowerBound - offset..<range.upperBound - offset])
    }
  }

  deinit { memory.deallocate() }

  /// The bytes of a chunk, some before it, and the whole line in which it ends.
  ///
  /// They are valid until the next chunk is read.
  func window(_ feed: Feed, _ chunk: Range<Int>) -> Window {
    let start = max(0, chunk.lowerBound - ChunkBuffer.before)
    var wanted = min(feed.wholeLength, chunk.upperBound + (1 << 12)) - start
    while true {
      makeRoom(wanted)
      let part = UnsafeMutableRawBufferPointer(rebasing: memory[..<wanted])
      guard feed.file.read(part, from: start) == wanted else { break }
      let window = Window(bytes: UnsafeRawBufferPointer(part), offset: start)
      if window.end == feed.wholeLength || window.lineEnd(from: chunk.upperBound - 1) != nil {
        return window
      }
      wanted = min(feed.wholeLength - start, 2 * wanted)
    }
    return Window(
      bytes: UnsafeRawBufferPointer(rebasing: feed.file.bytes[..<feed.wholeLength]), offset: 0)
  }

  private func makeRoom(_ size: Int) {
    guard memory.count < size else { return }
    memory.deallocate()
    memory = .allocate(byteCount: max(size, 2 * memory.count), alignment: 64)
  }
}
