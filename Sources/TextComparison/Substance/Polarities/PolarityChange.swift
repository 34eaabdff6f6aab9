/// A negation, exception, restriction or condition that was added or removed, or a changed scope of
/// a ban.
public struct PolarityChange: Hashable, Sendable {
  /// The meaning of the word.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
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

  /// The meaning of the word.
  public let kind: Kind
  /// The words in the old text, if they were removed.
  public let old: String?
  /// The words in the new text, if they were added.
  public let new: String?
  /// The sentence that contains the words.
  public let sentence: String?
  /// Whether a whole sentence was added or removed, and not a word of one.
  public let isSentence: Bool
  /// Whether it is the scope of an amount ("800,000 in peacetime"), which counts as reworded only.
  public let isOfAmount: Bool

  package init(
    kind: Kind, old: String?, new: String?, sentence: String? = nil, isSentence: Bool = false,
    isOfAmount: Bool = false
  ) {
    (self.kind, self.old, self.new) = (kind, old, new)
    (self.sentence, self.isSentence, self.isOfAmount) = (sentence, isSentence, isOfAmount)
  }

  /// The same change with old and new swapped.
  public var mirrored: PolarityChange {
    PolarityChange(
      kind: kind, old: new, new: old, sentence: sentence, isSentence: isSentence,
      isOfAmount: isOfAmount)
  }
}
