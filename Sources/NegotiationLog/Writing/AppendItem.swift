package import NegotiationModel

/// What can be appended: an event, or bulk stances in a row.
package enum AppendItem: Sendable {
  case event(Event)
  case stances(ArraySlice<BulkStance>, BulkNames)
}
