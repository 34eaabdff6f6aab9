/// Something in a document that is not text.
package struct WordOmission: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case picture, formula, object
    /// Text that is not shown.
    case hidden
    /// Text with a line through it, which is read as text all the same.
    case struck
    /// What a content control asks for that nobody has filled in; it is read as text.
    case prompt
    /// A number made by a field (LISTNUM, AUTONUM), which is not computed.
    case listNumber
    /// A sign of a font whose signs are unknown.
    case sign
    /// A part in another format that Word would read in (altChunk).
    case chunk
  }

  package let kind: Kind
  /// What distinguishes it from others: a picture's checksum, a font, the hidden words.
  package var identity: String

  package init(_ kind: Kind, _ identity: String = "") {
    self.kind = kind
    self.identity = identity
  }
}
