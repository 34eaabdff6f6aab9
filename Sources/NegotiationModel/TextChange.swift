/// The most material way in which a clause's text differs from another, in rising order of weight.
///
/// Grading two texts is the work of the diff; what a grade does to a stance is decided here.
package enum TextChange: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
  /// The same characters under canonical equivalence.
  case identical
  /// White space, quotation marks, dashes, case, tatweel, vowel marks: no word changed.
  case typographic
  /// Words changed, but no number, obligation or negation did.
  case reworded
  /// A number, a unit or a range changed.
  case quantity
  /// A modal word changed strength: may, should, shall.
  case obligation
  /// A negation, an exception or a restriction came or went.
  case polarity
  /// The clause was divided into several.
  case split
  /// The clause was joined with others.
  case merged

  /// What a stance taken on the old text is worth on the new one.
  package var carried: Carried {
    switch self {
    case .identical, .typographic: .current
    case .reworded: .confirm
    case .quantity, .obligation, .polarity, .split, .merged: .stale
    }
  }

  package static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .identical: 0
    case .typographic: 1
    case .reworded: 2
    case .quantity: 3
    case .obligation: 4
    case .polarity: 5
    case .split: 6
    case .merged: 7
    }
  }
}

/// What a stance is worth on the text it is shown against.
package enum Carried: String, Hashable, Sendable, CaseIterable, Codable {
  /// Taken on this very draft.
  case no
  /// Taken on an earlier draft whose text says the same.
  case current
  /// Taken on words that changed: ask again before relying on it.
  case confirm
  /// Taken on a text that changed in substance: never shown as current.
  case stale
}
