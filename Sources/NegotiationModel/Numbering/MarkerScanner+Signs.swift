/// The signs that end a number, and what stands behind them.
extension MarkerScanner {
  /// Whether emphasis or a bracket closes behind the number: `**1.** Text`.
  var isAtCloser: Bool {
    reader.peek == "*" || reader.peek == "_" || reader.peek == "]"
  }

  var isAtDash: Bool {
    reader.peek.map { "-–—−".unicodeScalars.contains($0) } == true
  }

  /// The index after a dash that ends a number; a dash within a word (`5-year`) does not.
  func dash() -> Int? {
    let scalars = reader.scalars
    var at = reader.index
    while at < scalars.count, ScalarReader.isBlank(scalars[at]) { at += 1 }
    guard at < scalars.count, "-–—ـ−".unicodeScalars.contains(scalars[at]) else { return nil }
    let next = at + 1 < scalars.count ? scalars[at + 1] : nil
    guard let next else { return at + 1 }
    if ScalarReader.isBlank(next) { return at + 1 }
    return at == reader.index && !next.isASCII && next.isAlphabeticLetter ? at + 1 : nil
  }

  /// The index after a point that a blank parts from its number: `४ . `.
  func spacedPoint() -> Int? {
    let scalars = reader.scalars
    var at = reader.index
    while at < scalars.count, ScalarReader.isBlank(scalars[at]) { at += 1 }
    guard at > reader.index, at < scalars.count, scalars[at] == "." else { return nil }
    return at + 1 == scalars.count || ScalarReader.isBlank(scalars[at + 1]) ? at + 1 : nil
  }

  /// Skips blanks and the signs between a label and a heading; returns whether there was one.
  @discardableResult mutating func skipSeparator() -> Bool {
    reader.skipBlanks()
    guard let next = reader.peek, Self.separators.contains(next) else { return false }
    reader.index += 1
    // `.—`, `.-`, `. –` are one separator.
    let behind = reader.index
    reader.skipBlanks()
    if next == ".", isAtDash {
      reader.index += 1
      if reader.isAtBreak || reader.startsWord || reader.peek == "(" {
        reader.skipBlanks()
      } else {
        reader.index = behind
        reader.skipBlanks()
      }
    }
    return true
  }

  func marker(
    _ kind: MarkerKind, _ style: NumberMarker.Style, label: String, number: String?,
    value: SequenceNumber
  ) -> NumberMarker {
    NumberMarker(kind: kind, style: style, label: label, number: number, value: value)
  }

  static let separators: Set<Unicode.Scalar> = [
    ".", ":", "-", "–", "—", "−", "：", "．", "、", "ـ",
  ]
}
