/// Makes ZIP archives for tests, good ones and such as no program writes.
package struct ZipFile {
  package struct Part {
    package var name: String
    package var bytes: [UInt8]
    /// 0 for stored; 8 where `bytes` are compressed already.
    package var method: UInt16 = 0
    package var flags: UInt16 = 0x0800
    /// What the directory says of it, where that is not the truth.
    package var size: UInt32?
    package var checksum: UInt32?
    /// Whether its own header leaves sizes to a descriptor behind it.
    package var hasDescriptor = false

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  }

  package var parts: [Part]
  /// How many entries the end says there are, where that is not the truth.
  package var count: UInt16?
  package var comment = ""

  package init(_ parts: [Part]) { self.parts = parts }

  package var bytes: [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    func two(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    func four(_ value: UInt32) -> [UInt8] {
      two(UInt16(value & 0xFFFF)) + two(UInt16(value >> 16))
    }
    for part in parts {
      let offset = UInt32(result.count)
      let sum = part.checksum ?? Self.checksum(part.bytes)
      let packed = UInt32(part.bytes.count)
      let size = part.size ?? packed
      let flags = part.flags | (part.hasDescriptor ? 8 : 0)
      let sizes = four(sum) + four(packed) + four(size)
      let head = two(20) + two(flags) + two(part.method) + four(0x0021_0000)
      let name = Array(part.name.utf8)
      result += four(0x0403_4B50) + head
      result += part.hasDescriptor ? [UInt8](repeating: 0, count: 12) : sizes
      result += two(UInt16(name.count)) + two(0) + name + part.bytes
      if part.hasDescriptor { result += four(0x0807_4B50) + sizes }
      directory += four(0x0201_4B50) + two(20) + head + sizes + two(UInt16(name.count)) + two(0)
      directory += two(0) + two(0) + two(0) + four(0) + four(offset) + name
    }
    let start = UInt32(result.count)
    result += directory
    let entries = count ?? UInt16(truncatingIfNeeded: parts.count)
    result += four(0x0605_4B50) + two(0) + two(0) + two(entries) + two(entries)
    result += four(UInt32(directory.count)) + four(start) + two(UInt16(comment.utf8.count))
    return result + comment.utf8
  }

  /// CRC-32, a bit at a time.
  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
