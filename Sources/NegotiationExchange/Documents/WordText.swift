internal import OfficeDocuments

/// A Word document as lines for ``DraftReader``: computed numbers before the words, headings as in
/// Markdown, each row of a table as a line, notes at the end.
struct WordText {
  private(set) var bytes: [UInt8] = []
  /// The same, by paragraph.
  private(set) var paragraphs: [String] = []
  /// The start of each paragraph; `nil` if it was left out.
  private(set) var starts: [Int?]
  /// The number of lines in tables of contents that were left out.
  private(set) var contentsLines = 0

  private let reading: WordReading

  /// - `withNotes`: whether notes stand behind the text.
  init(_ reading: WordReading, withNotes: Bool = true) {
    self.reading = reading
    starts = Array(repeating: nil, count: reading.paragraphs.count)
    var index = 0
    while index < reading.paragraphs.count {
      if case .cell(let table, let row, _) = reading.paragraphs[index].place {
        index = addRow(from: index, table: table, row: row)
      } else {
        add(index)
        index += 1
      }
    }
    for note in withNotes ? reading.notes : [] {
      // The first line makes it a note; the following lines are indented, as belonging to it.
      let label = note.kind == .footnote ? "\(note.number)" : "e\(note.number)"
      let lines = Self.plain(note.text).split(separator: "\n", omittingEmptySubsequences: false)
      append("[^\(label)]: " + lines.joined(separator: "\n    "))
    }
  }

  // MARK: Paragraphs

  private mutating func add(_ index: Int) {
    let paragraph = reading.paragraphs[index]
    if paragraph.isContents {
      contentsLines += paragraph.text.isEmpty ? 0 : 1
      return
    }
    let line = Self.line(paragraph)
    if line.isEmpty { return }
    starts[index] = bytes.count
    append(line)
  }

  private mutating func append(_ line: String) {
    paragraphs.append(line)
    bytes += line.utf8
    bytes += [0x0A, 0x0A]
  }

  static func line(_ paragraph: WordParagraph) -> String {
    let words = plain(paragraph.text)
    let number = paragraph.number.map { plain($0) + (words.isEmpty ? "" : " ") } ?? ""
    if paragraph.isTitle, !words.isEmpty { return "# " + oneLine(number + words) }
    if let level = paragraph.headingLevel, level < 5, isHeading(words) {
      return String(repeating: "#", count: level + 2) + " " + oneLine(number + words)
    }
    let bullet = paragraph.isBullet && !words.isEmpty ? "• " : ""
    let whole = number + bullet + words
    if !whole.utf8.contains(0x0A) { return guarded(whole) }
    return whole.split(separator: "\n", omittingEmptySubsequences: true)
      .map { guarded(String($0)) }.joined(separator: "\n")
  }

  /// Whether a paragraph with the style of a heading is a heading: provisions often have that style
  /// only for its numbers.
  private static func isHeading(_ words: String) -> Bool {
    guard !words.isEmpty, words.utf8.count <= 600 else { return false }
    let isSentence = words.hasSuffix(".") || words.hasSuffix(";") || words.hasSuffix(":")
    return !isSentence || words.split(separator: " ").count <= 8
  }

  private static func oneLine(_ text: String) -> String {
    text.split(separator: "\n").map { trimmed(String($0)) }.joined(separator: " ")
  }

  /// The text with one blank for each tab and each run of blanks, and without blanks at line ends.
  private static func plain(_ text: String) -> String {
    // Most paragraphs are so already, which bytes show at a tenth of the cost of characters.
    if isPlain(text) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      line.split { $0 == " " || $0 == "\t" || $0 == "\r" }.joined(separator: " ")
    }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether words have no blank but single spaces between them.
  private static func isPlain(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D || (byte == 0x20 && before == 0x20) {
        return false
      }
      before = byte
    }
    return text.isEmpty || before != 0x20
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop { $0 == " " })
  }

  /// A line that has a meaning in Markdown, indented like code so that it has none.
  private static func guarded(_ line: String) -> String {
    guard let first = line.utf8.first, "#`~=-+".utf8.contains(first) else { return line }
    return "    " + line
  }

  // MARK: Tables

  /// Adds a row of a table, and returns where the next one begins.
  ///
  /// Cells of one paragraph each form a line. If a cell has several paragraphs, the table was used
  /// to place text side by side, and each cell is read separately.
  private mutating func addRow(from start: Int, table: Int, row: Int) -> Int {
    var end = start
    var cells: [(column: Int, members: [Int])] = []
    while end < reading.paragraphs.count,
      case .cell(let otherTable, let otherRow, let column) = reading.paragraphs[end].place,
      otherTable == table, otherRow == row
    {
      if cells.last?.column != column { cells.append((column, [])) }
      let isEmpty = Self.line(reading.paragraphs[end]).isEmpty
      if !isEmpty { cells[cells.count - 1].members.append(end) }
      end += 1
    }
    let filled = cells.filter { !$0.members.isEmpty }
    if filled.count < 2 || filled.contains(where: { $0.members.count > 1 }) {
      for cell in filled { for member in cell.members { add(member) } }
      return end
    }
    var line = ""
    for cell in filled {
      let member = cell.members[0]
      starts[member] = bytes.count
      let words = Self.oneLine(Self.cellLine(reading.paragraphs[member]))
      // A cell that holds only a number numbers the next cell.
      line += line.isEmpty ? "" : Self.isNumber(line) ? " " : " | "
      line += words
    }
    append(Self.guarded(line))
    return end
  }

  private static func cellLine(_ paragraph: WordParagraph) -> String {
    var plain = paragraph
    plain.headingLevel = nil
    plain.isTitle = false
    return line(plain)
  }

  private static func isNumber(_ line: String) -> Bool {
    guard line.utf8.count < 40 else { return false }
    return Array(line.utf8).withUnsafeBytes { bytes in
      let marked = MarkedLine.reading(0..<bytes.count, in: bytes)
      return marked.marker != nil && marked.words.isEmpty
    }
  }
}
