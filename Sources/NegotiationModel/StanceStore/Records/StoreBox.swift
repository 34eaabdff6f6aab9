/// A reference to one state of a negotiation, shared by all views of it: a view copies one pointer.
final class StoreBox: Sendable {
  let negotiation: Negotiation

  init(_ negotiation: Negotiation) { self.negotiation = negotiation }
}
