extension UnsafeRawBufferPointer {
  /// Whether the bytes are UTF-8.
  ///
  /// Most of a line is ASCII: only the range from its first to its last non-ASCII byte is decoded.
  var isUTF8: Bool {
    var (start, end) = (0, count)
    while start &+ 32 <= end, !hasHighBit(in32BytesAt: start) { start = start &+ 32 }
    while start &+ 32 <= end, !hasHighBit(in32BytesAt: end &- 32) { end = end &- 32 }
    return isUTF8(start, end)
  }

  /// The same for a range, byte by byte: most texts are too short for a faster method to pay.
  private func isUTF8(_ start: Int, _ end: Int) -> Bool {
    guard let base = baseAddress else { return true }
    @inline(__always) func byte(_ at: Int) -> UInt8 {
      base.load(fromByteOffset: at, as: UInt8.self)
    }
    @inline(__always) func continues(_ at: Int) -> Bool { byte(at) & 0xC0 == 0x80 }
    var at = start
    while at < end {
      let lead = byte(at)
      if lead < 0x80 {
        at = at &+ 1
      } else if lead &- 0xC2 < 0x1E {
        guard at &+ 1 < end, continues(at &+ 1) else { return false }
        at = at &+ 2
      } else if lead &- 0xE0 < 0x10 {
        // Excludes overlong forms of two bytes and surrogates.
        guard at &+ 2 < end, continues(at &+ 1), continues(at &+ 2),
          lead != 0xE0 || byte(at &+ 1) >= 0xA0, lead != 0xED || byte(at &+ 1) < 0xA0
        else { return false }
        at = at &+ 3
      } else {
        // Excludes overlong forms of three bytes and everything after U+10FFFF.
        guard lead &- 0xF0 < 5, at &+ 3 < end, continues(at &+ 1), continues(at &+ 2),
          continues(at &+ 3), lead != 0xF0 || byte(at &+ 1) >= 0x90,
          lead != 0xF4 || byte(at &+ 1) < 0x90
        else { return false }
        at = at &+ 4
      }
    }
    return true
  }

  /// Whether one of 32 bytes is not ASCII.
  @inline(__always)
  private func hasHighBit(in32BytesAt start: Int) -> Bool {
    @inline(__always) func word(_ at: Int) -> UInt64 {
      loadUnaligned(fromByteOffset: start &+ at, as: UInt64.self)
    }
    return (word(0) | word(8) | word(16) | word(24)) & 0x8080_8080_8080_8080 != 0
  }
}
