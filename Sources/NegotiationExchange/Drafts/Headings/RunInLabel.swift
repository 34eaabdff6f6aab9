internal import NegotiationModel

/// A label at the beginning of a text, separated by a full stop: `Required notices.
///
/// You must …`.
enum RunInLabel {
  /// The number of scalars in the label, without its full stop, and up to the text; `nil` without
  /// a label.
  static func length(_ words: String) -> (label: Int, whole: Int)? {
    guard words.utf8.withContiguousStorageIfAvailable(mayBegin) != false else { return nil }
    let scalars = Array(words.unicodeScalars.prefix(120))
    var spaces = 0
    for (index, scalar) in scalars.enumerated() {
      if ScalarReader.isBlank(scalar) {
        spaces += 1
        if spaces > 7 { return nil }
        continue
      }
      if scalar == "。" || scalar == "！" || ";:!?؛؟।".unicodeScalars.contains(scalar) { return nil }
      if scalar == "." { return label(scalars, upTo: index) }
      if scalar.isAlphabeticLetter || ",-–'’()&/".unicodeScalars.contains(scalar) { continue }
      if case .nonspacingMark = scalar.properties.generalCategory { continue }
      if case .spacingMark = scalar.properties.generalCategory { continue }
      if case .format = scalar.properties.generalCategory { continue }
      return nil
    }
    return nil
  }

  /// Whether a full stop, followed by text, comes before there are more words than in a label.
  private static func mayBegin(_ words: UnsafeBufferPointer<UInt8>) -> Bool {
    var spaces = 0
    for index in 0..<min(words.count, 480) {
      if words[index] == UInt8(ascii: ".") { return index + 1 < words.count }
      if MarkdownSyntax.isBlank(words[index]) { spaces += 1 }
      if spaces > 7 { return false }
    }
    return false
  }

  private static func label(
    _ scalars: [Unicode.Scalar], upTo stop: Int
  ) -> (label: Int, whole: Int)? {
    var next = stop + 1
    while next < scalars.count, "—–-".unicodeScalars.contains(scalars[next]) { next += 1 }
    let hasDash = next > stop + 1
    while next < scalars.count, ScalarReader.isBlank(scalars[next]) { next += 1 }
    guard next < scalars.count, next > stop + 1 || hasDash,
      scalars[next].isAlphabeticLetter, !scalars[next].isSmallLetter
    else { return nil }
    // The full stop of an abbreviation or an initial does not end a label.
    let last = scalars[..<stop].reversed().prefix { $0.isAlphabeticLetter }
    guard last.count >= 4, scalars.first?.isSmallLetter == false else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<stop])
    guard !SentenceTest.hasVerb(String(view)) else { return nil }
    return (stop, next)
  }
}
