internal import SystemFiles

/// One value of a JSON text.
struct JSONItem {
  let text: JSONText
  let at: Int

  private var node: JSONText.Node { text.nodes[at] }
  /// The bytes of the value, unchanged.
  private var raw: String {
    let node = node
    let part = text.bytes[Int(node.start)..<Int(node.end)]
    return String(decoding: UnsafeRawBufferPointer(rebasing: part), as: UTF8.self)
  }

  /// Its range in the text; of a string, the part between the quotation marks, with escapes.
  var range: Range<Int> { Int(node.start)..<Int(node.end) }
  /// Its bytes, including the quotation marks of a string.
  var written: UnsafeRawBufferPointer {
    let isText = node.kind == .text || node.kind == .escapedText
    let range = isText ? range.lowerBound - 1..<range.upperBound + 1 : range
    return UnsafeRawBufferPointer(rebasing: text.bytes[range])
  }

  /// Whether it is a string without escapes.
  var isPlainText: Bool { node.kind == .text }
  var isNull: Bool { node.kind == .null }
  var isObject: Bool { node.kind == .object }

  var bool: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// A whole number, in any spelling.
  var integer: Int? {
    switch node.kind {
    case .integer: Int(raw)
    case .number: Double(raw).flatMap { Int(exactly: $0) }
    default: nil
    }
  }

  var string: String? {
    switch node.kind {
    case .text: raw
    case .escapedText:
      JSONText.unescaped(text.bytes, from: Int(node.start)).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    default: nil
    }
  }

  /// The items of an array.
  var items: [JSONItem]? {
    guard node.kind == .array else { return nil }
    var result: [JSONItem] = []
    var next = at + 1
    while next < Int(node.next) {
      result.append(JSONItem(text: text, at: next))
      next = Int(text.nodes[next].next)
    }
    return result
  }

  /// The keys and values of an object, in order.
  var members: [(key: String, value: JSONItem)]? {
    guard isObject else { return nil }
    var result: [(key: String, value: JSONItem)] = []
    var next = at + 1
    while next < Int(node.next) {
      let value = JSONItem(text: text, at: next + 1)
      result.append((JSONItem(text: text, at: next).string ?? "", value))
      next = Int(value.node.next)
    }
    return result
  }

  /// The value of an ASCII key; `nil` if there is none, or if this is not an object.
  subscript(_ key: StaticString) -> JSONItem? {
    guard isObject else { return nil }
    let name = UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    let end = Int(node.next)
    return text.nodes.withUnsafeBufferPointer { nodes in
      var next = at + 1
      while next < end {
        let found =
          nodes[next].kind == .text
          ? JSONItem.isEqual(
            text.bytes, Int(nodes[next].start)..<Int(nodes[next].end), name)
          : JSONItem(text: text, at: next).string == key.description
        if found { return JSONItem(text: text, at: next + 1) }
        next = Int(nodes[next + 1].next)
      }
      return nil
    }
  }

  private static func isEqual(
    _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ name: UnsafeRawBufferPointer
  ) -> Bool {
    guard range.count == name.count else { return false }
    guard let first = bytes.baseAddress, let second = name.baseAddress, !range.isEmpty else {
      return true
    }
    // Most other keys differ in the first byte.
    return bytes[range.lowerBound] == name[0]
      && Memory.isEqual(first + range.lowerBound, second, range.count)
  }

  /// The value as an independent copy.
  var value: JSONValue {
    switch node.kind {
    case .null: return .null
    case .no: return .bool(false)
    case .yes: return .bool(true)
    case .text, .escapedText: return .string(string ?? "")
    case .integer, .number:
      if let integer { return .integer(integer) }
      return .number(Double(raw) ?? 0)
    case .array: return .array((items ?? []).map(\.value))
    case .object:
      var fields: [String: JSONValue] = [:]
      for (key, value) in members ?? [] { fields[key] = value.value }
      return .object(fields)
    }
  }
}
