package import NegotiationModel

/// A word of a closed set, which the log and scripts have in English, as a reader sees it.
package enum CodeWord: Hashable, Sendable {
  case draft(Draft.Standing)
  case basis(Basis)
  case firmness(Firmness)
  case kind(Party.Kind)
  case role(Party.Role)
  case topic(Topic.Kind)
  case entry(EntryRow.Standing)
  case event(Event.Kind)
}
