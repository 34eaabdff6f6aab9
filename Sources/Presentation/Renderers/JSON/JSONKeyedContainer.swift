/// The members of an object.
struct JSONKeyedContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: JSONBytesEncoder

  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: Key) { encoder.beginMember(key.stringValue) }

  func encodeNil(forKey key: Key) {
    begin(key)
    encoder.putNull()
  }

  func encode(_ value: Bool, forKey key: Key) {
    begin(key)
    encoder.put(value)
  }

  func encode(_ value: String, forKey key: Key) {
    begin(key)
    encoder.output.append(string: value)
  }

  func encode(_ value: Double, forKey key: Key) throws {
    begin(key)
    try encoder.put(value)
  }

  func encode(_ value: Int, forKey key: Key) {
    begin(key)
    encoder.put(value)
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    begin(key)
    try encoder.encodeValue(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("values encode values and open no containers in their own")
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    preconditionFailure("values encode values and open no containers in their own")
  }

  func superEncoder() -> any Encoder {
    preconditionFailure("values encode values and open no containers in their own")
  }

  func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

/// The elements of an array.
struct JSONUnkeyedContainer: UnkeyedEncodingContainer {
  let encoder: JSONBytesEncoder

  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.elements }

  func encodeNil() throws {
    try encoder.beginElement()
    encoder.putNull()
  }

  func encode(_ value: String) throws {
    try encoder.beginElement()
    encoder.output.append(string: value)
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    try encoder.beginElement()
    try encoder.encodeValue(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    preconditionFailure("values encode values and open no containers in their own")
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    preconditionFailure("values encode values and open no containers in their own")
  }

  func superEncoder() -> any Encoder {
    preconditionFailure("values encode values and open no containers in their own")
  }
}

/// A single value: a word, a number, or another value in its place.
struct JSONSingleContainer: SingleValueEncodingContainer {
  let encoder: JSONBytesEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.putNull() }
  func encode(_ value: Bool) { encoder.put(value) }
  func encode(_ value: String) { encoder.output.append(string: value) }
  func encode(_ value: Double) throws { try encoder.put(value) }
  func encode(_ value: Int) { encoder.put(value) }
  func encode(_ value: Int8) { encoder.put(value) }
  func encode(_ value: Int16) { encoder.put(value) }
  func encode(_ value: Int32) { encoder.put(value) }
  func encode(_ value: Int64) { encoder.put(value) }
  func encode(_ value: UInt) { encoder.put(value) }
  func encode(_ value: UInt8) { encoder.put(value) }
  func encode(_ value: UInt16) { encoder.put(value) }
  func encode(_ value: UInt32) { encoder.put(value) }
  func encode(_ value: UInt64) { encoder.put(value) }
  func encode<Value: Encodable>(_ value: Value) throws { try encoder.encodeValue(value) }
}
