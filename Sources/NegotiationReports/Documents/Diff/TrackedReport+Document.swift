package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension TrackedReport {
  /// The new draft with all changes tracked, a page before it with the changes of substance, and
  /// the stances in the margin.
  package func document(_ names: Names) -> TrackedDocument {
    var composer = TrackedComposer(self)
    composer.compose()
    var lines = composer.lines
    var comments: [TrackedDocument.Comment] = []
    for item in evidence {
      guard let line = line(of: item.cell, composer), lines.indices.contains(line) else { continue }
      lines[line].comments.append(comments.count)
      comments.append(comment(item, names))
    }
    let by = new.by.map { names.name(of: $0) }.joined(separator: names.wording.comma)
    return TrackedDocument(
      cover: cover(names), lines: lines, comments: comments, author: by.isEmpty ? new.name : by,
      day: new.on.flatMap(Self.exact), language: new.language)
  }

  private func cover(_ names: Names) -> Document {
    var detail = DiffReport.Detail(isSummary: true)
    detail.headings = (Self.headings(of: old), Self.headings(of: new))
    var cover = diff.document(names, detail)
    let wording = names.wording
    if old.name != new.name {
      // The names of files, without the folders they lie in.
      cover.title =
        Text.data(old.name, role: .heading) + wording.arrow + Text.data(new.name, role: .heading)
    }
    var facts: [Text] = []
    if let on = new.on {
      facts.append(Text(wording[.tabledOn] + " ") + Text.data(on.description))
    }
    if !new.by.isEmpty {
      facts.append(
        Text(wording[.tabledBy] + " ")
          + new.by.map { Text.data(names.name(of: $0)) }.joined(separator: Text(wording.comma)))
    }
    if !facts.isEmpty {
      cover.blocks.insert(.paragraph(facts.joined(separator: " · ").inRole(.muted)), at: 0)
    }
    return cover
  }

  private static func headings(of outline: DraftOutline) -> [Int: String] {
    var headings: [Int: String] = [:]
    for unit in outline.units where unit.kind == .clause && !unit.heading.isEmpty {
      headings[unit.place] = unit.heading
    }
    return headings
  }

  /// The day as a file needs it, if it is known exactly.
  private static func exact(_ day: Day) -> String? {
    let text = day.description
    return text.utf8.count == 10 ? text : nil
  }

  /// The line beside which a stance is placed.
  private func line(of cell: Cell, _ composer: TrackedComposer) -> Int? {
    switch cell.target {
    case .clause(let ref, let id):
      if ref.description == new.name,
        let unit = new.units.firstIndex(where: { $0.id == id.text })
      {
        return composer.newStarts[unit]
      }
      guard ref.description == old.name,
        let unit = old.units.firstIndex(where: { $0.id == id.text })
      else { return nil }
      return composer.oldStarts[unit]
    // A stance on the whole is placed at its beginning.
    case .draft, .plan: return 0
    case .topic: return nil
    }
  }

  private func comment(_ item: CellEvidence, _ names: Names) -> TrackedDocument.Comment {
    let wording = names.wording
    let cell = item.cell
    let writer = AnswerWriter(names)
    var headline =
      names.day(cell.statement.said) + Text("  ") + writer.stance(cell.stance, on: cell.target)
    if cell.statement.isRedLine { headline += Text(wording.comma + wording[.redLine]) }
    var lines = [headline]
    if let statement = item.view?.statement {
      if let quote = statement.quote {
        lines.append(Text(wording[.answer(.quoted(quote.text))], language: quote.language))
        if let translation = quote.translation { lines.append(Text.data("(\(translation))")) }
      }
      lines += statement.conditions.map { Text("\(wording[.condition]): ") + Text.data($0) }
      if let note = statement.note { lines.append(Text("\(wording[.note]): ") + Text.data(note)) }
    }
    lines.append(Text(wording[worth(cell)]))
    let sources = cell.statement.sources.map(\.text).joined(separator: wording.comma)
    let entry = "[\(cell.statement.firstEntry)]"
    lines.append(Text.data(sources.isEmpty ? entry : "\(sources) \(entry)", role: .muted))
    return TrackedDocument.Comment(
      author: names.name(of: cell.party),
      day: cell.statement.said.known.flatMap(Self.exact), lines: lines)
  }

  /// What a stance is worth on the new text.
  private func worth(_ cell: Cell) -> Phrase {
    if case .clause(let ref, _) = cell.target, ref.description != new.name { return .stale }
    return switch cell.carry {
    case .own, .current: .stillCurrent
    case .confirm: .toConfirm
    case .stale: .stale
    }
  }
}
