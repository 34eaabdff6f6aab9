/// A number in front of a clause or a section, with the words and signs that make it one.
package struct NumberMarker: Hashable {
  /// The ways of numbering; a draft uses one of them for its clauses.
  package enum Style: Int, CaseIterable {
    /// `Article 5`, `المادة 5`, `第五条`, `5. cikk`.
    case worded
    /// `5.`, `1.2`, `٥.`
    case dotted
    /// `5)`
    case closed
    /// `(5)`
    case enclosed
    /// `٥ -`
    case dashed
    /// `II.`
    case roman
    /// `A.`
    case capital
    /// `二、`
    case ideographic
    /// `（二）`, `(ii)`, `(a)`, `a)`, `b.`: points within a clause, or clauses where there is nothing else.
    case inner
    /// `5` without any sign.
    case bare
  }

  package var kind: MarkerKind
  package var style: Style
  /// The number with the words and signs around it.
  package var label: String
  /// The number alone, as printed; `nil` for an annex without one.
  package var number: String?
  /// The number's place in a sequence.
  package var value: SequenceNumber
  /// How many bytes of the line it takes, including blanks before and after.
  package var length: Int = 0
  /// The blanks in front of it.
  package var indentation: Int = 0
  /// Whether a sign or the end of the line separates it from what follows.
  package var isSeparated = true
  /// Whether it begins with a small letter, in a script that has capitals.
  package var isLowercase = false
  /// The word with which it was written, folded: languages can give one word several meanings.
  package var word = ""

  package var isWord: Bool { style == .worded }

  /// Reads the marker a line starts with, if any.
  package static func reading(_ line: UnsafeRawBufferPointer) -> Self? {
    var index = 0
    var indentation = 0
    var columns = 0
    while index < line.count {
      let byte = line[index]
      if byte == 0x20 || byte == 0x09 {
        index += 1
        columns += 1
      } else if let length = invisibleLength(in: line, at: index) {
        index += length.bytes
        columns += length.columns
      } else {
        break
      }
      indentation = columns
    }
    guard index < line.count, mayStart(line[index]) else { return nil }
    if let found = plainNumber(line, at: index, indentation) { return found }
    if isPlainWord(line, at: index) { return nil }
    var end = min(line.count, index + 240)
    while end < line.count, line[end] & 0xC0 == 0x80 { end -= 1 }
    let start = UnsafeRawBufferPointer(rebasing: line[index..<end])
    var scanner = MarkerScanner(UTF8ScalarDecoder.scalars(of: start), isCut: end < line.count)
    guard var marker = scanner.marker() else { return nil }
    marker.length = index + scanner.consumedBytes
    marker.indentation = indentation
    return marker
  }

  package static func reading(_ text: String) -> Self? {
    var text = text
    return text.withUTF8 { reading(UnsafeRawBufferPointer($0)) }
  }

  /// `5. ` in ASCII, the commonest marker of all.
  private static func plainNumber(
    _ line: UnsafeRawBufferPointer, at start: Int, _ indentation: Int
  ) -> Self? {
    var index = start
    var value = 0
    while index < line.count, index - start < 5, isDigit(line[index]) {
      value = value * 10 + Int(line[index] - 0x30)
      index += 1
    }
    guard index > start, index + 1 < line.count, line[index] == UInt8(ascii: "."),
      line[index + 1] == 0x20
    else { return nil }
    let number = String(
      decoding: UnsafeRawBufferPointer(rebasing: line[start..<index]), as: UTF8.self)
    index += 1
    while index < line.count, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
    // The full scanner handles other blanks and words after a number.
    guard index == line.count || line[index] < 0x80 && line[index] != UInt8(ascii: "-") else {
      return nil
    }
    // A single letter may be part of the number: `12. a §`.
    if index < line.count, isSmallLetter(line[index]),
      index + 1 == line.count || !isSmallLetter(line[index + 1])
    {
      return nil
    }
    if index < line.count, isWordBehind(line, at: index) { return nil }
    return Self(
      kind: .point, style: .dotted, label: number + ".", number: number,
      value: SequenceNumber(value), length: index, indentation: indentation)
  }

  /// Whether a word that can follow its number (`1. Abschnitt`) begins here.
  private static func isWordBehind(_ line: UnsafeRawBufferPointer, at start: Int) -> Bool {
    var index = start
    while index < line.count, index - start < 20, (0x61...0x7A).contains(line[index] | 0x20) {
      index += 1
    }
    if index < line.count, line[index] >= 0x80 { return true }
    guard index > start else { return false }
    let word = UnsafeRawBufferPointer(rebasing: line[start..<index])
    let mix = WordFilter.Mix(letters: word)
    return MarkerWords.afterNumbers.mayHold(mix) && MarkerWords.meaning(of: mix)?.isAfter == true
  }

  private static func isSmallLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a line begins with an ASCII word that is neither the name of a provision nor a
  /// numeral.
  private static func isPlainWord(_ line: UnsafeRawBufferPointer, at start: Int) -> Bool {
    var index = start
    while index < line.count, (0x61...0x7A).contains(line[index] | 0x20) { index += 1 }
    guard index > start, index == line.count || endsWord(line[index], after: index - start) else {
      return false
    }
    let word = UnsafeRawBufferPointer(rebasing: line[start..<index])
    if word.allSatisfy(isRoman) || isFirstInFrench(word) { return false }
    if word.count > 40 { return true }
    let mix = WordFilter.Mix(letters: word)
    return !MarkerWords.beginnings.mayHold(mix) || MarkerWords.isPlain(mix)
  }

  /// Whether a word certainly ends before this byte; one or two letters may be a number (`A.`,
  /// `b)`).
  private static func endsWord(_ byte: UInt8, after count: Int) -> Bool {
    switch byte {
    case 0x80..., UInt8(ascii: "'"), UInt8(ascii: "-"): false
    case UInt8(ascii: "."), UInt8(ascii: ")"): count > 2
    default: true
    }
  }

  private static func isRoman(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
      UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
      true
    default: false
    }
  }

  /// `Ier`, `Ire`: a Roman numeral with small letters after it.
  private static func isFirstInFrench(_ word: UnsafeRawBufferPointer) -> Bool {
    word.elementsEqual("Ier".utf8) || word.elementsEqual("Ire".utf8)
  }

  /// Direction marks and wide blanks, which editors put in front of Arabic and Chinese lines.
  private static func invisibleLength(
    in line: UnsafeRawBufferPointer, at index: Int
  ) -> (bytes: Int, columns: Int)? {
    guard index + 1 < line.count else { return nil }
    switch (line[index], line[index + 1]) {
    case (0xD8, 0x9C): return (2, 0)
    case (0xC2, 0xA0): return (2, 1)
    default: break
    }
    guard index + 2 < line.count else { return nil }
    switch (line[index], line[index + 1], line[index + 2]) {
    case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9),
      (0xEF, 0xBB, 0xBF):
      return (3, 0)
    case (0xE3, 0x80, 0x80): return (3, 1)
    default: return nil
    }
  }

  /// A quick check of the first byte, which rejects most lines of text.
  private static func mayStart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "("),
      UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}
