/// Writes numbers and bytes, numbers in little-endian order.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ word: UInt64) { withUnsafeBytes(of: word.littleEndian) { bytes += $0 } }
  mutating func put(_ number: Int) { put(UInt64(bitPattern: Int64(number))) }
  mutating func put(_ number: UInt32) { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
  /// A length, then the bytes.
  mutating func put(_ list: [UInt8]) {
    put(list.count)
    bytes += list
  }
}
