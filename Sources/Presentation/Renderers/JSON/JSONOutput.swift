/// The bytes of a JSON text.
struct JSONOutput {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ word: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Digits and signs that need no escapes.
  mutating func append(plain text: String) { bytes.append(contentsOf: text.utf8) }

  /// A line feed and the blanks of a level.
  mutating func breakLine(_ level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  subscript(_ place: Int) -> UInt8 {
    get { bytes[place] }
    set { bytes[place] = newValue }
  }

  /// Returns the bytes and starts again with none.
  mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  /// Reorders consecutive ranges that begin at `start`.
  mutating func reorder(_ stretches: [Range<Int>], from start: Int) {
    var ordered: [UInt8] = []
    ordered.reserveCapacity(bytes.count - start)
    for stretch in stretches { ordered += bytes[stretch] }
    bytes.replaceSubrange(start..., with: ordered)
  }

  // MARK: Strings

  mutating func append(string text: String) {
    var text = text
    text.withUTF8 { append(string: $0) }
  }

  private mutating func append(string text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20, byte < 0x7F ? byte != 0x22 && byte != 0x5C : !Self.mayAct(byte) {
        index += 1
        continue
      }
      let length = escapedLength(at: index, text)
      if length > 0 {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        escape(text[index..<(index + length)])
        start = index + length
      }
      index += max(length, 1)
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<text.count]))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte may begin a non-ASCII sign with an effect: C1, direction marks, other marks.
  private static func mayAct(_ byte: UInt8) -> Bool {
    byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  /// The number of bytes of a sign that must be escaped; 0 if it need not be.
  private func escapedLength(at index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text[index] > 0x7F else { return 1 }
    let scalar = Self.scalar(text[index...])
    return Escaping.acts(scalar) ? UTF8.width(scalar) : 0
  }

  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
    var decoder = UTF8()
    var rest = bytes.makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&rest) { return scalar }
    return "\u{FFFD}"
  }

  private mutating func escape(_ sign: Slice<UnsafeBufferPointer<UInt8>>) {
    bytes.append(UInt8(ascii: "\\"))
    switch sign[sign.startIndex] {
    case 0x22: bytes.append(0x22)
    case 0x5C: bytes.append(0x5C)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      let value = Self.scalar(sign).value
      bytes.append(UInt8(ascii: "u"))
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(value >> UInt32(shift) & 15)
        bytes.append(digit + (digit < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
      }
    }
  }
}

extension UTF8 {
  /// The number of bytes of a sign.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x1_0000 ? 3 : 4
  }
}
