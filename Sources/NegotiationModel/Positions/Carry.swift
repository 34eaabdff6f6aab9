package import TextComparison

/// What a stance is worth on the text that is shown.
public enum Carry: String, Hashable, Sendable, CaseIterable, Codable {
  /// It was taken on this very draft.
  case own = "no"
  /// It was taken on an earlier draft whose text says the same.
  case current
  /// It was taken on words that were changed since: ask again before relying on it.
  case confirm
  /// It was taken on a text that changed in substance: it is never shown as current.
  case stale
}

extension TextChange {
  /// What a stance taken on the old text is worth on the new one.
  package var carry: Carry {
    switch self {
    case .identical, .typographic: .current
    case .reworded: .confirm
    case .quantity, .obligation, .polarity, .split, .merged: .stale
    }
  }
}
