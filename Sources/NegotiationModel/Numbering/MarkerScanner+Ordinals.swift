extension MarkerScanner {
  /// `أولاً:`, `Primera.-`, `Первое.`: a number in words, with a sign behind it and no word before.
  mutating func ordinal() -> NumberMarker? {
    var end = 0
    var index = 0
    while index < min(reader.scalars.count, Self.longestOrdinal) {
      let next = reader.scalars[index]
      if ScalarReader.isLetter(next) {
        end = index + 1
      } else if !ScalarReader.isBlank(next) {
        break
      }
      index += 1
    }
    guard end > 1, index < reader.scalars.count, Self.ordinalSigns(reader.scalars[index]),
      let value = OrdinalWords.value(of: reader.text(0..<end))
    else { return nil }
    let number = reader.text(0..<end)
    reader.index = index
    let sign = reader.peek
    skipSeparator()
    // `One.` alone is a sentence, not a number.
    if sign == ".", reader.peek == nil { return nil }
    return NumberMarker(
      kind: .point, style: .worded, label: number, number: number, value: SequenceNumber(value))
  }

  private static let longestOrdinal = 40

  private static func ordinalSigns(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ":", "-", "–", "—", "−", "：", "ـ": true
    default: false
    }
  }
}
