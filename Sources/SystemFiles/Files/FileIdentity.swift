#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Bionic)
internal import Bionic
#else
internal import Darwin
#endif

/// The identity of a file's state: any write changes one of these numbers.
package struct FileIdentity: Hashable, Sendable {
  package var node: UInt64 = 0
  package var size: Int64 = 0
  package var modified: Int64 = 0
  package var changed: Int64 = 0

  /// The identity of a file that does not exist.
  package static let none = FileIdentity()

  package init() {}

  init(_ status: stat) {
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
    (modified, changed) = (status.st_mtimespec.nanoseconds, status.st_ctimespec.nanoseconds)
    #else
    (modified, changed) = (status.st_mtim.nanoseconds, status.st_ctim.nanoseconds)
    #endif
  }

  /// Whether the file was changed less than that many milliseconds ago.
  package func isYounger(than milliseconds: Int) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now.nanoseconds &- changed < Int64(milliseconds) * 1_000_000
  }
}

extension timespec {
  var nanoseconds: Int64 { Int64(tv_sec) &* 1_000_000_000 &+ Int64(tv_nsec) }
}
