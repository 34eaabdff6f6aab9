package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension SearchReport {
  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let count = Text(wording[.finding(.hits(hits.count))], role: .muted)
    let items = hits.map { hit in
      ListItem(
        headline(hit, writer),
        children: [ListItem(excerpt(hit)), ListItem(Text.data(command(hit), role: .code))])
    }
    return Document(
      language: wording.language, direction: wording.direction,
      blocks: [.paragraph(count)] + (items.isEmpty ? [] : [.list(items)]))
  }

  /// One row for each result.
  package func sheet(_ names: Names) -> Document {
    let wording = names.wording
    let titles: [Phrase] = [
      .entry, .date, .finding(.place), .finding(.foundIn), .party, .speaker, .finding(.words),
      .finding(.shownBy), .standing,
    ]
    let writer = AnswerWriter(names)
    let table = Table(
      columns: titles.map { Table.Column(Text(wording[$0])) },
      rows: hits.map { hit in
        var statement: Statement?
        if case .statement(let value) = hit.subject { statement = value }
        return [
          Text.data(hit.entry.description), names.day(hit.day), place(hit, writer),
          Text(wording[phrase(of: hit.field)]),
          statement.map { Text.data(names.name(of: $0.party)) } ?? Text(),
          statement?.speaker.map { Text.data(names.name(of: $0)) } ?? Text(),
          Text.data(hit.excerpt.text), Text.data(command(hit)),
          Text(wording[.code(.entry(hit.standing))]),
        ]
      })
    return Document(
      language: wording.language, direction: wording.direction, blocks: [.table(table)])
  }

  private func command(_ hit: Hit) -> String { "parley show \(hit.reference)" }

  /// The thing, then the part of it that contains the words.
  private func headline(_ hit: Hit, _ writer: AnswerWriter) -> Text {
    let wording = writer.wording
    var line = place(hit, writer)
    if case .statement(let statement) = hit.subject {
      line =
        writer.names.day(hit.day, role: .emphasis) + " " + writer.party(statement.party) + " "
        + writer.stance(statement.stance, on: statement.targets.first) + " " + line
    }
    line += writer.dot + Text(wording[phrase(of: hit.field)], role: .muted)
    if case .statement(let statement) = hit.subject, let speaker = statement.speaker {
      line += Text(wording.comma, role: .muted) + Text.data(writer.names.name(of: speaker))
    }
    if hit.standing != .stands {
      line += Text(" [\(wording[.code(.entry(hit.standing))])]", role: .warning)
    }
    return line
  }

  private func place(_ hit: Hit, _ writer: AnswerWriter) -> Text {
    switch hit.subject {
    case .statement(let statement):
      return statement.targets.map { writer.names.label(of: $0) }
        .joined(separator: Text(writer.wording.comma))
    case .target(let target):
      let name = writer.matter(target)
      let label = writer.names.label(of: target)
      return name.plain == label.plain ? label : label + " " + name
    case .thing(let kind, let id):
      let name = self.name(kind, id, writer.names)
      let label = Text.data("[\(id)]", role: .muted)
      return Text(writer.wording[.code(.event(event(kind)))] + " ", role: .muted)
        + Text.data(name, role: .emphasis) + (name == id ? Text() : " " + label)
    }
  }

  private func name(_ kind: Dossier.Kind, _ id: String, _ names: Names) -> String {
    switch kind {
    case .party: PartyID(id).map { names.name(of: $0) } ?? id
    case .person: PersonID(id).map { names.name(of: $0) } ?? id
    case .source: SourceID(id).flatMap { names.negotiation.sources[$0]?.publisher } ?? id
    default: id
    }
  }

  private func event(_ kind: Dossier.Kind) -> Event.Kind {
    switch kind {
    case .person: .person
    case .source: .source
    case .round: .round
    default: .party
    }
  }

  private func excerpt(_ hit: Hit) -> Text {
    Text(
      hit.excerpt.parts.map { part in
        Span(part.text, role: part.isFound ? .emphasis : nil, isolate: true)
      })
  }

  private func phrase(of field: Field) -> Phrase {
    switch field {
    case .name: .name
    case .alias: .alias
    case .title: .title
    case .heading: .finding(.heading)
    case .publisher: .publisher
    case .office: .office
    case .quotation: .finding(.quotation)
    case .text: .text
    case .preamble: .preamble
    case .translation: .translation
    case .condition: .condition
    case .note: .note
    case .place: .place
    case .outcome: .outcome
    }
  }
}
