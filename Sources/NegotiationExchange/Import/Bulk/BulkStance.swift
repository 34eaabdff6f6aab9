package import NegotiationModel

/// A stance with nothing but a party, a target, a word and a day, its names known to be good.
///
/// A table of a million votes is made of these: sixteen bytes each, their names numbers of ``BulkNames``.
package struct BulkStance: Sendable {
  package var party: Int32
  package var target: Int32
  package var said: Day
  package var stance: Stance
}

/// The parties and targets that the numbers of plain stances stand for.
package struct BulkNames: Sendable {
  package internal(set) var parties: [String] = []
  /// Targets, each with the digest of its text.
  package internal(set) var targets: [(target: String, text: TextDigest)] = []
}
