/// A part of an archive, as the directory at its end describes it.
package struct ZipEntry: Hashable, Sendable {
  package let name: String
  /// 0 for stored, 8 for deflated; others are refused when the part is read.
  let method: Int
  /// The checksum of its bytes, which distinguishes two pictures without reading them.
  package let checksum: UInt32
  let compressedSize: UInt64
  package let size: UInt64
  /// Where its own header starts.
  let offset: UInt64
  let isEncrypted: Bool

  /// How many times it grows, rounded down.
  var ratio: UInt64 { size / max(compressedSize, 1) }
}
