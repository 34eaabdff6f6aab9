/// The elements of a sequence as values, each made when it is encoded, so that only one is held.
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
