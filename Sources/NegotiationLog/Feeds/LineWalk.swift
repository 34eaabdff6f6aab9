internal import SystemFiles

/// Iterates over whole lines, without their LF, and releases the memory behind it.
struct LineWalk {
  private let file: FileContents?
  private let base: UnsafeRawPointer?
  private let end: Int
  private(set) var at: Int
  private var released = 0
  private static let window = 1 << 20

  init(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    file = nil
    base = bytes.baseAddress
    end = bytes.count
    at = start
  }

  init(_ file: FileContents, from start: Int = 0, upTo end: Int) {
    self.file = file
    base = file.bytes.baseAddress
    self.end = end
    at = start
    released = start
  }

  mutating func next() -> UnsafeRawBufferPointer? {
    guard at < end, let base else { return nil }
    let start = base + at
    guard let found = Memory.first(0x0A, in: start, end - at) else { return nil }
    let length = found - start
    at += length + 1
    if let file, at - released > 2 * LineWalk.window {
      // The line just found may be the last one before the window's end.
      released = file.release(released..<at - LineWalk.window)
    }
    return UnsafeRawBufferPointer(start: start, count: length)
  }
}
