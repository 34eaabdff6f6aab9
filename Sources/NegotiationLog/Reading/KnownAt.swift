package import NegotiationModel

/// Which entries are read: all, those recorded by an instant, or those up to given heads.
package enum KnownAt: Sendable, Equatable {
  case all
  case instant(Instant)
  case heads([WriterID: Int])
}
