/// The fields of a JSON object as the bytes that were written, in order.
///
/// It serves work that needs only a part of a line's meaning: untouched values stay as they were
/// written, including fields of later versions. ``JSONReader`` finds the values.
struct RawObject: Hashable {
  struct Field: Hashable {
    var key: String
    /// The bytes of the value, without blanks around them.
    var value: [UInt8]
  }

  private(set) var fields: [Field] = []

  /// Reads one object; `nil` if the bytes are not an object.
  init?(_ bytes: some Collection<UInt8>) {
    let read = Array(bytes).withUnsafeBytes { JSONReader.parse($0).flatMap { RawObject($0.whole) } }
    guard let read else { return nil }
    self = read
  }

  /// Copies the fields of a parsed object; `nil` for any other value.
  init?(_ object: JSONItem) {
    guard let members = object.members else { return nil }
    fields = members.map { Field(key: $0.key, value: Array($0.value.written)) }
  }

  subscript(_ key: String) -> [UInt8]? {
    get { fields.first { $0.key == key }?.value }
    set {
      guard let at = fields.firstIndex(where: { $0.key == key }) else {
        if let newValue { fields.append(Field(key: key, value: newValue)) }
        return
      }
      if let newValue { fields[at].value = newValue } else { fields.remove(at: at) }
    }
  }

  /// Inserts a field after another one, or at the end.
  mutating func insert(_ key: String, _ value: [UInt8], after other: String) {
    let at = fields.firstIndex { $0.key == other }.map { $0 + 1 } ?? fields.count
    fields.insert(Field(key: key, value: value), at: at)
  }

  /// The object without its closing brace.
  var open: [UInt8] {
    var line = JSONWriter()
    line.openObject()
    for field in fields {
      line.key(field.key)
      line.append(raw: field.value)
    }
    return line.bytes
  }

  var bytes: [UInt8] { open + [0x7D] }
}
