/// Why a part is not XML that is read.
package struct MarkupProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case malformed, unclosed, badEntity, badCharacter, badUTF8
    /// A name has a prefix that no namespace is declared for.
    case unknownPrefix
    /// A document type declaration, in which entities could be defined.
    case documentType
    case tooDeep, tooManyAttributes
    /// More paragraphs than a document has.
    case tooLong
    case unknownEncoding
  }

  package let kind: Kind
  /// The byte at which it was found.
  package let offset: Int

  package var message: String {
    let what =
      switch kind {
      case .malformed: "its XML is not well-formed"
      case .unclosed: "its XML ends early"
      case .badEntity: "its XML has an unknown entity"
      case .badCharacter: "its XML has a character that XML forbids"
      case .badUTF8: "its XML is not UTF-8"
      case .unknownPrefix: "its XML uses a prefix without a namespace"
      case .documentType: "its XML has a document type, which no Office document may have"
      case .tooDeep: "its XML is nested deeper than any document"
      case .tooManyAttributes: "its XML has more attributes than any document"
      case .tooLong: "it has more paragraphs than any document"
      case .unknownEncoding: "its XML is in an encoding that is not read"
      }
    return "\(what) (byte \(offset))"
  }
}
