/// A negotiation as it stood, held by the views of it, so that a view costs one reference.
final class StoreBox: Sendable {
  let negotiation: Negotiation

  init(_ negotiation: Negotiation) { self.negotiation = negotiation }
}
