internal import FoundationEssentials

/// Any JSON value, for lines that the scanner leaves to Foundation, and for fields nobody knows.
package enum JSONValue: Hashable, Sendable, Codable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

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

  /// Decodes the bytes of one JSON text in UTF-8, or returns `nil`.
  ///
  /// Foundation would also take a byte order mark and other encodings, and guess them from NULs.
  package static func decode(_ bytes: UnsafeRawBufferPointer) -> JSONValue? {
    guard bytes.first.map({ $0 < 0x80 }) ?? false, !bytes.contains(0),
      String(validating: bytes, as: UTF8.self) != nil
    else { return nil }
    return try? JSONDecoder().decode(JSONValue.self, from: Data(bytes))
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
