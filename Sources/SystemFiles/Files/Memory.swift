#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The system's functions for bytes in memory.
package enum Memory {
  /// Whether the bytes at two places are equal.
  @inline(__always)
  package static func isEqual(
    _ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ count: Int
  ) -> Bool {
    memcmp(first, second, count) == 0
  }

  /// The first position of a word in bytes; `nil` if it does not occur.
  ///
  /// - `word`: must not contain a NUL.
  package static func first(_ word: [UInt8], in bytes: [UInt8]) -> Int? {
    let word = (word + [0]).map { CChar(bitPattern: $0) }
    return (bytes + [0]).withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else { return nil }
      // The system's search ends at a NUL, and the bytes can contain some.
      var at = 0
      while at < bytes.count {
        if let found = strstr(base + at, word) { return UnsafePointer(found) - base }
        at += strlen(base + at) + 1
      }
      return nil
    }
  }

  /// The first position of a byte among `count` bytes; `nil` if it does not occur.
  @inline(__always)
  package static func first(
    _ byte: UInt8, in start: UnsafeRawPointer, _ count: Int
  ) -> UnsafeRawPointer? {
    memchr(start, Int32(byte), count).map { UnsafeRawPointer($0) }
  }
}
