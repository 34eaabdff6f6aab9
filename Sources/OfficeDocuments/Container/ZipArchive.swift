/// A ZIP archive in memory (APPNOTE 6.3): stored and deflated parts, found by the directory at its end.
///
/// Nothing is inflated until a part is asked for, and only parts that are asked for are. Sizes are those
/// of the directory, so that parts whose own header leaves them to a descriptor behind them are read too.
/// ```swift
/// let text = try ZipArchive(bytes).bytes(of: "word/document.xml")
/// ```
package struct ZipArchive: Sendable {
  private let bytes: [UInt8]
  private let limits: ContainerLimits
  package private(set) var entries: [ZipEntry] = []
  /// The index of each name; `-1` for a name that occurs twice.
  private var places: [String: Int] = [:]

  /// Reads the directory of an archive.
  package init(
    _ bytes: [UInt8], limits: ContainerLimits = ContainerLimits()
  ) throws(ContainerProblem) {
    self.bytes = bytes
    self.limits = limits
    try readDirectory()
    for (place, entry) in entries.enumerated() {
      let key = Self.key(entry.name)
      places[key] = places[key] == nil ? place : -1
    }
  }

  /// How many entries the records at the end of an archive state; `nil` where they cannot be found.
  ///
  /// So a file is refused by their number before it is read.
  ///
  /// - `last`: the last bytes of the file; ``endLength`` of them hold the records.
  package static func statedEntries(last: [UInt8], of size: Int) -> UInt64? {
    let tail = ZipArchive(tail: last)
    guard let end = tail.endRecord, let count = tail.number(2, at: end + 10) else { return nil }
    guard count == 0xFFFF, tail.number(4, at: end - 20) == 0x0706_4B50,
      let wide = tail.number(8, at: end - 12), wide < UInt64(size)
    else { return count }
    let start = Int(wide) - (size - last.count)
    guard tail.number(4, at: start) == 0x0606_4B50 else { return count }
    return tail.number(8, at: start + 32) ?? count
  }

  /// The most bytes that the records at the end take, with a comment.
  package static let endLength = 0xFFFF + 22 + 20 + 56

  private init(tail: [UInt8]) {
    bytes = tail
    limits = ContainerLimits()
  }

  /// The part with a name, ignoring case, as Office compares names.
  package func entry(_ name: String) -> ZipEntry? {
    guard let place = places[Self.key(name)], place >= 0 else { return nil }
    return entries[place]
  }

  /// The bytes of a part.
  package func bytes(of name: String) throws(ContainerProblem) -> [UInt8] {
    guard let place = places[Self.key(name)] else { throw .missing(name: name) }
    guard place >= 0 else { throw .repeatedName(name) }
    return try bytes(of: entries[place])
  }

  package func bytes(of entry: ZipEntry) throws(ContainerProblem) -> [UInt8] {
    if entry.isEncrypted { throw .encrypted }
    guard entry.method == 0 || entry.method == 8 else {
      throw .unknownMethod(name: entry.name, entry.method)
    }
    guard entry.size <= limits.part else { throw .tooLarge(name: entry.name, bytes: entry.size) }
    guard entry.size <= limits.free || entry.ratio <= limits.ratio else {
      throw .bomb(name: entry.name, ratio: entry.ratio)
    }
    let packed = try packedRange(of: entry)
    let result: Result<[UInt8], ContainerProblem> = bytes.withUnsafeBytes { all in
      let input = UnsafeRawBufferPointer(rebasing: all[packed])
      guard entry.method == 8 else {
        guard entry.size == entry.compressedSize else {
          return .failure(.damaged(name: entry.name))
        }
        return .success(Array(input))
      }
      do throws(Inflater.Fault) {
        return .success(try Inflater.bytes(of: input, count: Int(entry.size)))
      } catch {
        return .failure(.damaged(name: entry.name))
      }
    }
    let content = try result.get()
    guard content.withUnsafeBytes(Checksum.of) == entry.checksum else {
      throw .wrongChecksum(name: entry.name)
    }
    return content
  }

  private static func key(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { !(0x41...0x5A).contains($0) && $0 < 0x80 }
    return isPlain ? name : name.lowercased()
  }

  /// The compressed bytes of a part, after its own header.
  private func packedRange(of entry: ZipEntry) throws(ContainerProblem) -> Range<Int> {
    let start = Int(entry.offset)
    guard number(4, at: start) == 0x0403_4B50, let nameLength = number(2, at: start + 26),
      let extraLength = number(2, at: start + 28)
    else { throw .damaged(name: entry.name) }
    let first = start + 30 + Int(nameLength) + Int(extraLength)
    guard entry.compressedSize <= UInt64(max(bytes.count - first, 0)) else {
      throw .damaged(name: entry.name)
    }
    return first..<first + Int(entry.compressedSize)
  }

  // MARK: The directory

  /// A number of 2, 4 or 8 bytes, little-endian; `nil` beyond the end.
  private func number(_ count: Int, at start: Int) -> UInt64? {
    guard start >= 0, start <= bytes.count - count else { return nil }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[start + index]) << UInt64(8 * index) }
    return value
  }

  /// The start of the record at the end, which a comment of up to 65,535 bytes may follow.
  private var endRecord: Int? {
    var start = bytes.count - 22
    let first = max(start - 0xFFFF, 0)
    while start >= first {
      if bytes[start] == 0x50, number(4, at: start) == 0x0605_4B50,
        let comment = number(2, at: start + 20), start + 22 + Int(comment) <= bytes.count
      {
        return start
      }
      start -= 1
    }
    return nil
  }

  private mutating func readDirectory() throws(ContainerProblem) {
    guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAnArchive }
    guard let end = endRecord, let disk = number(2, at: end + 4),
      var count = number(2, at: end + 10), var size = number(4, at: end + 12),
      var start = number(4, at: end + 16)
    else { throw .truncated }
    if count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF,
      number(4, at: end - 20) == 0x0706_4B50, let wide = number(8, at: end - 12),
      wide < UInt64(bytes.count), number(4, at: Int(wide)) == 0x0606_4B50
    {
      count = number(8, at: Int(wide) + 32) ?? count
      size = number(8, at: Int(wide) + 40) ?? size
      start = number(8, at: Int(wide) + 48) ?? start
    }
    if disk != 0 && disk != 0xFFFF { throw .parted }
    guard count <= UInt64(limits.entries) else { throw .tooManyEntries(Int(clamping: count)) }
    guard start <= UInt64(end), size <= UInt64(end) - start else { throw .truncated }
    var position = Int(start)
    entries.reserveCapacity(Int(count))
    for _ in 0..<Int(count) { entries.append(try readEntry(at: &position)) }
    // A count that is too small would hide entries.
    if number(4, at: position) == 0x0201_4B50 { throw .tooManyEntries(Int(count) + 1) }
  }

  private func readEntry(at position: inout Int) throws(ContainerProblem) -> ZipEntry {
    let start = position
    guard number(4, at: start) == 0x0201_4B50, let flags = number(2, at: start + 8),
      let method = number(2, at: start + 10), let checksum = number(4, at: start + 16),
      var packed = number(4, at: start + 20), var size = number(4, at: start + 24),
      let nameLength = number(2, at: start + 28), let extraLength = number(2, at: start + 30),
      let commentLength = number(2, at: start + 32), var offset = number(4, at: start + 42)
    else { throw .truncated }
    let nameStart = start + 46
    let extraStart = nameStart + Int(nameLength)
    let next = extraStart + Int(extraLength) + Int(commentLength)
    guard next <= bytes.count else { throw .truncated }
    var extra = extraStart
    while extra + 4 <= extraStart + Int(extraLength), let kind = number(2, at: extra),
      let length = number(2, at: extra + 2)
    {
      if kind == 1 {
        // Sizes of eight bytes, for values that do not fit into four, in this order.
        var field = extra + 4
        func wide(_ value: inout UInt64) {
          guard value == 0xFFFF_FFFF, field + 8 <= extra + 4 + Int(length),
            let read = number(8, at: field)
          else { return }
          value = read
          field += 8
        }
        wide(&size)
        wide(&packed)
        wide(&offset)
      }
      extra += 4 + Int(length)
    }
    guard offset < UInt64(bytes.count) else { throw .truncated }
    position = next
    // Names are UTF-8 by a flag, or plain; others are only kept apart.
    let name = String(decoding: bytes[nameStart..<extraStart], as: UTF8.self)
    return ZipEntry(
      name: name, method: Int(method), checksum: UInt32(checksum), compressedSize: packed,
      size: size, offset: offset, isEncrypted: flags & 1 == 1)
  }
}
