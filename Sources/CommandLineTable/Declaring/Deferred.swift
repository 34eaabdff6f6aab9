/// A value that is made when first needed.
///
/// Delays building a description that most runs never use.
package struct Deferred<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value

  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }
  package init(_ value: Value) { make = { value } }

  package var value: Value { make() }
}

extension Deferred: Equatable where Value: Equatable {
  package static func == (left: Deferred, right: Deferred) -> Bool { left.value == right.value }
}

extension Deferred: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
