/// A thing about which everything recorded can be shown: a party, a person, a source, a round or a
/// target.
package enum Reference: Hashable, Sendable {
  case party(PartyID)
  case person(PersonID)
  case source(SourceID)
  case round(RoundID)
  case target(Target)
}
