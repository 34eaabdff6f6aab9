internal import NegotiationModel

/// Distinguishes the end of a sentence from a wrapped line, by how lines end and begin.
enum LineEnding {
  /// Marks that end a sentence or a point of a list.
  static let stops: Set<Unicode.Scalar> = [
    ".", ";", ":", "!", "?", "。", "；", "：", "！", "？", "؛", "؟", "۔", "।", "॥", "…", "።", "։",
  ]
  private static let commas: Set<Unicode.Scalar> = [",", "，", "、", "،"]
  private static let closers: Set<Unicode.Scalar> = [
    "\"", "'", "”", "’", "»", ")", "）", "]", "」", "』", "*", "_", "“",
  ]

  /// Whether words end a sentence, a point or a title completely; a comma does not.
  static func endsSentence(_ lines: SourceLines, _ index: Int) -> Bool {
    guard lines.all.indices.contains(index) else { return true }
    let line = lines.all[index]
    if line.end > line.start {
      // Most lines end in an ASCII letter or full stop.
      switch lines.bytes[line.end - 1] {
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"): return true
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: ","): return false
      default: break
      }
    }
    return endsSentence(tail(lines, lines.all[index].range))
  }

  static func endsSentence(_ words: String) -> Bool {
    var view = words.unicodeScalars[...]
    while let last = view.last, ScalarReader.isBlank(last) || closers.contains(last) {
      view.removeLast()
    }
    guard let last = view.last else { return true }
    return stops.contains(last)
  }

  /// Whether words end in any punctuation mark, including a comma.
  static func endsInSign(_ words: String) -> Bool {
    guard let last = words.unicodeScalars.last else { return false }
    return stops.contains(last) || commas.contains(last)
  }

  static func endsInColon(_ lines: SourceLines, _ index: Int) -> Bool {
    guard lines.all.indices.contains(index) else { return false }
    let line = lines.all[index]
    if line.end > line.start,
      (0x61...0x7A).contains(lines.bytes[line.end - 1])
        || lines.bytes[line.end - 1] == UInt8(ascii: ".")
    {
      return false
    }
    let last = tail(lines, lines.all[index].range).unicodeScalars.last
    return last == ":" || last == "：" || last == "—" || last == "–"
  }

  /// Whether words begin with a small letter of a script that has capitals.
  static func startsSmall(_ lines: SourceLines, _ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = lines.bytes[range.lowerBound]
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    let end = min(range.upperBound, range.lowerBound + 4)
    return String(decoding: lines.slice(range.lowerBound..<end), as: UTF8.self).unicodeScalars
      .first?.isSmallLetter == true
  }

  /// Whether words are written in capitals only, in a script that has them.
  static func isAllCapitals(_ words: String) -> Bool {
    let letters = words.unicodeScalars.filter { $0.isAlphabeticLetter }
    return letters.count >= 3 && letters.allSatisfy { $0.isCapitalLetter }
  }

  /// The last words of a line; a line of a megabyte is never examined as a whole.
  private static func tail(_ lines: SourceLines, _ range: Range<Int>) -> String {
    lines.trimmed(max(range.lowerBound, range.upperBound - 64)..<range.upperBound)
  }
}
