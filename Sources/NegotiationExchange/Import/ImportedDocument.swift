package import NegotiationModel

/// The file that an imported draft was read from.
package struct ImportedDocument: Sendable {
  /// Its name, as the table has it.
  package let file: String
  package let document: ReadDocument
  package let draft: DraftRef
}
