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
        var sentence = line.entry.event.sentence(names)
        switch line.standing {
        case .stands: break
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
}
