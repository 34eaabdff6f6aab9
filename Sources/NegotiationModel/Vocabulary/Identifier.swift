/// A name that users type: a letter or digit, then letters, digits, `.`, `_`, `-`, in NFC.
///
/// The phantom `Subject` keeps a party's identifier from being used as a plan's.
public struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The identifier as it is typed and recorded.
  public let text: String

  /// Reads an identifier, or returns `nil` when `text` breaks the grammar.
  public init?(_ text: some StringProtocol) {
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

  /// The identifier itself, for messages.
  public var description: String { text }
  /// The order of the characters, for lists that always come in the same order.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The name of a draft within its plan.
public typealias DraftID = Identifier<Draft>
/// The name of a clause, or of a section, within its draft.
public typealias ClauseID = Identifier<Clause>
