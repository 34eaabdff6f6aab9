package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension TextReport {
  /// The text for people: one draft with headings, or several as columns of a table.
  package func document(_ names: Names) -> Document {
    columns.count == 1 ? single(columns[0], names) : sideBySide(names)
  }

  private func single(_ outline: DraftOutline, _ names: Names) -> Document {
    let own = Wording.named(outline.language)
    let lines = DraftLines(own)
    let blocks = outline.units.flatMap { unit in
      lines.lines(of: unit).map { line -> Block in
        let text = Text.data(line.text, language: outline.language)
        switch line.style {
        case .title: return .heading(level: 1, text)
        case .heading(let level): return .heading(level: level, text)
        case .text: return .paragraph(text)
        }
      }
    }
    let words = outline.units.lazy.map { $0.heading + $0.text }.joined(separator: " ")
    return Document(
      title: Text.data(outline.title ?? outline.name),
      language: outline.language ?? names.wording.language,
      direction: Direction.ofFirstStrong(in: words) ?? names.wording.direction, blocks: blocks)
  }

  private func sideBySide(_ names: Names) -> Document {
    let wording = names.wording
    let table = Table(
      columns: columns.map { outline in
        var title = Text.data(outline.title ?? outline.name)
        if outline.title != nil { title += Text("\n") + Text.data(outline.name, role: .muted) }
        if let on = outline.on { title += Text("\n") + Text.data(on.description, role: .muted) }
        return Table.Column(title, minimum: 20)
      },
      rows: rows.map { row in
        zip(row.units, columns).map { unit, outline in
          guard let unit else { return Text() }
          let lines = DraftLines(Wording.named(outline.language)).lines(of: unit)
          return lines.map { line in
            Text.data(
              line.text, role: line.style == .text ? nil : .emphasis, language: outline.language)
          }.joined(separator: Text("\n"))
        }
      })
    let plan = columns.first?.name.split(separator: "@").first.map(String.init) ?? ""
    let name = PlanID(plan).flatMap { names.negotiation.plans[$0] }.map { names.text($0.name) }
    return Document(
      title: Text.data(name ?? plan), language: wording.language, direction: wording.direction,
      blocks: [.table(table)])
  }
}
