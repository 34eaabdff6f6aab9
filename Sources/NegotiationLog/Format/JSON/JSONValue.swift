/// Any JSON value, for lines that the fast scanner does not read, and for unknown fields.
package enum JSONValue: Hashable, Sendable, Encodable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// Parses one JSON text in UTF-8; `nil` if it is malformed.
  package static func decode(_ bytes: UnsafeRawBufferPointer) -> JSONValue? {
    JSONReader.parse(bytes)?.whole.value
  }

  /// The value as one line of JSON, keys sorted.
  package var line: String {
    var line = JSONWriter()
    line.value(self)
    return String(decoding: line.bytes, as: UTF8.self)
  }

  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }
  package var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return value
  }
  package var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }
  package var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }
  package var object: [String: JSONValue]? {
    guard case .object(let value) = self else { return nil }
    return value
  }
}
