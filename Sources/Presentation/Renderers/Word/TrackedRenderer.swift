internal import OfficeDocuments

/// Renders a text with tracked changes as a Word file whose changes can be accepted one by one.
package struct TrackedRenderer: Sendable {
  package let labels: RendererLabels
  /// Whether a move is written as a deletion and an insertion, for programs that do not know moves.
  package let hasSimpleMoves: Bool

  package init(labels: RendererLabels = RendererLabels(), hasSimpleMoves: Bool = false) {
    self.labels = labels
    self.hasSimpleMoves = hasSimpleMoves
  }

  package func render(_ tracked: TrackedDocument) -> [UInt8] {
    let cover = tracked.cover
    var writer = WordWriter(cover, labels: labels, isWide: false)
    let lines = Self.endingKept(tracked.lines)
    let text = lines.map { $0.pieces.map(\.text).joined() }.joined(separator: "\n")
    let side = Direction.ofFirstStrong(in: text) ?? cover.direction
    var result = WrittenDocument(
      language: tracked.language ?? cover.language, isRightToLeft: side == .rightToLeft)
    result.title = cover.title.map { writer.words.plain($0) } ?? ""
    result.author = Escaping.terminal(tracked.author)
    result.day = tracked.day
    if let title = cover.title {
      result.cover.append(.paragraph(writer.words.paragraph(.title, title)))
    }
    result.cover += writer.blocks(cover.blocks)
    result.comments = tracked.comments.map { comment in
      WrittenDocument.Comment(
        author: Escaping.terminal(comment.author), day: comment.day,
        paragraphs: comment.lines.map { writer.words.paragraph(.comment, $0, newlines: .kept) })
    }
    result.body = lines.map { .paragraph(paragraph($0, side)) }
    return result.bytes
  }

  private func paragraph(
    _ line: TrackedDocument.Line, _ side: Direction
  ) -> WrittenParagraph {
    let style: WrittenStyle =
      switch line.style {
      case .title: .title
      case .heading(let level): .heading(level)
      case .text: .text
      }
    let whole = line.pieces.map(\.text).joined()
    let isRightToLeft = (Direction.ofFirstStrong(in: whole) ?? side) == .rightToLeft
    var paragraph = WrittenParagraph(
      style,
      line.pieces.map { piece in
        WrittenRun(
          piece.text, isRightToLeft: isRightToLeft && Direction.hasRightToLeft(piece.text),
          change: change(piece.fate))
      }, isRightToLeft: isRightToLeft)
    paragraph.mark = change(line.end)
    paragraph.comments = line.comments
    return paragraph
  }

  private func change(_ fate: TrackedDocument.Fate) -> WordChange? {
    switch fate {
    case .keep: nil
    case .delete: .deletion
    case .insert: .insertion
    case .moveFrom(let number): hasSimpleMoves ? .deletion : .moveFrom(number)
    case .moveTo(let number): hasSimpleMoves ? .insertion : .moveTo(number)
    }
  }

  /// The lines with the last end marked as kept, because Word keeps it whatever is tracked.
  ///
  /// For lines inserted or deleted at the end, the mark of the preceding paragraph carries the
  /// change.
  static func endingKept(_ lines: [TrackedDocument.Line]) -> [TrackedDocument.Line] {
    guard let last = lines.last, last.end != .keep else { return lines }
    var lines = lines
    let start = (lines.lastIndex { $0.end == .keep }) ?? 0
    for index in start..<lines.count - 1 { lines[index].end = lines[index + 1].end }
    lines[lines.count - 1].end = .keep
    lines[lines.count - 1].style = lines[start].style
    return lines
  }
}
