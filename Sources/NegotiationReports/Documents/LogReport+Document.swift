package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension LogReport {
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    let table = Table(
      columns: [
        Table.Column(Text(wording[.entry]), priority: 9),
        Table.Column(Text(wording[.date]), priority: 9),
        Table.Column(Text(wording[.text]), priority: 9),
      ],
      rows: lines.map { line in
        var sentence = line.entry.event.sentence(names) + evidence(of: line.entry.event, names)
        switch line.standing {
        case .stands:
          if let mark = overruled(line, names) {
            sentence += Text(" [\(wording[mark])]", role: .muted)
          }
        case .corrected: sentence += Text(" [\(wording[.corrected])]", role: .muted)
        case .withdrawn: sentence += Text(" [\(wording[.withdrawn])]", role: .muted)
        }
        return [
          Text.data(line.entry.id.description, role: .code), names.day(line.entry.day), sentence,
        ]
      })
    return Document(
      language: wording.language, direction: wording.direction, blocks: [.table(table)])
  }

  /// One row for each entry, with columns for the contents of a statement.
  package func sheet(_ names: Names) -> Document {
    let wording = names.wording
    let statements = StatementColumns(names: names)
    let titles: [Phrase] = [.entry, .date, .text, .kind, .standing]
    let table = Table(
      columns: titles.map { Table.Column(Text(wording[$0])) } + statements.titles,
      rows: lines.map { line in
        let event = line.entry.event
        let kind =
          event.kind.map { Text(wording[.code(.event($0))]) } ?? Text.data(event.type)
        return [
          Text.data(line.entry.id.description), names.day(line.entry.day), event.sentence(names),
          kind,
          Text(wording[overruled(line, names) ?? .code(.entry(line.standing))]),
        ] + statements.cells(event.statement)
      })
    return Document(
      language: wording.language, direction: wording.direction, blocks: [.table(table)])
  }

  /// The adjudication that chose another coding of the statement.
  private func overruled(_ line: Line, _ names: Names) -> Phrase? {
    guard line.standing == .stands, line.entry.event.statement != nil else { return nil }
    return names.negotiation.overruling(of: line.entry.id).map {
      .answer(.overruled($0.description))
    }
  }

  /// Who said it, under which condition, and the note.
  private func evidence(of event: Event, _ names: Names) -> Text {
    guard let statement = event.statement else { return Text() }
    let wording = names.wording
    var text = Text()
    if let speaker = statement.speaker { text += " — " + Text.data(names.name(of: speaker)) }
    for condition in statement.conditions {
      text += Text(" · \(wording[.condition]): ", role: .muted) + Text.data(condition)
    }
    if let note = statement.note {
      text += Text(" · \(wording[.note]): ", role: .muted) + Text.data(note)
    }
    return text
  }
}
