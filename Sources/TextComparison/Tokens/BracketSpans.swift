/// Finds text in square brackets, which in a draft is text not agreed.
///
/// ```
/// BracketSpans.all(in: "[shall [not]] leave")
/// // 0..<13 at depth 0, 7..<12 at depth 1
/// ```
package enum BracketSpans {
  /// A pair of brackets.
  package struct Span: Hashable, Sendable {
    /// Its bytes in UTF-8, including both brackets.
    package let bytes: Range<Int>
    /// The number of pairs around it.
    package let depth: Int

    package init(bytes: Range<Int>, depth: Int) {
      self.bytes = bytes
      self.depth = depth
    }
  }

  /// The pairs of a text, in the order in which they open.
  ///
  /// A bracket without a partner is ignored. So are links and notes of Markdown
  /// (`[words](address)`, `[^1]`) and check boxes (`[ ]`, `[x]` after a dash). Full-width brackets
  /// count like the others.
  package static func all(in text: String) -> [Span] {
    let bytes = Array(text.utf8)
    var open: [Int] = []
    var found: [Span] = []
    var index = 0
    while index < bytes.count {
      if let width = width(bytes, index, of: "[", "［") {
        open.append(index)
        index += width
      } else if let width = width(bytes, index, of: "]", "］") {
        if let start = open.popLast() {
          let span = start..<(index + width)
          if !isMarkup(bytes, span) { found.append(Span(bytes: span, depth: open.count)) }
        }
        index += width
      } else {
        index += 1
      }
    }
    // A bracket that never closes is ignored.
    guard !open.isEmpty else { return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound } }
    return
      found
      .map { span in
        let unclosed = open.partitioningCount { $0 < span.bytes.lowerBound }
        return Span(bytes: span.bytes, depth: span.depth - unclosed)
      }
      .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  private static func width(
    _ bytes: [UInt8], _ index: Int, of narrow: Unicode.Scalar, _ wide: Unicode.Scalar
  ) -> Int? {
    if bytes[index] == UInt8(narrow.value) { return 1 }
    guard bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBC else {
      return nil
    }
    return bytes[index + 2] == UInt8(0x80 | wide.value & 0x3F) ? 3 : nil
  }

  /// Whether a pair is Markdown and not a mark of the negotiators.
  private static func isMarkup(_ bytes: [UInt8], _ span: Range<Int>) -> Bool {
    let inner = span.dropFirst().dropLast()
    if let first = inner.first, bytes[first] == UInt8(ascii: "^") { return true }
    if span.upperBound < bytes.count, bytes[span.upperBound] == UInt8(ascii: "(") {
      // `[words](address)`; "[shall](may)" has no address.
      let rest = bytes[(span.upperBound + 1)...].prefix(2_048)
      let address = rest.prefix { $0 != UInt8(ascii: ")") }
      return address.contains(UInt8(ascii: "/")) || address.first == UInt8(ascii: "#")
    }
    guard inner.count == 1, span.lowerBound >= 2, let sign = inner.first else { return false }
    let isBox = bytes[sign] == UInt8(ascii: " ") || bytes[sign] | 0x20 == UInt8(ascii: "x")
    return isBox && bytes[span.lowerBound - 1] == UInt8(ascii: " ")
      && "-*+".utf8.contains(bytes[span.lowerBound - 2])
  }
}
