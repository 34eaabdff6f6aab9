/// Makes a ZIP archive (APPNOTE 6.3) of parts, in the order in which they are added.
///
/// Every part has the same time, so that the same parts give the same bytes at any time and in any place.
/// ```swift
/// var zip = ZipWriter()
/// zip.add("a.txt", Array("words".utf8))
/// let file = zip.finished()
/// ```
package struct ZipWriter: Sendable {
  /// The first day that the format can name, 1980-01-01, at midnight.
  private static let day: UInt64 = 0x0021
  private static let time: UInt64 = 0
  /// Names are UTF-8.
  private static let flags: UInt64 = 0x0800

  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt64 = 0

  package init() {}

  /// Adds a part; it is stored uncompressed if compression saves nothing.
  package mutating func add(_ name: String, _ content: [UInt8]) {
    let packed = Deflater.packed(content)
    let isPacked = packed.count < content.count
    let body = isPacked ? packed : content
    let start = UInt64(bytes.count)
    var common: [UInt8] = []
    func put(_ value: UInt64, _ width: Int, to list: inout [UInt8]) {
      for index in 0..<width { list.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
    }
    put(20, 2, to: &common)
    put(Self.flags, 2, to: &common)
    put(isPacked ? 8 : 0, 2, to: &common)
    put(Self.time, 2, to: &common)
    put(Self.day, 2, to: &common)
    put(UInt64(content.withUnsafeBytes(Checksum.of)), 4, to: &common)
    put(UInt64(body.count), 4, to: &common)
    put(UInt64(content.count), 4, to: &common)
    put(UInt64(name.utf8.count), 2, to: &common)
    put(0, 2, to: &common)
    put(0x0403_4B50, 4, to: &bytes)
    bytes += common
    bytes += name.utf8
    bytes += body
    put(0x0201_4B50, 4, to: &directory)
    put(20, 2, to: &directory)
    directory += common
    // No comment, the first disk, no attributes.
    put(0, 2, to: &directory)
    put(0, 2, to: &directory)
    put(0, 2, to: &directory)
    put(0, 4, to: &directory)
    put(start, 4, to: &directory)
    directory += name.utf8
    count += 1
  }

  /// The whole archive.
  package func finished() -> [UInt8] {
    var end: [UInt8] = []
    func put(_ value: UInt64, _ width: Int) {
      for index in 0..<width { end.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
    }
    put(0x0605_4B50, 4)
    put(0, 4)
    put(count, 2)
    put(count, 2)
    put(UInt64(directory.count), 4)
    put(UInt64(bytes.count), 4)
    put(0, 2)
    return bytes + directory + end
  }
}
