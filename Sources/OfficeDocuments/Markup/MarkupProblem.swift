/// Why a part cannot be read as XML.
package struct MarkupProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A tag, an attribute or the order of the tags is not what XML allows.
    case malformed
    /// The part ends inside a tag, or before the last tag is closed.
    case unclosed
    /// An entity is none of the five that XML defines, or names a character that does not exist.
    case badEntity
    /// XML forbids the character.
    case badCharacter
    /// A byte is not UTF-8.
    case badUTF8
    /// A name has a prefix that no namespace is declared for.
    case unknownPrefix
    /// The part declares a document type, in which entities could be defined.
    case documentType
    /// The tags are nested deeper than in any document.
    case tooDeep
    /// A tag has more attributes than any document needs.
    case tooManyAttributes
    /// The part has more paragraphs than any document.
    case tooLong
    /// The part says that it is in an encoding other than UTF-8 and UTF-16.
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
