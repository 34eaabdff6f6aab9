/// A small table from the bytes of a name to its meaning: documents repeat few names often.
struct MarkupNameCache {
  private struct Slot {
    var hash: UInt64 = 0
    var bytes = 0..<0
    var name = MarkupName.other
  }

  private static let size = 512
  private var slots = [Slot](repeating: Slot(), count: size)
  private var isEmpty = true

  mutating func removeAll() {
    if isEmpty { return }
    slots = [Slot](repeating: Slot(), count: Self.size)
    isEmpty = true
  }

  @inline(__always)
  private static func hash(
    _ range: Range<Int>, _ bytes: UnsafeRawBufferPointer, _ isAttribute: Bool
  ) -> UInt64 {
    var hash: UInt64 = isAttribute ? 0x9E37_79B9_7F4A_7C15 : 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash | 1
  }

  @inline(__always)
  func name(
    of range: Range<Int>, in bytes: UnsafeRawBufferPointer, isAttribute: Bool
  ) -> MarkupName? {
    let hash = Self.hash(range, bytes, isAttribute)
    let slot = slots[Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)]
    guard slot.hash == hash, slot.bytes.count == range.count,
      bytes[slot.bytes].elementsEqual(bytes[range])
    else { return nil }
    return slot.name
  }

  /// A name replaces another one with the same slot.
  mutating func insert(
    _ name: MarkupName, _ range: Range<Int>, in bytes: UnsafeRawBufferPointer, isAttribute: Bool
  ) {
    let hash = Self.hash(range, bytes, isAttribute)
    slots[Int(truncatingIfNeeded: hash >> 20) & (Self.size - 1)] = Slot(
      hash: hash, bytes: range, name: name)
    isEmpty = false
  }
}
