/// How strongly a clause binds, from nothing said to a duty.
public enum ObligationStrength: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// No modal word.
  case none
  /// A permission or a right: may, can, is entitled to.
  case may
  /// A recommendation: should, is encouraged to.
  case should
  /// An announcement: will.
  ///
  /// It is compared with other modal words, and is no change when it alone is added or removed.
  case will
  /// A duty: shall, must, undertakes to.
  case shall

  /// By how strongly the clause binds.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// A modal word that was added, removed or changed.
public struct ObligationChange: Hashable, Sendable {
  /// How the change affects what a party is bound to.
  public enum Effect: String, Hashable, Sendable, CaseIterable {
    /// It binds more than before.
    case hardened
    /// It binds less than before.
    case softened
    /// What was permitted or required is now forbidden.
    case negated
    /// What was forbidden is now permitted or required.
    case affirmed
  }

  /// The words in the old text; `nil` if there were none.
  public let old: String?
  /// The words in the new text; `nil` if there are none.
  public let new: String?
  /// How strong the old words were.
  public let oldStrength: ObligationStrength
  /// How strong the new words are.
  public let newStrength: ObligationStrength
  /// What the change does.
  public let effect: Effect
  /// Whether a whole sentence was added or removed, and not a word of one.
  public let isSentence: Bool
  /// For an added or removed modal word, the words from it to the next mark, for a reader.
  public let passage: String?

  package init(
    old: String?, new: String?, oldStrength: ObligationStrength, newStrength: ObligationStrength,
    effect: Effect, isSentence: Bool = false, passage: String? = nil
  ) {
    (self.old, self.new, self.effect) = (old, new, effect)
    (self.oldStrength, self.newStrength) = (oldStrength, newStrength)
    self.isSentence = isSentence
    self.passage = passage
  }

  /// The same change with old and new swapped.
  public var mirrored: ObligationChange {
    let other: Effect =
      switch effect {
      case .hardened: .softened
      case .softened: .hardened
      case .negated: .affirmed
      case .affirmed: .negated
      }
    return ObligationChange(
      old: new, new: old, oldStrength: newStrength, newStrength: oldStrength, effect: other,
      isSentence: isSentence, passage: passage)
  }
}
