/// The bytes of a report, with its lines.
struct ReportText: Sendable {
  let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  /// How many characters stand before each block of bytes, so that a column is counted within two blocks
  /// however long its line is.
  private let counts: [Int]
  static let block = 1_024

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts = [0]
    for (at, byte) in bytes.enumerated() where byte == 0x0A { starts.append(at + 1) }
    self.starts = starts
    var counts = [0]
    counts.reserveCapacity(bytes.count / Self.block + 1)
    var place = 0
    while place + Self.block <= bytes.count {
      let own = bytes[place..<place + Self.block].count { $0 & 0xC0 != 0x80 }
      counts.append((counts.last ?? 0) + own)
      place += Self.block
    }
    self.counts = counts
  }

  /// How many characters begin before a place.
  private func characters(before place: Int) -> Int {
    let block = place / Self.block
    return counts[block] + bytes[block * Self.block..<place].count { $0 & 0xC0 != 0x80 }
  }

  subscript(range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The lines without their ends.
  var lines: [Range<Int>] {
    starts.indices.map { at in
      var end = at + 1 < starts.count ? starts[at + 1] - 1 : bytes.count
      if end > starts[at], bytes[end - 1] == 0x0D { end -= 1 }
      return starts[at]..<end
    }
  }

  /// The line and the column of a place, both counted from 1; columns are characters of Unicode.
  func position(of place: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return (low + 1, characters(before: place) - characters(before: starts[low]) + 1)
  }

  /// A range without blanks and direction marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let (scalar, length) = scalar(at: start)
      guard Self.isBlank(scalar) else { break }
      start += length
    }
    while end > start {
      var before = end - 1
      while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard Self.isBlank(scalar(at: before).0) else { break }
      end = before
    }
    return start..<end
  }

  /// The character at a place and how many bytes it has; the text is valid UTF-8.
  func scalar(at place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for at in place + 1..<min(place + length, bytes.count) {
      value = value << 6 | UInt32(bytes[at] & 0x3F)
    }
    return (value, length)
  }

  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2069,
      0x3000,
      0x061C, 0xFEFF:
      true
    default: false
    }
  }
}
