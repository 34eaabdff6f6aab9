/// Converts UTF-16 text with a byte order mark, as some spreadsheets save it.
enum UTF16Text {
  /// Whether bytes begin with the UTF-16 mark, in either byte order.
  static func starts(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2
      && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
  }

  /// The text as UTF-8 without its mark, up to the first malformed place.
  ///
  /// - Returns: also the offset of that place in `bytes`; `nil` if there is none.
  static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], fault: Int?) {
    let isLittle = bytes[0] == 0xFF
    func unit(_ at: Int) -> UInt16 {
      let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var at = 2
    while at + 1 < bytes.count {
      var code = UInt32(unit(at))
      var length = 2
      if (0xD800...0xDBFF).contains(code), at + 3 < bytes.count {
        let low = UInt32(unit(at + 2))
        if (0xDC00...0xDFFF).contains(low) {
          code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
          length = 4
        }
      }
      guard let scalar = Unicode.Scalar(code) else { return (text, at) }
      text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      at += length
    }
    return (text, at < bytes.count ? at : nil)
  }
}
