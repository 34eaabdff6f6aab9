/// Writes lines for a terminal: colours, isolates, padding.
struct Pen {
  let palette: Palette
  let color: ColorMode
  let isolates: Bool
  /// The direction of the words that are not data.
  var base = Direction.leftToRight

  init(palette: Palette, color: ColorMode, isolates: Bool) {
    (self.palette, self.color, self.isolates) = (palette, color, isolates)
  }

  /// A line with its colours and isolates.
  func draw(_ line: Line) -> String {
    if isolates, base == .rightToLeft, line.runsFromRight {
      // The whole runs from the right, whatever its first word is, and an arrow points that way; data of
      // digits alone would be turned round after Arabic letters.
      return Escaping.rightToLeftIsolate
        + isolated(line) { $0.isData ? Escaping.firstStrongIsolate : nil } + Escaping.popIsolate
    }
    guard isolates, line.runs.contains(where: { Direction.hasRightToLeft($0.text) }) else {
      if line.runs.count == 1 { return styled(line.runs[0].text, line.runs[0].role) }
      return line.runs.reduce(into: "") { $0 += styled($1.text, $1.role) }
    }
    guard line.direction == .rightToLeft, line.runs.count > 1 else {
      return isolated(line) { runs in
        guard runs.hasRightToLeft else { return nil }
        // The later lines of a right-to-left text may begin with a left-to-right word.
        return line.direction == .rightToLeft && runs.firstStrong != .rightToLeft
          ? Escaping.rightToLeftIsolate : Escaping.firstStrongIsolate
      }
    }
    // Several runs of a right-to-left text keep their order only inside one isolate.
    let opening =
      line.runs[...].firstStrong == .rightToLeft
      ? Escaping.firstStrongIsolate : Escaping.rightToLeftIsolate
    if line.runs.allSatisfy(\.isolate) {
      return opening + line.runs.map { styled($0.text, $0.role) }.joined() + Escaping.popIsolate
    }
    let inner = isolated(line) {
      $0.isData && $0.hasRightToLeft ? Escaping.firstStrongIsolate : nil
    }
    return opening + inner + Escaping.popIsolate
  }

  /// The runs of a line, each stretch in an isolate of its own if `opening` gives one.
  ///
  /// Adjacent runs of data are parts of one text, such as a word that was found in it.
  private func isolated(
    _ line: Line, opening: (ArraySlice<Run>) -> String?
  ) -> String {
    var result = ""
    var rest = line.runs[...]
    while let first = rest.first {
      let stretch = first.isolate ? rest.prefix(while: \.isolate) : rest.prefix(1)
      let mark = opening(stretch)
      result += mark ?? ""
      for run in stretch { result += styled(run.text, run.role) }
      if mark != nil { result += Escaping.popIsolate }
      rest = rest.dropFirst(stretch.count)
    }
    return result
  }

  /// A line filled with spaces to `width` columns.
  func draw(_ line: Line, width: Int, alignment: Table.Alignment = .leading) -> String {
    var page = ""
    add(line, width: width, alignment: alignment, to: &page)
    return page
  }

  /// Adds a line filled with spaces to `width` columns.
  private func add(
    _ line: Line, width: Int, alignment: Table.Alignment, to page: inout String
  ) {
    let room = max(0, width - line.width)
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: room
      case .center: room / 2
      }
    addSpaces(before, to: &page)
    page += draw(line)
    addSpaces(room - before, to: &page)
  }

  /// Lines of cells side by side; each cell is as high as the highest of its row.
  func draw(rows cells: [[Line]], widths: [Int], alignments: [Table.Alignment], gap: Int)
    -> [String]
  {
    let height = cells.map(\.count).max() ?? 0
    let nothing = Line()
    return (0..<height).map { level in
      var result = ""
      for (column, lines) in cells.enumerated() {
        if column > 0 { addSpaces(gap, to: &result) }
        let line = level < lines.count ? lines[level] : nothing
        if column == cells.count - 1, alignments[column] == .leading {
          // Nothing follows, so padding would only be removed again.
          result += draw(line)
        } else {
          add(line, width: widths[column], alignment: alignments[column], to: &result)
        }
      }
      return result.withoutTrailingSpaces
    }
  }

  func spaces(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  private func addSpaces(_ count: Int, to page: inout String) {
    var left = count
    while left > 0 {
      let part = min(left, Pen.blanks.count - 1)
      page += Pen.blanks[part]
      left -= part
    }
  }

  /// Strings of blanks by their length.
  private static let blanks = (0...64).map { String(repeating: " ", count: $0) }

  private func styled(_ text: String, _ role: Role?) -> String {
    guard let role, !text.isEmpty else { return text }
    let opening = palette.opening(role, mode: color)
    // Spaces at the end stay outside, so that they can be removed from the line.
    let words = text.withoutTrailingSpaces
    guard !opening.isEmpty, !words.isEmpty else { return text }
    return opening + words + Palette.closing + spaces(text.utf8.count - words.utf8.count)
  }
}

extension Line {
  /// Whether it holds words of a document that is read from the right, and not data alone.
  ///
  /// Cells of a grid, which were cut from no text, keep their sign before their word.
  fileprivate var runsFromRight: Bool {
    if runs.contains(where: \.isArrow) { return true }
    // A later line of such words may hold foreign ones alone.
    if direction == .rightToLeft, runs[...].firstStrong == .leftToRight,
      runs.allSatisfy({ !Direction.hasRightToLeft($0.text) })
    {
      return true
    }
    return direction != nil && runs.contains { !$0.isolate }
      && runs.contains { Direction.hasRightToLeft($0.text) }
  }
}

extension ArraySlice<Run> {
  fileprivate var isData: Bool { first?.isolate == true }
  fileprivate var hasRightToLeft: Bool { contains { Direction.hasRightToLeft($0.text) } }
  /// The direction of the first letter that has one.
  fileprivate var firstStrong: Direction? {
    lazy.compactMap { Direction.ofFirstStrong(in: $0.text) }.first
  }
}

extension String {
  var withoutTrailingSpaces: String {
    var text = self
    let length = text.withUTF8 { bytes in (bytes.lastIndex { $0 != 0x20 } ?? -1) + 1 }
    if length == text.utf8.count { return text }
    return String(text[..<text.utf8.index(text.startIndex, offsetBy: length)])
  }
}
