/// The digits in which a page writes its own numbers.
package enum Digits: String, Hashable, Sendable, CaseIterable {
  case latin
  /// ٠١٢٣٤٥٦٧٨٩
  case arabic

  /// A text of the page with its numbers in these digits.
  ///
  /// A word with a Latin letter is a name or a quotation and stays unchanged: `peace@us-28`.
  package func shown(_ text: String) -> String {
    guard self == .arabic else { return text }
    let scalars = text.unicodeScalars
    let hasLatin = scalars.contains { $0.properties.isAlphabetic && $0.value < 0x250 }
    guard !hasLatin, scalars.contains(where: { ("0"..."9").contains($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      let isDigit = ("0"..."9").contains(scalar)
      result.append(isDigit ? Unicode.Scalar(scalar.value + 0x630) ?? scalar : scalar)
    }
    return String(result)
  }
}
