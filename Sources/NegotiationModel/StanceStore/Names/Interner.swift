/// Gives each distinct byte string a small number, in order of first appearance.
///
/// A million stances name a few thousand parties and targets. Rows hold the numbers, so a fold of
/// the whole log takes a few megabytes and compares integers.
package struct Interner: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  private var slots: [Int32]
  private var mask: Int

  package init(capacity: Int = 64) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
  }

  package var count: Int { starts.count - 1 }

  /// All texts one after the other, and where each starts.
  package var written: (bytes: [UInt8], starts: [Int]) { (bytes, starts) }

  /// Restores an interner from what `written` gave; `nil` if the starts do not fit the bytes.
  package init?(bytes: [UInt8], starts: [Int]) {
    guard starts.first == 0, starts.last == bytes.count,
      zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { return nil }
    self.init(capacity: 0)
    self.bytes = bytes
    self.starts = starts
    var size = 16
    while size < starts.count * 2 { size *= 2 }
    fill(slots: size)
  }

  /// The number of `text`; a new text gets a new number.
  package mutating func intern(_ text: String) -> Int32 {
    var copy = text
    return copy.withUTF8 { intern(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a byte string; a new one gets a new number.
  package mutating func intern(_ key: UnsafeRawBufferPointer) -> Int32 {
    let slot = place(of: key)
    if slots[slot] >= 0 { return slots[slot] }
    let symbol = Int32(count)
    bytes.append(contentsOf: key)
    starts.append(bytes.count)
    slots[slot] = symbol
    if count * 2 > slots.count { grow() }
    return symbol
  }

  /// The number of `text`, or `nil` if it has none.
  package func find(_ text: String) -> Int32? {
    var copy = text
    return copy.withUTF8 { find(UnsafeRawBufferPointer($0)) }
  }

  /// The number of a byte string, or `nil` if it has none.
  package func find(_ key: UnsafeRawBufferPointer) -> Int32? {
    let symbol = slots[place(of: key)]
    return symbol >= 0 ? symbol : nil
  }

  /// The number of an identifier given as UTF-8, or `nil` if the bytes are not an identifier in its
  /// stored form.
  ///
  /// Only a new name is checked, so a name that stands on a million lines is checked once.
  package mutating func internIdentifier(_ key: UnsafeRawBufferPointer) -> Int32? {
    if let known = find(key) { return known }
    guard let name = IdentifierGrammar.normalized(String(decoding: key, as: UTF8.self)),
      name.utf8.elementsEqual(key)
    else { return nil }
    return intern(key)
  }

  package func text(_ symbol: Int32) -> String {
    let (start, end) = (starts[Int(symbol)], starts[Int(symbol) + 1])
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func place(of key: UnsafeRawBufferPointer) -> Int {
    var slot = Interner.hash(key) & mask
    return slots.withUnsafeBufferPointer { slots in
      starts.withUnsafeBufferPointer { starts in
        bytes.withUnsafeBytes { bytes in
          while slots[slot] >= 0 {
            let symbol = Int(slots[slot])
            let start = starts[symbol]
            if starts[symbol + 1] - start == key.count, Interner.isEqual(bytes, start, key) {
              return slot
            }
            slot = (slot + 1) & mask
          }
          return slot
        }
      }
    }
  }

  private static func isEqual(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ key: UnsafeRawBufferPointer
  ) -> Bool {
    let count = key.count
    guard count >= 8 else { return short(bytes, start, count) == short(key, 0, count) }
    // The last eight bytes may overlap bytes that were compared already: that is faster than
    // comparing the rest byte by byte.
    var at = 0
    while at &+ 8 < count {
      if word(bytes, start &+ at) != word(key, at) { return false }
      at = at &+ 8
    }
    return word(bytes, start &+ count &- 8) == word(key, count &- 8)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// Packs up to seven bytes into a word without a data-dependent branch; with the length it is
  /// unique.
  @inline(__always)
  private static func short(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ count: Int) -> UInt64 {
    if count >= 4 {
      let first = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
      let last = bytes.loadUnaligned(fromByteOffset: at &+ count &- 4, as: UInt32.self)
      return UInt64(first) | UInt64(last) << 32
    }
    guard count > 0 else { return 0 }
    return UInt64(bytes[at]) | UInt64(bytes[at &+ count / 2]) << 8
      | UInt64(bytes[at &+ count &- 1]) << 16
  }

  private mutating func grow() { fill(slots: slots.count * 2) }

  private mutating func fill(slots size: Int) {
    slots = Array(repeating: -1, count: size)
    mask = slots.count - 1
    for symbol in 0..<Int32(count) {
      let (start, end) = (starts[Int(symbol)], starts[Int(symbol) + 1])
      var slot = bytes.withUnsafeBytes {
        Interner.hash(UnsafeRawBufferPointer(rebasing: $0[start..<end])) & mask
      }
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = symbol
    }
  }

  /// Hashes eight bytes at a time by multiplication: keys are a few dozen bytes long.
  private static func hash(_ key: UnsafeRawBufferPointer) -> Int {
    var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
    let count = key.count
    guard count >= 8 else {
      return Int(truncatingIfNeeded: mixed(hash ^ short(key, 0, count)) & 0x7fff_ffff_ffff)
    }
    var at = 0
    while at &+ 8 < count {
      hash = mixed(hash ^ word(key, at))
      at = at &+ 8
    }
    return Int(truncatingIfNeeded: mixed(hash ^ word(key, count &- 8)) & 0x7fff_ffff_ffff)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let (high, low) = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    return high ^ low ^ value
  }
}

extension Interner {
  /// All texts, in the order of their numbers.
  package var texts: [String] { (0..<Int32(count)).map { text($0) } }
  /// All numbers given so far.
  var indices: Range<Int> { 0..<count }
}
