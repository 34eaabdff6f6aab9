/// Which text of a document with tracked changes is meant.
package enum WordSide: String, Hashable, Sendable, CaseIterable {
  /// With all changes accepted.
  case accepted
  /// With all changes rejected: the text before them.
  case original
}
