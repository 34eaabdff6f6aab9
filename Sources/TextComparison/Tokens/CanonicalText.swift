/// Canonical equivalence of whole texts, in bounded time.
///
/// Sorting a run of combining marks takes quadratic time. Texts with a longer run than any language
/// writes are compared byte by byte.
enum CanonicalText {
  /// The longest run of marks that is sorted.
  private static let longestRun = 1_024

  /// Whether two texts are canonically equal; texts with too long a run must have the same bytes.
  static func areEqual(_ old: String, _ new: String) -> Bool {
    if old.hasSameBytes(as: new) { return true }
    if isCostly(old) || isCostly(new) { return false }
    return old == new
  }

  /// Whether a text has a run of marks that is too long to be sorted.
  static func isCostly(_ text: String) -> Bool {
    var text = text
    let hasLongRun = text.withUTF8 { bytes in
      var run = 0
      for byte in bytes {
        run = byte >= 0x80 ? run + 1 : 0
        if run > longestRun { return true }
      }
      return false
    }
    guard hasLongRun else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      let isMark =
        scalar.value >= 0x300 && !(0x2E80...0xA000).contains(scalar.value)
        && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks > longestRun { return true }
    }
    return false
  }
}

extension String {
  /// Whether two texts have the same bytes, eight at a time.
  func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let same = utf8.withContiguousStorageIfAvailable { own in
      other.utf8.withContiguousStorageIfAvailable { others in
        let (left, right) = (UnsafeRawBufferPointer(own), UnsafeRawBufferPointer(others))
        var offset = 0
        while offset + 8 <= left.count {
          let word = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          if word != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
          offset += 8
        }
        while offset < left.count {
          if left[offset] != right[offset] { return false }
          offset += 1
        }
        return true
      }
    }
    return same.flatMap { $0 } ?? utf8.elementsEqual(other.utf8)
  }
}
