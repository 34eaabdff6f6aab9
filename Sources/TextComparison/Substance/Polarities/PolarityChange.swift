/// A negation, exception, restriction or condition that came or went, or the scope of a ban.
package struct PolarityChange: Hashable, Sendable {
  /// What was said by the word.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Not, no, never, without.
    case negation
    /// Except, unless, notwithstanding.
    case exception
    /// Only, solely.
    case restriction
    /// If, provided that, subject to.
    case condition
    /// A qualifier that narrows or widens a ban or a duty: permanently, under its command.
    case scope
  }

  /// What was said by the word.
  package let kind: Kind
  /// The words in the old text, if they went.
  package let old: String?
  /// The words in the new text, if they came.
  package let new: String?
  /// The sentence that the words stand in.
  package let sentence: String?
  /// Whether a whole sentence came or went, and not a word of one.
  package let isSentence: Bool
  /// Whether it is the scope of an amount ("800,000 in peacetime"): named, and no more than reworded.
  package let isOfAmount: Bool

  package init(
    kind: Kind, old: String?, new: String?, sentence: String? = nil, isSentence: Bool = false,
    isOfAmount: Bool = false
  ) {
    (self.kind, self.old, self.new) = (kind, old, new)
    (self.sentence, self.isSentence, self.isOfAmount) = (sentence, isSentence, isOfAmount)
  }

  /// The same change seen from the other side.
  package var mirrored: PolarityChange {
    PolarityChange(
      kind: kind, old: new, new: old, sentence: sentence, isSentence: isSentence,
      isOfAmount: isOfAmount)
  }
}
