package import TextComparison

/// What a stance is worth on the text it is shown against.
public enum Carry: String, Hashable, Sendable, CaseIterable, Codable {
  /// Taken on this very draft.
  case own = "no"
  /// Taken on an earlier draft whose text says the same.
  case current
  /// Taken on words that changed: ask again before relying on it.
  case confirm
  /// Taken on a text that changed in substance: never shown as current.
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
