/// A negation, an exception or a restriction that came or went.
package struct PolarityChange: Hashable, Sendable {
  /// What was said by the word.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not, no, never, without.
    case negation
    /// Except, unless, only.
    case exception
  }

  /// What was said by the word.
  package let kind: Kind
  /// The words in the old text, if they went.
  package let old: String?
  /// The words in the new text, if they came.
  package let new: String?

  /// The same change seen from the other side.
  package var mirrored: PolarityChange { PolarityChange(kind: kind, old: new, new: old) }
}
