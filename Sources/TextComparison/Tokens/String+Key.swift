extension String {
  /// A hash of the bytes, never 0.
  ///
  /// The library's hash normalises a text first, which is slow for everything but ASCII.
  var bytesKey: UInt64 {
    var text = self
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(raw.count)
      var offset = 0
      while offset + 8 <= raw.count {
        hash = Self.mixed(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      while offset < raw.count {
        hash = Self.mixed(hash, UInt64(raw[offset]))
        offset += 1
      }
      return hash | 1
    }
  }

  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (hash ^ value) &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 32
    return hash
  }
}
