/// Writes consecutive bytes to memory that must be large enough for them.
struct ByteCursor {
  private let memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init(_ memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  @inline(__always)
  mutating func write(_ bytes: UnsafeRawBufferPointer) {
    precondition(bytes.count <= memory.count - count, "a line is no longer than was said")
    guard let from = bytes.baseAddress, let to = memory.baseAddress else { return }
    (to + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }

  /// Writes a number in decimal digits.
  mutating func write(_ number: UInt64) {
    var (length, limit) = (1, UInt64(10))
    while length < 20 && number >= limit { (length, limit) = (length + 1, limit &* 10) }
    precondition(length <= memory.count - count, "a line is no longer than was said")
    var (rest, place) = (number, count + length)
    while place > count {
      place -= 1
      memory[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }
}
