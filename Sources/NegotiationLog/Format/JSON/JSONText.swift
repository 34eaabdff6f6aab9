/// A parsed JSON text: its values in the order of the bytes.
///
/// It is valid as long as the bytes are.
struct JSONText {
  enum Kind: UInt8 { case null, no, yes, integer, number, text, escapedText, array, object }

  /// A value; the values inside it follow it, in an object keys and values alternately.
  struct Node {
    var kind: Kind
    /// Its start; of a string, the start of the part between the quotation marks.
    var start: UInt32
    var end: UInt32
    /// The node after it and everything inside it.
    var next: UInt32
  }

  /// Why bytes are not a JSON text.
  enum Problem: Error, Hashable {
    case notUTF8
    case malformed
    /// A key occurs twice in one object: programs differ in which of its values they use.
    case twice(key: String)
  }

  let bytes: UnsafeRawBufferPointer
  let nodes: [Node]

  /// The value that the whole text is.
  var whole: JSONItem { JSONItem(text: self, at: 0) }

  /// The bytes of a string without escapes, and the position of its closing quotation mark; `nil`
  /// if it is malformed.
  static func unescaped(
    _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> (bytes: [UInt8], end: Int)? {
    var result: [UInt8] = []
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 { return (result, at) }
      if byte < 0x20 { return nil }
      at += 1
      guard byte == 0x5C else {
        result.append(byte)
        continue
      }
      guard let scalar = escape(bytes, &at) else { return nil }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return nil
  }

  /// The scalar that an escape stands for, read from after its backslash; `nil` if it is malformed.
  ///
  /// A reader that needs no string also uses it to skip escapes, so both agree on what is valid.
  static func escape(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> Unicode.Scalar? {
    guard at < bytes.count else { return nil }
    let sign = bytes[at]
    at += 1
    return switch sign {
    case 0x22, 0x5C, 0x2F: Unicode.Scalar(sign)
    case 0x62: "\u{8}"
    case 0x66: "\u{C}"
    case 0x6E: "\n"
    case 0x72: "\r"
    case 0x74: "\t"
    case 0x75: escapedScalar(bytes, &at)
    default: nil
    }
  }

  /// The scalar after `\u`; of two escapes if they are a surrogate pair.
  private static func escapedScalar(
    _ bytes: UnsafeRawBufferPointer, _ at: inout Int
  ) -> Unicode.Scalar? {
    guard let first = fourDigits(bytes, &at) else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard at + 2 <= bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else { return nil }
    at += 2
    guard let second = fourDigits(bytes, &at), (0xDC00..<0xE000).contains(second) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private static func fourDigits(_ bytes: UnsafeRawBufferPointer, _ at: inout Int) -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[at..<at + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    at += 4
    return value
  }
}
