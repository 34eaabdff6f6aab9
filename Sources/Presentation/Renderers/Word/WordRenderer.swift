internal import OfficeDocuments

/// Renders documents as Word files: real headings, lists and tables, in the direction of the language.
package struct WordRenderer: FileRenderer {
  package let labels: RendererLabels

  package init(labels: RendererLabels = RendererLabels()) { self.labels = labels }

  package func render(_ document: Document) -> [UInt8] {
    var writer = WordWriter(document, labels: labels)
    var result = WrittenDocument(
      language: document.language, isRightToLeft: document.direction == .rightToLeft)
    result.title = document.title.map { writer.words.plain($0) } ?? ""
    result.isLandscape = writer.isWide
    if let title = document.title {
      result.body.append(.paragraph(writer.words.paragraph(.title, title)))
    }
    result.body += writer.blocks(document.blocks)
    return result.bytes
  }
}

/// Converts the blocks of a document to those of a Word file.
struct WordWriter {
  let labels: RendererLabels
  let words: WordWords
  /// Whether any table needs a landscape page.
  let isWide: Bool
  private var numberedLists = 0

  /// - `isWide`: whether pages are landscape; by default if a table needs it.
  init(_ document: Document, labels: RendererLabels, isWide: Bool? = nil) {
    self.labels = labels
    words = WordWords(document)
    self.isWide = isWide ?? WordTables.needWidth(document.blocks)
  }

  private var tables: WordTables { WordTables(words, labels: labels, isWide: isWide) }

  mutating func blocks(_ blocks: [Block]) -> [WrittenDocument.Block] {
    blocks.flatMap { block($0) }
  }

  /// The side of a paragraph that is words of a draft and nothing else.
  private func ownSide(_ text: Text) -> Bool? {
    guard text.spans.count == 1, text.spans[0].isolate else { return nil }
    return text.direction.map { $0 == .rightToLeft }
  }

  private mutating func block(_ block: Block) -> [WrittenDocument.Block] {
    switch block {
    case .heading(let level, let text, let anchor):
      var paragraph = words.paragraph(.heading(level), text, isRightToLeft: ownSide(text))
      paragraph.bookmark = anchor.flatMap { words.bookmarks[$0] }
      return [.paragraph(paragraph)]
    case .titled(let text, let inner):
      return self.block(.heading(level: 1, text)) + self.block(inner)
    case .paragraph(let text):
      return [.paragraph(words.paragraph(.text, text, isRightToLeft: ownSide(text)))]
    case .list(let items, let ordered):
      if ordered { numberedLists += 1 }
      return list(items, level: 0, number: ordered ? numberedLists - 1 : nil)
    case .definitions(let definitions): return tables.definitions(definitions)
    case .quotation(let quotation): return self.quotation(quotation)
    case .table(let table): return tables.table(table)
    case .grid(let grid): return tables.grid(grid)
    case .redline(let redline): return self.redline(redline)
    case .code(let text):
      let run = WrittenRun(words.cleaned(text, newlines: .kept))
      return [.paragraph(WrittenParagraph(.code, [run]))]
    case .note(let text, let role):
      let style: WrittenStyle = role == .warning || role == .error ? .warning : .note
      let sign = Text(labels.note + labels.colon, role: .emphasis)
      return [.paragraph(words.paragraph(style, sign + text))]
    case .rule: return [.rule]
    }
  }

  private func list(
    _ items: [ListItem], level: Int, number: Int?
  ) -> [WrittenDocument.Block] {
    items.flatMap { item in
      var paragraph = words.paragraph(.listItem, item.text)
      paragraph.list = WrittenParagraph.List(level: level, number: number)
      return [.paragraph(paragraph)] + list(item.children, level: level + 1, number: number)
    }
  }

  private func quotation(_ quotation: Quotation) -> [WrittenDocument.Block] {
    // A quotation has its own direction.
    var paragraph = words.paragraph(
      .quotation, quotation.text, newlines: .kept, language: quotation.language,
      isRightToLeft: quotation.text.direction.map { $0 == .rightToLeft })
    guard let attribution = quotation.attribution, !attribution.isEmpty else {
      return [.paragraph(paragraph)]
    }
    paragraph.keepsWithNext = true
    return [.paragraph(paragraph), .paragraph(words.paragraph(.attribution, attribution))]
  }

  /// A redline within a report: deletions struck through, insertions underlined.
  private func redline(_ redline: Redline) -> [WrittenDocument.Block] {
    func side(_ kept: Redline.Operation, _ title: Text?, _ label: String) -> [WrittenParagraph] {
      let parts = redline.parts.filter { $0.operation == .keep || $0.operation == kept }
      let heading = title.flatMap { $0.isEmpty ? nil : $0 } ?? Text(label)
      let whole = parts.map(\.text).joined()
      let isRightToLeft =
        Direction.ofFirstStrong(in: whole).map { $0 == .rightToLeft } ?? words.isRightToLeft
      let runs = parts.map { part in
        WrittenRun(
          words.cleaned(part.text, newlines: .kept),
          look: part.operation == .keep
            ? .init()
            : .init(
              isBold: true,
              color: PaperColors.ink(part.operation == .insert ? .added : .removed)),
          language: redline.language, isRightToLeft: isRightToLeft)
      }
      return [
        words.paragraph(.cellHeading, heading),
        WrittenParagraph(
          .cell, whole.isEmpty ? [WrittenRun("–")] : runs, isRightToLeft: isRightToLeft),
      ]
    }
    let width = tables.width
    let cells = [
      WrittenTable.Cell(side(.delete, redline.oldTitle, labels.old)),
      WrittenTable.Cell(side(.insert, redline.newTitle, labels.new)),
    ]
    return [
      .table(
        WrittenTable(
          widths: [width / 2, width - width / 2], rows: [WrittenTable.Row(cells)],
          isRightToLeft: words.isRightToLeft))
    ]
  }
}
