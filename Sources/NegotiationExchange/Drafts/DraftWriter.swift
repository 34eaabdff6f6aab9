internal import NegotiationModel

/// Writes a draft as Markdown that ``DraftReader`` reads back as the same clauses.
///
/// Identifiers, topics and notes become attributes of the headings. A line of text that looks like
/// a heading, an underline, a fence, a number or metadata gets a backslash in front, and so does a
/// line that already has one there. So do words of a heading that look like a number. Code in
/// fences is written unchanged. A number that no label can show (`pre.1`) becomes the attribute
/// `number`.
package enum DraftWriter {
  /// The draft as Markdown; `identifiers`, one for each clause, replace its own.
  package static func markdown(_ draft: DraftText, identifiers: [String]? = nil) -> String {
    var writing = DraftWriting(draft, identifiers: identifiers)
    return writing.markdown()
  }
}

private struct DraftWriting {
  private let draft: DraftText
  private let identifiers: [String]?
  /// The levels of all sections, widest first.
  private let levels: [Int]
  private var parts: [String] = []

  init(_ draft: DraftText, identifiers: [String]?) {
    self.draft = draft
    self.identifiers = identifiers
    levels = Set(draft.sections.map(\.level)).sorted()
  }

  private var clauseLevel: Int { min(6, 2 + levels.count) }

  mutating func markdown() -> String {
    if !draft.frontMatter.isEmpty { parts.append(draft.frontMatter) }
    if let title = draft.title {
      add(heading: title, label: "", number: nil, level: 1, ClauseAttributes())
    }
    add(draft.preamble)
    var next = 0
    for (index, clause) in draft.clauses.enumerated() {
      while next < draft.sections.count, draft.sections[next].clausesBefore <= index {
        add(draft.sections[next], at: next)
        next += 1
      }
      let identifier = identifiers.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      add(clause, identifier, isMarked: !isMarked && index == 0)
    }
    for place in next..<draft.sections.count { add(draft.sections[place], at: place) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The sections that would contain the next clause, with their levels.
  private var open: [(place: Int, level: Int)] = []

  /// The name of a section, for the attribute of what it contains; empty for none.
  private func name(ofSection place: Int?) -> String? {
    guard let place else { return "" }
    return draft.sections[place].explicitIdentifier ?? draft.sections[place].keptIdentifier
  }

  private mutating func add(_ section: DraftSection, at place: Int) {
    let level = min(2 + (levels.firstIndex(of: section.level) ?? 0), clauseLevel - 1)
    while let last = open.last, last.level >= level { open.removeLast() }
    let isElsewhere = section.parent != open.last?.place
    var attributes = ClauseAttributes()
    attributes.identifier = section.explicitIdentifier ?? section.keptIdentifier
    attributes.isDerived = section.explicitIdentifier == nil && section.keptIdentifier != nil
    attributes.from = section.from
    if section.label.isEmpty, attributes.identifier != nil || section.from != nil {
      attributes.kind = section.kind
      if isElsewhere { attributes.section = name(ofSection: section.parent) }
    }
    open.append((place, level))
    add(
      heading: section.heading, label: section.label, number: section.number, level: level,
      attributes)
    add(section.text)
  }

  /// Whether the level of a clause can be told from those above and below it by its label or its
  /// attributes.
  private var isMarked: Bool {
    identifiers?.isEmpty == false
      || draft.clauses.contains {
        $0.number != nil || $0.explicitIdentifier != nil || !$0.topics.isEmpty || $0.note != nil
          || $0.isUnverified || $0.from != nil
      }
  }

  private mutating func add(_ clause: ClauseText, _ identifier: String?, isMarked: Bool) {
    var attributes = ClauseAttributes()
    attributes.identifier = identifier ?? clause.explicitIdentifier ?? clause.keptIdentifier
    attributes.isDerived =
      identifier == nil && clause.explicitIdentifier == nil && clause.keptIdentifier != nil
    if clause.sectionPath.last != open.last?.place {
      attributes.section = name(ofSection: clause.sectionPath.last)
    }
    attributes.topics = clause.topics
    attributes.note = clause.note
    attributes.isUnverified = clause.isUnverified
    attributes.from = clause.from
    add(
      heading: clause.heading, label: clause.label, number: clause.number, level: clauseLevel,
      attributes, isMarked: isMarked)
    add(clause.text)
  }

  // MARK: Headings

  private mutating func add(
    heading: String, label: String, number: String?, level: Int, _ attributes: ClauseAttributes,
    isMarked: Bool = false
  ) {
    var attributes = attributes
    var line = String(repeating: "#", count: level)
    var printed: String?
    if let number {
      printed = Self.label(label, showing: number)
      if printed == nil { attributes.number = number }
    } else if !label.isEmpty, let marker = NumberMarker.reading(label), marker.number == nil {
      printed = label + (heading.isEmpty ? "" : ":")
    }
    if let printed { line += " " + printed }
    let words = Self.words(heading, after: printed)
    if !words.isEmpty { line += " " + words }
    if heading.hasSuffix("#") || (heading.isEmpty && line.hasSuffix("#") && printed != nil) {
      line += " #"
    }
    let group = attributes.written
    if !group.isEmpty {
      line += " " + group
    } else if isMarked || heading.hasSuffix("}") || printed?.hasSuffix("}") == true {
      line += " {}"
    }
    parts.append(line)
  }

  /// A label that is read back as `number`; the given one is tried first.
  private static func label(_ label: String, showing number: String) -> String? {
    let candidates = [label, number + ".", number, "(" + number + ")", "§ " + number]
    return candidates.first { candidate in
      guard !candidate.isEmpty, !candidate.hasPrefix(" "),
        let marker = NumberMarker.reading(candidate + " X"),
        marker.number == number, marker.length == candidate.utf8.count + 1
      else { return false }
      return NumberMarker.reading(candidate)?.number == number
    }
  }

  /// The words of a heading on one line, with a backslash if they look like a number.
  private static func words(_ heading: String, after label: String?) -> String {
    let line = String(
      String.UnicodeScalarView(heading.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    guard let first = line.unicodeScalars.first else { return "" }
    if first == "\\" { return "\\" + line }
    let alone = Self.parsed(label ?? "")
    let joined = Self.parsed((label.map { $0 + " " } ?? "") + line)
    return joined.number == alone.number && joined.words == line ? line : "\\" + line
  }

  /// How the reader would read the words of a heading.
  private static func parsed(_ heading: String) -> (number: String?, words: String) {
    var heading = heading
    return heading.withUTF8 { bytes in
      let bytes = UnsafeRawBufferPointer(bytes)
      let marked = MarkedLine.reading(0..<bytes.count, in: bytes)
      let words = UnsafeRawBufferPointer(rebasing: bytes[marked.words])
      return (marked.marker?.number, String(decoding: words, as: UTF8.self))
    }
  }

  // MARK: Texts

  private mutating func add(_ text: String) {
    if !text.isEmpty { parts.append(escaped(text, isFirst: parts.isEmpty)) }
  }

  private func escaped(_ text: String, isFirst: Bool) -> String {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let closings = Self.fences(lines)
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count + 16)
    var index = 0
    while index < lines.count {
      if index > 0 { result.append(UInt8(ascii: "\n")) }
      if let closing = closings[index] {
        for code in index...closing {
          if code > index { result.append(UInt8(ascii: "\n")) }
          result.append(contentsOf: lines[code])
        }
        index = closing + 1
        continue
      }
      let line = lines[index]
      if let point = Self.guardPoint(line, isFirst: isFirst && index == 0) {
        result.append(contentsOf: line.prefix(point))
        result.append(UInt8(ascii: "\\"))
        result.append(contentsOf: line.dropFirst(point))
      } else {
        result.append(contentsOf: line)
      }
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where a backslash must be inserted into a line that would have another meaning.
  private static func guardPoint(_ line: Substring.UTF8View, isFirst: Bool) -> Int? {
    var text = Substring(line)
    return text.withUTF8 { line in
      let line = UnsafeRawBufferPointer(line)
      if let point = LineGuard.addPoint(line) { return point }
      let isSign = line.first { !MarkdownSyntax.isBlank($0) }.map { "#=-~+`".utf8.contains($0) }
      guard isSign == true,
        isFirst || MarkdownSyntax.heading(line) != nil || MarkdownSyntax.underline(line) != nil
          || MarkdownSyntax.Fence(opening: line) != nil
      else { return nil }
      return line.firstIndex { !MarkdownSyntax.isBlank($0) }
    }
  }

  /// The last line of each closed code block, by its first line.
  ///
  /// A fence that is never closed would swallow the clauses after it, so it is escaped like other
  /// lines. One backward pass over all fences avoids a search for each open one.
  private static func fences(_ lines: [Substring.UTF8View]) -> [Int: Int] {
    var closings: [Int: Int] = [:]
    var longest: [UInt8: [(line: Int, count: Int)]] = [:]
    let marks = lines.enumerated().compactMap { index, line -> (Int, MarkdownSyntax.Fence, Bool)? in
      var text = Substring(line)
      return text.withUTF8 { bytes in
        let bytes = UnsafeRawBufferPointer(bytes)
        guard let fence = MarkdownSyntax.Fence(opening: bytes) else { return nil }
        return (index, fence, fence.isClosed(by: bytes))
      }
    }
    var after: [Int: Int] = [:]
    for (index, fence, closes) in marks.reversed() {
      // The nearest later line that closes this fence: fences with fewer signs are not needed after
      // a nearer line has as many.
      if let found = longest[fence.sign]?.last(where: { $0.count >= fence.count }) {
        after[index] = found.line
      }
      if closes {
        longest[fence.sign, default: []].removeAll { $0.count <= fence.count }
        longest[fence.sign, default: []].append((index, fence.count))
      }
    }
    var end = -1
    for (index, _, _) in marks where index > end {
      if let closing = after[index] {
        closings[index] = closing
        end = closing
      }
    }
    return closings
  }
}
