/// Tells quickly that bytes cannot hold the words of a search.
///
/// It goes over UTF-8 once for each word and compares letters without their marks, so that it lets
/// through more than a search finds, and never less. What a letter is without its marks is looked up
/// once and remembered: a class, because each thread keeps a memory of its own.
package final class SearchSieve {
  /// How bytes spell what is not a letter.
  package enum Spelling: Sendable {
    case plain
    /// A string of JSON, in which `\n` is a line break and `\u0041` may be anything.
    case json
  }

  /// A word without marks, and for each of its places how many letters at its start end there too.
  private struct Needle {
    let units: [UInt32]
    let retreats: [Int]

    init(_ units: [UInt32]) {
      self.units = units
      var retreats = [Int](repeating: 0, count: units.count)
      var length = 0
      for at in units.indices.dropFirst() {
        while length > 0, units[at] != units[length] { length = retreats[length - 1] }
        if units[at] == units[length] { length += 1 }
        retreats[at] = length
      }
      self.retreats = retreats
    }
  }

  private let needles: [Needle]
  /// The bones of the basic plane's scalars, one more than each; 0 where not yet known.
  private var memory = [UInt32](repeating: 0, count: 0x10000)

  package init(_ pattern: SearchPattern) {
    // A longer word is rarer, and what lacks it needs no look for the others.
    needles = pattern.terms.flatMap(\.bones).sorted { $0.count > $1.count }.map { Needle($0) }
  }

  /// Whether a text may hold all the words.
  package func mayHold(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { mayHold(UnsafeRawBufferPointer($0), .plain) }
  }

  /// Whether bytes may hold all the words; also where they are not UTF-8.
  package func mayHold(_ bytes: UnsafeRawBufferPointer, _ spelling: Spelling) -> Bool {
    needles.allSatisfy { holds($0, bytes, isJSON: spelling == .json) }
  }

  private func holds(
    _ needle: Needle, _ bytes: UnsafeRawBufferPointer, isJSON: Bool
  ) -> Bool {
    let units = needle.units
    let count = bytes.count
    return units.withUnsafeBufferPointer { units in
      needle.retreats.withUnsafeBufferPointer { retreats in
        memory.withUnsafeMutableBufferPointer { memory in
          var at = 0
          var length = 0
          while at < count {
            let byte = bytes[at]
            let value: UInt32
            if byte < 0x80 {
              at &+= 1
              value = UInt32(byte)
              if byte == 0x5C, isJSON {
                // What is spelled by its number is not read here: it may be any letter.
                if at < count, bytes[at] == 0x75 { return true }
                at &+= 1
                length = 0
                continue
              }
            } else {
              value = SearchSieve.scalar(bytes, &at)
            }
            let unit: UInt32
            if value < 0x10000 {
              let known = memory[Int(value)]
              if known != 0 {
                unit = known &- 1
              } else {
                unit = SearchSieve.bone(value)
                memory[Int(value)] = unit &+ 1
              }
            } else {
              unit = SearchSieve.bone(value)
            }
            if unit == SearchFolding.nothing { continue }
            while length > 0, units[length] != unit { length = retreats[length &- 1] }
            if units[length] == unit { length &+= 1 }
            if length == units.count { return true }
          }
          return false
        }
      }
    }
  }

  private static func bone(_ value: UInt32) -> UInt32 {
    Unicode.Scalar(value).map { SearchFolding.bone(of: $0) } ?? SearchFolding.separator
  }

  /// The scalar that begins at a byte beyond ASCII, which is stepped over; broken bytes give something
  /// that is no letter.
  @inline(__always)
  private static func scalar(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> UInt32 {
    let first = bytes[at]
    let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at &+ length <= bytes.count else {
      at &+= 1
      return 0xFFFD
    }
    var value = UInt32(first) & (0xFF >> UInt32(length &+ 1))
    for place in 1..<length { value = value << 6 | UInt32(bytes[at &+ place] & 0x3F) }
    at &+= length
    return value
  }
}
