/// A footnote or an endnote, apart from the text that refers to it.
package struct WordNote: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case footnote, endnote
  }

  package let kind: Kind
  /// Its number among those of its kind, in the order in which the text refers to them.
  package let number: Int
  package let text: String
  /// The index of the paragraph that refers to it.
  package let paragraph: Int
}
