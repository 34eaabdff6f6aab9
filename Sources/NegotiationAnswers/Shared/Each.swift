/// Encodes the elements of a sequence one by one, so that only one is in memory.
struct Each<Base: Sequence, Value: Encodable>: Encodable {
  let base: Base
  let value: (Base.Element) -> Value

  init(_ base: Base, _ value: @escaping (Base.Element) -> Value) {
    self.base = base
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for element in base { try container.encode(value(element)) }
  }
}
