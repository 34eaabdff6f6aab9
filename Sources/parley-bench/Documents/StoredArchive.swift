/// A ZIP archive of parts that are not compressed.
struct StoredArchive {
  private(set) var bytes: [UInt8] = []

  init(_ parts: [(name: String, text: String)]) {
    var directory: [UInt8] = []
    for part in parts {
      let content = Array(part.text.utf8)
      let name = Array(part.name.utf8)
      let offset = bytes.count
      // Version, flags, method, time and date; then checksum and both sizes.
      let head: [UInt8] =
        [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0] + Self.number(Int(Self.checksum(content)), 4)
        + Self.number(content.count, 4) + Self.number(content.count, 4)
        + Self.number(name.count, 2) + [0, 0]
      bytes += [0x50, 0x4B, 3, 4] + head + name + content
      directory += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
      directory += Self.number(offset, 4) + name
    }
    let count = Self.number(parts.count, 2)
    let end = Self.number(directory.count, 4) + Self.number(bytes.count, 4) + [0, 0]
    bytes += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + count + count + end
  }

  private static func number(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { UInt8(value >> (8 * $0) & 0xFF) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
