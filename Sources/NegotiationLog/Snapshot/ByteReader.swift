/// Reads what `ByteWriter` wrote; `nil` after the end of the bytes.
struct ByteReader {
  private let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func word() -> UInt64? {
    guard at + 8 <= bytes.count else { return nil }
    defer { at += 8 }
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
  }

  mutating func half() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    defer { at += 4 }
    return bytes.withUnsafeBytes {
      UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }
  }

  /// A count: never negative, never more than the bytes could hold.
  mutating func count() -> Int? {
    guard let number = word().flatMap({ Int(exactly: $0) }) else { return nil }
    return number
  }

  mutating func list() -> [UInt8]? {
    guard let length = count(), length <= bytes.count - at else { return nil }
    defer { at += length }
    return Array(bytes[at..<at + length])
  }
}
