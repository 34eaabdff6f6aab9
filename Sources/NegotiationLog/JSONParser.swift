/// Reads one JSON text (RFC 8259) from its bytes.
///
/// Strict: no comments, no trailing commas, no lone surrogates, no more than 512 levels. Of a key that
/// stands twice the first value counts. It exists because every line that is no stance comes this way
/// before the first answer, and Foundation's decoder took four fifths of the time of a short command.
struct JSONParser {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0
  private var depth = 0

  /// - `bytes`: valid UTF-8.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The value that the whole text is, or `nil`.
  mutating func wholeText() -> JSONValue? {
    guard let value = value() else { return nil }
    skipSpace()
    return at == bytes.count ? value : nil
  }

  private mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      default: return
      }
    }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func value() -> JSONValue? {
    skipSpace()
    guard at < bytes.count else { return nil }
    switch bytes[at] {
    case 0x22: return text().map { .string($0) }
    case 0x7B: return nested { $0.object() }
    case 0x5B: return nested { $0.array() }
    case 0x74: return word("true", .bool(true))
    case 0x66: return word("false", .bool(false))
    case 0x6E: return word("null", .null)
    default: return number()
    }
  }

  private mutating func nested(_ body: (inout JSONParser) -> JSONValue?) -> JSONValue? {
    guard depth < 512 else { return nil }
    depth += 1
    defer { depth -= 1 }
    at += 1
    return body(&self)
  }

  private mutating func object() -> JSONValue? {
    var fields: [String: JSONValue] = [:]
    skipSpace()
    if skip(0x7D) { return .object(fields) }
    while true {
      skipSpace()
      guard let key = text() else { return nil }
      skipSpace()
      guard skip(0x3A), let value = value() else { return nil }
      if fields[key] == nil { fields[key] = value }
      skipSpace()
      if skip(0x7D) { return .object(fields) }
      guard skip(0x2C) else { return nil }
    }
  }

  private mutating func array() -> JSONValue? {
    var items: [JSONValue] = []
    skipSpace()
    if skip(0x5D) { return .array(items) }
    while let item = value() {
      items.append(item)
      skipSpace()
      if skip(0x5D) { return .array(items) }
      guard skip(0x2C) else { return nil }
    }
    return nil
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) -> JSONValue? {
    let end = at + text.utf8CodeUnitCount
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[at..<end].elementsEqual(expected) else { return nil }
    at = end
    return value
  }

  // MARK: Numbers

  private mutating func number() -> JSONValue? {
    let start = at
    let isNegative = skip(0x2D)
    let digits = at
    var whole = 0
    var fits = true
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      let digit = Int(bytes[at] - 0x30)
      let (product, first) = whole.multipliedReportingOverflow(by: 10)
      let (sum, second) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      whole = sum
      if first || second { fits = false }
      at += 1
    }
    guard at > digits, at - digits == 1 || bytes[digits] != 0x30 else { return nil }
    var isWhole = true
    if skip(0x2E) {
      isWhole = false
      guard skipDigits() else { return nil }
    }
    if at < bytes.count, bytes[at] | 0x20 == 0x65 {
      isWhole = false
      at += 1
      if at < bytes.count, bytes[at] == 0x2B || bytes[at] == 0x2D { at += 1 }
      guard skipDigits() else { return nil }
    }
    if isWhole && fits { return .integer(whole) }
    guard let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite
    else { return nil }
    return Int(exactly: value).map { .integer($0) } ?? .number(value)
  }

  private mutating func skipDigits() -> Bool {
    let start = at
    while at < bytes.count, bytes[at] &- 0x30 < 10 { at += 1 }
    return at > start
  }

  // MARK: Texts

  private mutating func text() -> String? {
    guard skip(0x22) else { return nil }
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == 0x22 {
        at += 1
        return String(decoding: bytes[start..<at - 1], as: UTF8.self)
      }
      if byte == 0x5C { return escapedText(from: start) }
      if byte < 0x20 { return nil }
      at += 1
    }
    return nil
  }

  private mutating func escapedText(from start: Int) -> String? {
    var result = Array(bytes[start..<at])
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == 0x22 { return String(decoding: result, as: UTF8.self) }
      if byte < 0x20 { return nil }
      guard byte == 0x5C else {
        result.append(byte)
        continue
      }
      guard at < bytes.count else { return nil }
      let escape = bytes[at]
      at += 1
      switch escape {
      case 0x22, 0x5C, 0x2F: result.append(escape)
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x6E: result.append(0x0A)
      case 0x72: result.append(0x0D)
      case 0x74: result.append(0x09)
      case 0x75:
        guard let scalar = escapedScalar() else { return nil }
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      default: return nil
      }
    }
    return nil
  }

  /// The scalar after `\u`, of two escapes where they are a pair of surrogates.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard skip(0x5C), skip(0x75), let second = fourDigits(), (0xDC00..<0xE000).contains(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func fourDigits() -> UInt32? {
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
