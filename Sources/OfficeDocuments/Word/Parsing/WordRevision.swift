/// A change that somebody tracked.
package struct WordRevision: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case insertion, deletion, moveFrom, moveTo, properties
  }

  package let kind: Kind
  package let author: String
  /// As it is written; Word writes the local time as if it were UTC.
  package let date: String?
}
