package import NegotiationModel

/// The parties and targets that the numbers of bulk stances stand for.
package struct BulkTableNames: Sendable {
  package internal(set) var parties: [String] = []
  /// Targets, each with the digest of its text.
  package internal(set) var targets: [(target: String, text: TextDigest)] = []
}
