package import NegotiationModel

/// What a dossier can be asked for.
package enum Reference: Hashable, Sendable {
  case party(PartyID)
  case person(PersonID)
  case source(SourceID)
  case round(RoundID)
  case target(Target)
}
