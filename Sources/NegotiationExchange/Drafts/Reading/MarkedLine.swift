internal import NegotiationModel

/// A line divided into its number and its words: `**Article 5.** Scope`, `[Article 3 bis] Forests`.
struct MarkedLine {
  var marker: NumberMarker?
  /// The words after the number, without surrounding emphasis and blanks.
  var words: Range<Int>
  /// Whether a bracket opens before the number and closes in the words or later.
  var openBracket = false
  /// Whether the whole line, or its number, is emphasised.
  var isEmphasised = false

  /// Reads a line or the words of a heading.
  static func reading(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Self {
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, MarkdownSyntax.isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, MarkdownSyntax.isBlank(bytes[start]) { start += 1 }
    guard start < end else { return Self(words: range.lowerBound..<range.lowerBound) }
    guard isOpener(bytes[start]) else { return plain(range.lowerBound..<end, in: bytes) }
    return wrapped(start..<end, in: bytes)
  }

  private static func plain(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Self {
    guard let marker = NumberMarker.reading(UnsafeRawBufferPointer(rebasing: bytes[range])) else {
      return Self(words: range)
    }
    let rest = range.lowerBound + marker.length
    // A bracket that closes after a number and opened on an earlier line: the number is only
    // mentioned.
    if rest < range.upperBound, bytes[rest] == UInt8(ascii: "]") { return Self(words: range) }
    return Self(
      marker: marker,
      words: min(range.lowerBound + marker.length, range.upperBound)..<range.upperBound)
  }

  private static func isOpener(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "[")
  }

  /// A line that begins with emphasis or a bracket.
  private static func wrapped(_ range: Range<Int>, in bytes: UnsafeRawBufferPointer) -> Self {
    var start = range.lowerBound
    var end = range.upperBound
    var emphasis = 0
    var hasBracket = false
    while start < end, isOpener(bytes[start]), start - range.lowerBound < 5 {
      if bytes[start] == UInt8(ascii: "[") {
        if hasBracket { break }
        hasBracket = true
      } else {
        emphasis += 1
      }
      start += 1
    }
    // A list's bullet is not emphasis.
    if start < end, MarkdownSyntax.isBlank(bytes[start]), emphasis > 0 { return Self(words: range) }
    let slice = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
    guard var marker = NumberMarker.reading(slice) else {
      return emphasised(range, emphasis: emphasis, hasBracket: hasBracket, in: bytes)
    }
    var line = Self(words: range)
    var index = min(start + marker.length, end)
    line.isEmphasised = emphasis > 0
    let closed = closers(bytes, index, end, emphasis: &emphasis, hasBracket: &hasBracket)
    if closed > index {
      index = closed
      marker.isSeparated = true
      // `**Article 5**. Scope`
      index = separator(bytes, index, end)
    }
    if emphasis > 0, endsInEmphasis(bytes, index, end, count: emphasis) {
      end -= emphasis
    }
    line.openBracket = hasBracket
    while end > index, MarkdownSyntax.isBlank(bytes[end - 1]) { end -= 1 }
    marker.length = index - range.lowerBound
    line.marker = marker
    line.words = withoutEmphasis(index..<end, in: bytes)
    return line
  }

  private static func emphasised(
    _ range: Range<Int>, emphasis: Int, hasBracket: Bool, in bytes: UnsafeRawBufferPointer
  ) -> Self {
    let words = withoutEmphasis(range, in: bytes)
    var line = Self(words: words)
    line.isEmphasised = words != range
    return line
  }

  /// The words of `*(REDD)*` and `**Scope**`, if nothing else in them is emphasised.
  static func withoutEmphasis(
    _ range: Range<Int>, in bytes: UnsafeRawBufferPointer
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    guard start < end, bytes[start] == UInt8(ascii: "*") || bytes[start] == UInt8(ascii: "_") else {
      return range
    }
    let sign = bytes[start]
    while start < end, bytes[start] == sign { start += 1 }
    let count = start - range.lowerBound
    guard count <= 3, end - start > count, endsInEmphasis(bytes, start, end, count: count) else {
      return range
    }
    end -= count
    guard !MarkdownSyntax.isBlank(bytes[start]), !MarkdownSyntax.isBlank(bytes[end - 1]),
      !bytes[start..<end].contains(sign)
    else { return range }
    return start..<end
  }

  private static func endsInEmphasis(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, count: Int
  ) -> Bool {
    guard end - count > start else { return false }
    return bytes[(end - count)..<end].allSatisfy {
      $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_")
    }
  }

  private static func closers(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int, emphasis: inout Int,
    hasBracket: inout Bool
  ) -> Int {
    var index = start
    while index < end {
      if emphasis > 0, bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "_") {
        emphasis -= 1
      } else if hasBracket, bytes[index] == UInt8(ascii: "]") {
        hasBracket = false
      } else {
        break
      }
      index += 1
    }
    return index
  }

  private static func separator(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int
  ) -> Int {
    var index = start
    while index < end, MarkdownSyntax.isBlank(bytes[index]) { index += 1 }
    if index < end,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":")
        || bytes[index] == UInt8(ascii: "-")
    {
      index += 1
      while index < end, MarkdownSyntax.isBlank(bytes[index]) { index += 1 }
    }
    return index
  }
}
