/// The most important way in which a text differs from another, in ascending order of weight.
public enum TextChange: String, Hashable, Sendable, CaseIterable, Comparable, Codable {
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
  /// A negation, an exception or a restriction was added or removed.
  case polarity
  /// The clause was divided into several.
  case split
  /// The clause was joined with others.
  case merged

  /// By weight: a change of number weighs more than other words.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

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
