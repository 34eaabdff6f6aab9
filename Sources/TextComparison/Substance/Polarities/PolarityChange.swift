/// A negation, exception, restriction or condition that came or went, or the scope of a ban.
public struct PolarityChange: Hashable, Sendable {
  /// What was said by the word.
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

  /// What was said by the word.
  public let kind: Kind
  /// The words in the old text, if they went.
  public let old: String?
  /// The words in the new text, if they came.
  public let new: String?
  /// The sentence that the words stand in.
  public let sentence: String?
  /// Whether a whole sentence came or went, and not a word of one.
  public let isSentence: Bool
  /// Whether it is the scope of an amount ("800,000 in peacetime"): named, and no more than reworded.
  public let isOfAmount: Bool

  package init(
    kind: Kind, old: String?, new: String?, sentence: String? = nil, isSentence: Bool = false,
    isOfAmount: Bool = false
  ) {
    (self.kind, self.old, self.new) = (kind, old, new)
    (self.sentence, self.isSentence, self.isOfAmount) = (sentence, isSentence, isOfAmount)
  }

  /// The same change seen from the other side.
  public var mirrored: PolarityChange {
    PolarityChange(
      kind: kind, old: new, new: old, sentence: sentence, isSentence: isSentence,
      isOfAmount: isOfAmount)
  }
}
