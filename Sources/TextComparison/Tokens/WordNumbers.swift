@_spi(_Unicode) import Swift

/// Gives byte strings that are canonically equal the same number.
///
/// One table serves both sides of a comparison, so all later work uses integers.
struct WordNumbers {
  private var slots: [Int32]
  private var hashes: [UInt64] = []
  private var ends: [Int] = [0]
  private var pool: [UInt8] = []

  init(expecting count: Int) {
    var size = 64
    while size < count * 2, size < 1 << 20 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The number of different strings.
  var count: Int { hashes.count }

  /// The bytes of an interned string.
  func bytes(_ identifier: Int32) -> ArraySlice<UInt8> {
    pool[ends[Int(identifier)]..<ends[Int(identifier) + 1]]
  }

  /// Interns every token of a text.
  mutating func identifiers(_ tokens: Tokens) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(tokens.all.count)
    tokens.bytes.withUnsafeBufferPointer { buffer in
      for token in tokens.all {
        let slice = UnsafeBufferPointer(rebasing: buffer[token.start..<token.end])
        result.append(identifier(slice))
      }
    }
    return result
  }

  /// The longest string that is composed: sorting a run of marks takes quadratic time.
  private static let longestComposed = 2_048

  /// The number of one string, which is composed first if that can matter.
  mutating func identifier(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    if bytes.count > Self.longestComposed || Self.isComposed(bytes) { return exact(bytes) }
    var composed: [UInt8] = []
    composed.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self)._nfc {
      composed.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }
    return composed.withUnsafeBufferPointer { exact($0) }
  }

  /// The number of a string by its exact bytes, or -1.
  func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if hashes[found] == hash, equals(found, bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Calls a function with the bytes of a string.
  func withBytes<Result>(
    _ identifier: Int32, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    pool.withUnsafeBufferPointer { pool in
      body(
        UnsafeBufferPointer(rebasing: pool[ends[Int(identifier)]..<ends[Int(identifier) + 1]]))
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(raw.count)
    var offset = 0
    while offset + 8 <= raw.count {
      hash ^= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = hash &* 0xFF51_AFD7_ED55_8CCD
      hash ^= hash >> 32
      offset += 8
    }
    while offset < raw.count {
      hash = (hash ^ UInt64(raw[offset])) &* 0x0000_0100_0000_01B3
      offset += 1
    }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }

  /// The number of one string by its exact bytes; a new string gets a new number.
  mutating func exact(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
    let hash = Self.hash(bytes)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = Int(slots[slot])
      if hashes[found] == hash, equals(found, bytes) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let identifier = Int32(hashes.count)
    slots[slot] = identifier
    hashes.append(hash)
    pool.append(contentsOf: bytes)
    ends.append(pool.count)
    if hashes.count * 2 > slots.count { grow() }
    return identifier
  }

  private func equals(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[index]
    guard ends[index + 1] - start == bytes.count else { return false }
    for offset in 0..<bytes.count where pool[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  /// Whether composition certainly leaves every scalar unchanged.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let (scalar, length) = Clusters.scalar(bytes, at: index)
      index += length
      switch scalar.value {
      case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x5D0...0x5EA, 0x621...0x64A, 0x660...0x669,
        0x2010...0x2027, 0x3001...0x3002, 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF,
        0xAC00...0xD7A3, 0xFF01...0xFF60:
        continue
      default: return false
      }
    }
    return true
  }
}
