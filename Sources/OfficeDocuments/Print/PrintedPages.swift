/// Pages of text as a program takes them out of a PDF: what stands at the head or foot of each is
/// taken away, and paragraphs that a page tore are joined.
package struct PrintedPages: Hashable, Sendable {
  package let text: String
  /// The number of lines that were removed.
  package let furnitureLines: Int

  /// - `text`: pages with a form feed between them.
  package init(_ text: String) {
    var pages = text.split(separator: "\u{C}", omittingEmptySubsequences: true).map { page in
      page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map { DirectedLine.logical(String($0)) }
    }.map(Self.withoutMargins)
    pages.removeAll(where: \.isEmpty)
    var taken = 0
    for end in [End.head, .foot] {
      // A header has at most two lines; the outermost line is examined each time.
      for _ in 0..<3 {
        let repeated = Self.repeated(pages, end)
        guard !repeated.isEmpty else { break }
        for (index, page) in pages.enumerated() {
          guard let line = end == .head ? page.first : page.last,
            repeated.contains(Self.shape(line))
          else { continue }
          var page = page
          page.remove(at: end == .head ? 0 : page.count - 1)
          pages[index] = Self.withoutMargins(page)
          taken += 1
        }
      }
    }
    furnitureLines = taken
    var result = ""
    for page in pages where !page.isEmpty {
      if !result.isEmpty { result += Self.isTorn(result, page[0]) ? "\n" : "\n\n" }
      result += page.joined(separator: "\n")
    }
    self.text = result + "\n"
  }

  private enum End { case head, foot }

  private static func withoutMargins(_ lines: [String]) -> [String] {
    var lines = lines[...]
    while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
    while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
    return Array(lines)
  }

  /// A line without its numbers, and the numbers.
  private static func parts(_ line: String) -> (words: String, numbers: [Int]) {
    var words = ""
    var numbers: [Int] = []
    var isInNumber = false
    for character in line where !character.isWhitespace {
      if let digit = character.wholeNumberValue, digit < 10 {
        if isInNumber, let last = numbers.popLast(), last < 100_000 {
          numbers.append(last * 10 + digit)
        } else {
          numbers.append(digit)
        }
        isInNumber = true
      } else {
        words.append(character)
        isInNumber = false
      }
    }
    return (words, numbers)
  }

  private static func shape(_ line: String) -> String { parts(line).words }

  /// The shapes of outermost lines that stand on most pages, and on two at least.
  ///
  /// Lines that differ in a number may be headings, as "Article 3" at the top of a third page: they are
  /// furniture only where that number counts pages, among words that are too many for a heading's name or
  /// none at all, or beside the number of all pages.
  private static func repeated(_ pages: [[String]], _ end: End) -> Set<String> {
    var lines: [String: [(page: Int, numbers: [Int])]] = [:]
    for (index, page) in pages.enumerated() {
      guard let line = end == .head ? page.first : page.last, line.count < 160 else { continue }
      let (words, numbers) = parts(line)
      lines[words, default: []].append((index, numbers))
    }
    return Set(
      lines.filter { words, found in
        guard found.count >= 2, found.count * 2 > pages.count else { return false }
        if Set(found.map(\.numbers)).count == 1 { return true }
        let columns = found.map(\.numbers.count).min() ?? 0
        let countsPages = (0..<columns).contains { column in
          Set(found.map { $0.numbers[column] - $0.page }).count == 1
        }
        let letters = words.count { $0.isLetter }
        let hasTotal =
          columns >= 2
          && (0..<columns).contains { column in
            Set(found.map { $0.numbers[column] }) == [pages.count]
          }
        return countsPages && (letters == 0 || letters >= 12 || hasTotal)
      }.keys)
  }

  /// Whether a page ends inside a sentence that the next one continues.
  private static func isTorn(_ before: String, _ next: String) -> Bool {
    guard let last = before.last(where: { !$0.isWhitespace }) else { return false }
    guard let first = next.first(where: { !$0.isWhitespace }) else { return false }
    return !".;:!?…؟۔。".contains(last) && !first.isNumber && !first.isUppercase
  }
}
