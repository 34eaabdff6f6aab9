/// A piece of a text that a redline keeps whole.
package struct Token: Hashable, Sendable {
  /// What a token is made of.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with the digits, marks and inner dots that belong to them; a web address.
    case word
    /// Digits of any script, with their separators: `600,000`, `1.5`, `2025-12-03`.
    case number
    /// One character of a script written without spaces.
    case character
    /// White space within a line.
    case space
    /// One line end.
    case newline
    /// One mark.
    case punctuation
    /// One sign that stands for a word: `%`, `$`, an emoji.
    case symbol
    /// One invisible sign: a direction mark, a byte order mark.
    case format
  }

  /// What the token is made of.
  package let kind: Kind
  /// Where it begins, in UTF-8.
  package let start: Int
  /// Where it ends, in UTF-8.
  package let end: Int

  /// Whether a reader would call it a word or a number.
  package var isWord: Bool { kind == .word || kind == .number || kind == .character }
}
