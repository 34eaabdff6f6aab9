/// A name that users type: a letter or digit, then letters, digits, `.`, `_`, `-`, in NFC.
///
/// The phantom `Subject` keeps a party's identifier from being used as a plan's.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  /// Reads an identifier, or returns `nil` when `text` breaks the grammar.
  package init?(_ text: some StringProtocol) {
    guard let name = IdentifierGrammar.normalized(String(text)) else { return nil }
    self.text = name
  }

  /// Reads identifiers joined by slashes, as those of nested sections: `part-2/chapter-1`.
  package init?(path text: some StringProtocol) {
    guard let path = IdentifierGrammar.normalizedPath(String(text)) else { return nil }
    self.text = path
  }

  /// Takes a text already known to be a normalised identifier.
  package init(checked text: String) { self.text = text }

  package var description: String { text }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

package typealias DraftID = Identifier<Draft>
package typealias ClauseID = Identifier<Clause>
