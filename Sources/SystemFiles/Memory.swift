#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

/// The system's functions for bytes in memory.
package enum Memory {
  /// Whether as many bytes at two places are equal.
  @inline(__always)
  package static func isEqual(
    _ first: UnsafeRawPointer, _ second: UnsafeRawPointer, _ count: Int
  ) -> Bool {
    memcmp(first, second, count) == 0
  }

  /// The first place of a byte among `count` bytes; `nil` if it is not there.
  @inline(__always)
  package static func first(
    _ byte: UInt8, in start: UnsafeRawPointer, _ count: Int
  ) -> UnsafeRawPointer? {
    memchr(start, Int32(byte), count).map { UnsafeRawPointer($0) }
  }
}
