package import NegotiationModel

/// Which entries a reader takes in: all, those recorded by an instant, or those under heads.
package enum KnownAt: Sendable, Equatable {
  case all
  case instant(Instant)
  case heads([WriterID: Int])
}
