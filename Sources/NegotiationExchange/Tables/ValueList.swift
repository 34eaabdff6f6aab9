/// Several values in one field, separated by `;`.
///
/// `\;` is a semicolon, `\\` a backslash, and `\` before a space or a tab that blank; any other
/// backslash stands for itself. Blanks around a value are removed, and so are empty values: `usa;
/// rus;` is two values.
package enum ValueList {
  /// The values of a field, in order: `a; b\;c` is `a` and `b;c`.
  package static func split(_ field: String) -> [String] {
    guard field.utf8.contains(where: { $0 == semicolon || $0 == backslash || isBlank($0) }) else {
      return field.isEmpty ? [] : [field]
    }
    var values: [String] = []
    var value: [UInt8] = []
    var kept = 0
    var isAfterBackslash = false
    func finish() {
      value.removeSubrange(kept...)
      if !value.isEmpty { values.append(String(decoding: value, as: UTF8.self)) }
      value.removeAll(keepingCapacity: true)
      kept = 0
    }
    for byte in field.utf8 {
      if isAfterBackslash {
        isAfterBackslash = false
        if byte != semicolon, byte != backslash, !isBlank(byte) { value.append(backslash) }
        value.append(byte)
        kept = value.count
      } else if byte == backslash {
        isAfterBackslash = true
      } else if byte == semicolon {
        finish()
      } else if isBlank(byte) {
        if !value.isEmpty { value.append(byte) }
      } else {
        value.append(byte)
        kept = value.count
      }
    }
    if isAfterBackslash {
      value.append(backslash)
      kept = value.count
    }
    finish()
    return values
  }

  /// The field that `split` turns back into these values; empty values are left out.
  package static func join(_ values: some Sequence<String>) -> String {
    var field: [UInt8] = []
    for value in values where !value.isEmpty {
      if !field.isEmpty { field.append(semicolon) }
      let last = value.utf8.count - 1
      for (index, byte) in value.utf8.enumerated() {
        let isOuterBlank = isBlank(byte) && (index == 0 || index == last)
        if byte == semicolon || byte == backslash || isOuterBlank { field.append(backslash) }
        field.append(byte)
      }
    }
    return String(decoding: field, as: UTF8.self)
  }

  private static let semicolon = UInt8(ascii: ";")
  private static let backslash = UInt8(ascii: "\\")

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
