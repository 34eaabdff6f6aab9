/// Compares the amounts in two language versions of one text.
///
/// Amounts are compared in whatever digits or words they are written, and wherever they occur,
/// because word order differs between languages.
package enum LanguageQuantities {
  /// An amount of one version that the other lacks.
  package struct Disagreement: Hashable, Sendable {
    /// The amount in the first version, if it has one here.
    package let first: Quantity?
    /// The amount in the other version, if it has one here.
    package let second: Quantity?

    /// Whether it is certain: a small number in words may be another kind of word in the other
    /// language, in which "two states" can be one word in the dual.
    package var isSure: Bool {
      if first != nil, second != nil { return true }
      return [first, second].compactMap { $0 }.contains { quantity in
        quantity.unit != nil && quantity.unit?.hasPrefix("1/") == false || quantity.value >= 100
          || quantity.text.unicodeScalars.contains { $0.properties.numericType == .decimal }
      }
    }
  }

  /// The amounts that differ between two versions, in the order of the first.
  package static func disagreements(_ first: String, _ second: String) -> [Disagreement] {
    let (ofFirst, ofSecond) = (Quantity.all(in: first), Quantity.all(in: second))
    var (left, right) = (ofFirst, ofSecond)
    // The most certain pairs first: a number without a unit is matched only with amounts that
    // nothing else matched.
    for fits in [isSame, isSameNumber] {
      left.removeAll { quantity in
        guard let at = right.firstIndex(where: { fits(quantity, $0) }) else { return false }
        right.remove(at: at)
        return true
      }
    }
    // An amount that one version repeats in words and digits is not a disagreement.
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

  /// Whether the numbers are equal and one version omits the unit.
  private static func isSameNumber(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.value == second.value, first.upper == second.upper,
      let named = first.unit == nil ? second.unit : second.unit == nil ? first.unit : nil
    else { return false }
    return named != "percent" && !named.hasPrefix("1/")
  }
}
