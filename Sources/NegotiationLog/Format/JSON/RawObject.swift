/// The fields of a JSON object as the bytes they are written in, in their order.
///
/// For work on lines whose meaning is not needed whole: what is not touched stays as it was written,
/// fields of later versions included.
struct RawObject {
  /// A key without its quotation marks, with only those escapes that it needs, and the bytes of its value
  /// without blanks around them.
  var fields: [(key: String, value: [UInt8])] = []

  /// Reads one object; `nil` for bytes that are none.
  init?(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.withUnsafeBytes({ JSONValue.decode($0)?.object }) != nil else { return nil }
    var at = 0
    func skipSpace() {
      while at < bytes.count, RawObject.isBlank(bytes[at]) { at += 1 }
    }
    /// Goes past a text; the decoder has said already that all is well formed.
    func skipText() {
      at += 1
      while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
      at += 1
    }
    /// Goes past one value and the blanks after it.
    func skipValue() {
      var depth = 0
      while at < bytes.count {
        switch bytes[at] {
        case 0x22:
          skipText()
          continue
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D:
          if depth == 0 { return }
          depth -= 1
        case 0x2C where depth == 0: return
        default: break
        }
        at += 1
      }
    }
    skipSpace()
    at += 1
    while true {
      skipSpace()
      guard at < bytes.count, bytes[at] == 0x22 else { break }
      let keyStart = at + 1
      skipText()
      let name = RawObject.name(bytes[keyStart..<at - 1])
      skipSpace()
      at += 1
      skipSpace()
      let valueStart = at
      skipValue()
      guard at <= bytes.count else { return nil }
      var value = bytes[valueStart..<at]
      while let last = value.last, RawObject.isBlank(last) { value.removeLast() }
      fields.append((name, Array(value)))
      guard at < bytes.count, bytes[at] == 0x2C else { break }
      at += 1
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x20, 0x09, 0x0A, 0x0D].contains(byte)
  }

  /// A key as others write it, so that it is found however it is written.
  private static func name(_ raw: ArraySlice<UInt8>) -> String {
    let text = String(decoding: raw, as: UTF8.self)
    guard raw.contains(0x5C),
      let plain = (Array(raw) + [0x22]).withUnsafeBytes({ JSONText.unescaped($0, from: 0) }),
      !plain.bytes.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C })
    else { return text }
    return String(decoding: plain.bytes, as: UTF8.self)
  }

  subscript(_ key: String) -> [UInt8]? {
    get { fields.first { $0.key == key }?.value }
    set {
      guard let at = fields.firstIndex(where: { $0.key == key }) else {
        if let newValue { fields.append((key, newValue)) }
        return
      }
      if let newValue { fields[at].value = newValue } else { fields.remove(at: at) }
    }
  }

  /// Puts a field behind another one, or at the end.
  mutating func insert(_ key: String, _ value: [UInt8], after other: String) {
    let at = fields.firstIndex { $0.key == other }.map { $0 + 1 } ?? fields.count
    fields.insert((key, value), at: at)
  }

  /// The object without its closing brace.
  var open: [UInt8] {
    var bytes: [UInt8] = [0x7B]
    for (at, field) in fields.enumerated() {
      if at > 0 { bytes.append(0x2C) }
      bytes.append(0x22)
      bytes.append(contentsOf: field.key.utf8)
      bytes.append(contentsOf: [0x22, 0x3A])
      bytes.append(contentsOf: field.value)
    }
    return bytes
  }

  var bytes: [UInt8] { open + [0x7D] }
}
