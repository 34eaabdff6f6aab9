/// One of the two texts of a document with tracked changes.
package enum WordSide: String, Hashable, Sendable, CaseIterable {
  /// With all changes accepted.
  case accepted
  /// With all changes rejected: the text before them.
  case original
}
