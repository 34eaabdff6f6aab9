package import NegotiationModel

/// What can be appended: an event, or consecutive bulk stances.
package enum AppendItem: Sendable {
  case event(Event)
  case stances(ArraySlice<BulkStance>, BulkNames)
}
