/// Decodes the scalars of valid UTF-8 without making a string.
@usableFromInline
package struct UTF8ScalarDecoder {
  @usableFromInline let bytes: UnsafeRawBufferPointer
  @usableFromInline var index = 0

  @inlinable
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  @inlinable @inline(__always)
  package mutating func next() -> Unicode.Scalar? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    index += 1
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> UInt32(more))
    for _ in 0..<more {
      guard index < bytes.count else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return Unicode.Scalar(value)
  }

  /// All scalars of some bytes.
  static func scalars(of bytes: UnsafeRawBufferPointer) -> [Unicode.Scalar] {
    [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      var decoder = Self(bytes)
      while let scalar = decoder.next() {
        (buffer.baseAddress.unsafelyUnwrapped + count).initialize(to: scalar)
        count += 1
      }
    }
  }
}
