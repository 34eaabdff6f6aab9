/// Whether two language versions of one text name the same amounts.
///
/// Amounts are compared in whatever digits and words of scale they are written, and wherever they
/// stand, since word order differs from language to language.
package enum LanguageQuantities {
  /// An amount of one version that the other does not have.
  package struct Disagreement: Hashable, Sendable {
    /// The amount in the one version, if it has any in this place.
    package let first: Quantity?
    /// The amount in the other version.
    package let second: Quantity?

    /// Whether it is sure: a small number in words may be a word of another kind in the other
    /// language, where "two states" is one word in the dual.
    package var isSure: Bool {
      if first != nil, second != nil { return true }
      return [first, second].compactMap { $0 }.contains { quantity in
        quantity.unit != nil && quantity.unit?.hasPrefix("1/") == false || quantity.value >= 100
          || quantity.text.unicodeScalars.contains { $0.properties.numericType == .decimal }
      }
    }
  }

  /// The amounts in which two versions differ, in the order of the first.
  package static func disagreements(_ first: String, _ second: String) -> [Disagreement] {
    let (ofFirst, ofSecond) = (Quantity.all(in: first), Quantity.all(in: second))
    var (left, right) = (ofFirst, ofSecond)
    // The surest pairs first: a bare number is matched only by what nothing else wanted.
    for fits in [isSame, isSameNumber] {
      left.removeAll { quantity in
        guard let at = right.firstIndex(where: { fits(quantity, $0) }) else { return false }
        right.remove(at: at)
        return true
      }
    }
    // Said twice in one version, in words and in digits, is no disagreement.
    func isKnown(_ quantity: Quantity, in others: [Quantity]) -> Bool {
      others.contains { isSame(quantity, $0) || isSameNumber(quantity, $0) }
    }
    left.removeAll { isKnown($0, in: ofSecond) }
    right.removeAll { isKnown($0, in: ofFirst) }
    var result: [Disagreement] = []
    for quantity in left {
      let partner =
        right.firstIndex { $0.unit == quantity.unit && $0.unit != nil }
        ?? right.firstIndex { $0.unit == quantity.unit || $0.unit == nil || quantity.unit == nil }
      result.append(Disagreement(first: quantity, second: partner.map { right.remove(at: $0) }))
    }
    return result + right.map { Disagreement(first: nil, second: $0) }
  }

  private static func isSame(_ first: Quantity, _ second: Quantity) -> Bool {
    first.hasSameAmount(as: second)
  }

  /// Whether the numbers are equal and one version leaves the unit to the reader.
  private static func isSameNumber(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.value == second.value, first.upper == second.upper,
      let named = first.unit == nil ? second.unit : second.unit == nil ? first.unit : nil
    else { return false }
    return named != "percent" && !named.hasPrefix("1/")
  }
}
