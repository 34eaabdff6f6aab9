/// XML in UTF-16, as the standard lets a part be.
enum WideText {
  /// The bytes as UTF-8, where they begin as UTF-16 does; `nil` where they do not.
  static func narrowed(_ bytes: [UInt8]) -> [UInt8]? {
    let isBig: Bool
    let start: Int
    if bytes.starts(with: [0xFE, 0xFF]) {
      (isBig, start) = (true, 2)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (isBig, start) = (false, 2)
    } else if bytes.starts(with: [0x00, 0x3C]) {
      (isBig, start) = (true, 0)
    } else if bytes.starts(with: [0x3C, 0x00]) {
      (isBig, start) = (false, 0)
    } else {
      return nil
    }
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
