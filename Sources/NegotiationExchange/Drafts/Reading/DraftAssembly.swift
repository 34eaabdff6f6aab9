internal import NegotiationModel

/// Turns an outline into a draft: texts, section paths, and spans that cover the file without gaps.
struct DraftAssembly {
  private let lines: SourceLines
  private let outline: DraftOutline
  private var draft: DraftText
  /// The sections that contain the current position, with their levels.
  private var open: [(section: Int, level: Int)] = []
  private var preambles: [String] = []
  /// The next run of page furniture without a span.
  private var nextFurniture = 0

  init(_ lines: SourceLines, _ outline: DraftOutline) {
    self.lines = lines
    self.outline = outline
    draft = DraftText(form: outline.form, clauses: [])
  }

  mutating func assembled() -> DraftText {
    let count = lines.bytes.count
    let blocks = outline.blocks
    if outline.frontMatterEnd > 0 {
      draft.spans.append(DraftSpan(kind: .frontMatter, bytes: 0..<outline.frontMatterEnd))
      draft.frontMatter = text(0..<outline.frontMatterEnd, cut: nil, isVerbatim: true)
    }
    addPreamble(outline.frontMatterEnd..<(blocks.first?.heading.lowerBound ?? count))
    for (index, block) in blocks.enumerated() {
      let end = index + 1 < blocks.count ? blocks[index + 1].heading.lowerBound : count
      add(block, body: block.heading.upperBound..<end, isLeaf: isLeaf(index))
    }
    draft.preamble = preambles.joined(separator: "\n\n")
    draft.doubts = outline.doubts
    return draft
  }

  /// Whether a section contains neither a clause nor a narrower section.
  private func isLeaf(_ index: Int) -> Bool {
    guard index + 1 < outline.blocks.count else { return true }
    return outline.blocks[index + 1].level <= outline.blocks[index].level
  }

  private mutating func addPreamble(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let words = body(range, kind: .preamble, cut: nil)
    if !words.isEmpty { preambles.append(words) }
  }

  private mutating func add(_ block: DraftBlock, body: Range<Int>, isLeaf: Bool) {
    if block.role == .title {
      draft.title = block.words.isEmpty ? nil : block.words
      draft.spans.append(DraftSpan(kind: .title, bytes: block.heading))
      addPreamble(body)
      return
    }
    while let last = open.last, last.level >= block.level { open.removeLast() }
    let isClause = block.role == .clause || isLeaf && isClauseAlone(block, body)
    let heading = DraftSpan.Kind.self
    let index = isClause ? draft.clauses.count : draft.sections.count
    draft.spans.append(
      DraftSpan(
        kind: isClause ? heading.clauseHeading(index) : heading.sectionHeading(index),
        bytes: block.heading))
    skipFurniture(to: block.heading.upperBound)
    let words =
      block.prefix
      + self.body(
        body, kind: isClause ? .clauseText(index) : .sectionText(index), cut: block.cut)
    let attributes = block.group?.attributes ?? ClauseAttributes()
    if isClause {
      // A clause without other text has its heading as text.
      let sole = Self.withoutReturns(block.words)
      let isSole = words.isEmpty && !sole.isEmpty
      draft.clauses.append(
        ClauseText(
          explicitIdentifier: attributes.isDerived ? nil : attributes.identifier,
          keptIdentifier: attributes.isDerived ? attributes.identifier : nil,
          number: block.number, label: block.label, heading: isSole ? "" : block.words,
          text: isSole ? sole : words, topics: attributes.topics,
          note: attributes.note, isUnverified: attributes.isUnverified,
          from: attributes.from, sectionPath: path(of: block), line: block.line + 1,
          headingSpan: block.heading,
          textSpan: body))
      if isSole { draft.clauses[index].soleHeading = sole }
    } else {
      draft.sections.append(
        DraftSection(
          kind: block.kind ?? .section, parent: path(of: block).last,
          explicitIdentifier: attributes.isDerived ? nil : attributes.identifier,
          keptIdentifier: attributes.isDerived ? attributes.identifier : nil,
          number: block.number, label: block.label, heading: block.words, text: words,
          level: block.level,
          clausesBefore: draft.clauses.count, line: block.line + 1, from: attributes.from))
      if attributes.section != nil {
        open = path(of: block).map { ($0, draft.sections[$0].level) }
      }
      open.append((index, block.level))
    }
  }

  /// The sections that contain a clause: the open ones, unless an attribute names another.
  private func path(of block: DraftBlock) -> [Int] {
    guard let name = block.group?.attributes.section else { return open.map(\.section) }
    var path: [Int] = []
    var next = draft.sections.lastIndex {
      $0.explicitIdentifier == name || $0.keptIdentifier == name
    }
    while let section = next {
      path.append(section)
      next = draft.sections[section].parent
    }
    return path.reversed()
  }

  /// The text without carriage returns at its end, which are not part of the last line.
  private static func withoutReturns(_ words: String) -> String {
    var view = words.unicodeScalars[...]
    while let last = view.last, last == "\r" || ScalarReader.isBlank(last) { view.removeLast() }
    return String(view)
  }

  /// Whether a section without clauses is a clause: it has text of its own, or a number, or is an
  /// annex.
  private func isClauseAlone(_ block: DraftBlock, _ body: Range<Int>) -> Bool {
    if block.group?.attributes.kind != nil { return false }
    return block.number != nil || block.kind == .annex
      || pieces(of: body, from: nextFurniture).contains { !text($0.bytes, cut: nil).isEmpty }
  }

  // MARK: Page furniture

  /// Adds the spans of a body and returns its text, without page furniture.
  private mutating func body(_ range: Range<Int>, kind: DraftSpan.Kind, cut: Range<Int>?) -> String
  {
    guard !range.isEmpty else { return "" }
    guard nextFurniture < outline.furniture.count,
      outline.furniture[nextFurniture].bytes.lowerBound < range.upperBound
    else {
      draft.spans.append(DraftSpan(kind: kind, bytes: range))
      return text(range, cut: cut)
    }
    var words = ""
    var isAfterPage = false
    for piece in pieces(of: range, from: nextFurniture) {
      let own = cut.flatMap { piece.bytes.contains($0.lowerBound) ? $0 : nil }
      draft.spans.append(
        DraftSpan(kind: piece.furniture.map(Self.kind) ?? kind, bytes: piece.bytes))
      if let furniture = piece.furniture {
        isAfterPage = furniture == .page || isAfterPage
        continue
      }
      let next = text(piece.bytes, cut: own)
      guard !next.isEmpty else { continue }
      if !words.isEmpty {
        // A sentence that a page interrupted continues as if it had been wrapped.
        let isTorn = isAfterPage && !LineEnding.endsSentence(words)
        words += isTorn ? "\n" : "\n\n"
      }
      words += next
      isAfterPage = false
    }
    skipFurniture(to: range.upperBound)
    return words
  }

  private mutating func skipFurniture(to end: Int) {
    while nextFurniture < outline.furniture.count,
      outline.furniture[nextFurniture].bytes.lowerBound < end
    {
      nextFurniture += 1
    }
  }

  /// A range divided into text and page furniture: headers, footers and page numbers.
  private func pieces(
    of range: Range<Int>, from first: Int
  ) -> [(bytes: Range<Int>, furniture: PageFurniture.Kind?)] {
    var result: [(bytes: Range<Int>, furniture: PageFurniture.Kind?)] = []
    var start = range.lowerBound
    for run in outline.furniture[first...] {
      guard run.bytes.lowerBound < range.upperBound else { break }
      guard run.bytes.lowerBound >= start else { continue }
      if run.bytes.lowerBound > start { result.append((start..<run.bytes.lowerBound, nil)) }
      result.append((run.bytes, run.kind))
      start = run.bytes.upperBound
    }
    if start < range.upperBound { result.append((start..<range.upperBound, nil)) }
    return result
  }

  private static func kind(_ furniture: PageFurniture.Kind) -> DraftSpan.Kind {
    switch furniture {
    case .page: .page
    case .contents: .contents
    case .notes: .notes
    }
  }

  /// The text of a range: LF between lines, no blank lines at the ends, escapes removed.
  private func text(_ range: Range<Int>, cut: Range<Int>?, isVerbatim: Bool = false) -> String {
    let bytes = lines.bytes
    let undoesEscapes = outline.form == .markdown && !isVerbatim
    if cut == nil, let plain = plainText(range, undoesEscapes: undoesEscapes) { return plain }
    var result: [UInt8] = []
    var pendingBlanks: [UInt8] = []
    var fence: MarkdownSyntax.Fence?
    var start = range.lowerBound
    if start == 0, ByteOrderMark.starts(bytes) { start = min(3, range.upperBound) }
    while start < range.upperBound {
      let feed = SourceLines.lineFeed(in: bytes, from: start, to: range.upperBound)
      var end = feed
      if let cut, cut.lowerBound >= start, cut.lowerBound < end { end = cut.lowerBound }
      while end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let line = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      start = min(feed + 1, range.upperBound)
      if SourceLines.isBlank(line) {
        if !result.isEmpty {
          pendingBlanks.append(contentsOf: line)
          pendingBlanks.append(UInt8(ascii: "\n"))
        }
        continue
      }
      result.append(contentsOf: pendingBlanks)
      pendingBlanks.removeAll(keepingCapacity: true)
      append(line, to: &result, fence: &fence, undoesEscapes: undoesEscapes)
      result.append(UInt8(ascii: "\n"))
    }
    if result.last == UInt8(ascii: "\n") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text of a range in which no line needs a change, which is the usual case.
  private func plainText(_ range: Range<Int>, undoesEscapes: Bool) -> String? {
    let bytes = lines.bytes
    var first = range.lowerBound
    if first == 0, ByteOrderMark.starts(bytes) { return nil }
    let end = range.upperBound
    if lines.hasReturns
      || undoesEscapes
        && SourceLines.first(UInt8(ascii: "\\"), in: bytes, from: first, to: end) < end
    {
      return nil
    }
    // The first line with words, and the end of the last one.
    var index = first
    while index < end, isBlankOrFeed(bytes[index]) {
      if bytes[index] == UInt8(ascii: "\n") { first = index + 1 }
      index += 1
    }
    guard index < end else { return "" }
    var words = end
    while isBlankOrFeed(bytes[words - 1]) { words -= 1 }
    let last = SourceLines.lineFeed(in: bytes, from: words, to: end)
    return String(decoding: lines.slice(first..<last), as: UTF8.self)
  }

  private func isBlankOrFeed(_ byte: UInt8) -> Bool {
    MarkdownSyntax.isBlank(byte) || byte == UInt8(ascii: "\n")
  }

  private func append(
    _ line: UnsafeRawBufferPointer, to result: inout [UInt8],
    fence: inout MarkdownSyntax.Fence?, undoesEscapes: Bool
  ) {
    if let current = fence {
      if current.isClosed(by: line) { fence = nil }
      result.append(contentsOf: line)
      return
    }
    guard undoesEscapes else {
      result.append(contentsOf: line)
      return
    }
    fence = MarkdownSyntax.Fence(opening: line)
    if fence == nil, let point = LineGuard.dropPoint(line) {
      result.append(contentsOf: line[..<point])
      result.append(contentsOf: line[(point + 1)...])
    } else {
      result.append(contentsOf: line)
    }
  }
}
