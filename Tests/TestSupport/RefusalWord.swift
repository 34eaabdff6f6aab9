import NegotiationModel

extension Refusal.Code {
  /// The code as one word with hyphens, for short lists in tests.
  package var word: String {
    switch self {
    case .unknown(let noun): "unknown-\(noun.rawValue)"
    case .duplicate(let noun): "duplicate-\(noun.rawValue)"
    case .blank(let field): "blank-\(field)"
    default:
      String(describing: self).reduce(into: "") { word, letter in
        word += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
      }
    }
  }
}
