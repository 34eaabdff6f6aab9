package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension ListReport {
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    let empty: [Block] = [.paragraph(Text(wording[.finding(.hits(0))]))]
    return Document(
      language: wording.language, direction: wording.direction,
      blocks: rows.isEmpty ? empty : [.table(table(names, isForReaders: true))])
  }

  /// The table alone, with all its columns even if it is empty.
  package func sheet(_ names: Names) -> Document {
    Document(
      language: names.wording.language, direction: names.wording.direction,
      blocks: [.table(table(names, isForReaders: false))])
  }

  /// - `isForReaders`: leaves out columns without any value.
  private func table(_ names: Names, isForReaders: Bool) -> Table {
    let columns = ListReport.columns(of: kind)
    var cells = rows.map { row in row.map { shown($0.value, names) } }
    var kept = Array(columns.indices)
    if isForReaders {
      kept = kept.filter { at in cells.contains { !$0[at].isEmpty } }
      cells = cells.map { row in kept.map { row[$0] } }
    }
    return Table(columns: kept.map { column(columns[$0], names.wording) }, rows: cells)
  }

  private func column(_ column: Column, _ wording: Wording) -> Table.Column {
    var shown = Table.Column(Text(wording[phrase(of: column)]))
    switch column {
    // Words to type are never left out or broken.
    case .id, .target, .draft, .bloc, .party: (shown.minimum, shown.priority) = (40, 9)
    case .name, .heading, .title, .publisher: (shown.minimum, shown.priority) = (16, 8)
    case .on, .date, .from, .until: (shown.minimum, shown.priority) = (10, 7)
    case .number, .clauses, .drafts, .latest, .place, .role: shown.priority = 6
    case .office, .participants: (shown.minimum, shown.priority) = (12, 5)
    case .kind, .topics, .memberOf: shown.priority = 4
    case .by, .after: (shown.minimum, shown.priority) = (14, 4)
    case .aliases: (shown.minimum, shown.priority, shown.truncates) = (16, 3, true)
    case .standing, .aside, .language, .reliability: shown.priority = 3
    case .origin, .format: shown.priority = 2
    case .url, .outcome: (shown.minimum, shown.priority) = (20, 1)
    }
    if column == .clauses || column == .drafts { shown.alignment = .trailing }
    return shown
  }

  private func phrase(of column: Column) -> Phrase {
    switch column {
    case .id: .finding(.identifier)
    case .name: .name
    case .aliases: .alias
    case .kind: .kind
    case .role: .answer(.role)
    case .memberOf: .memberOf
    case .bloc: .finding(.bloc)
    case .party: .party
    case .from: .from
    case .until: .until
    case .office: .office
    case .publisher: .publisher
    case .title: .title
    case .date: .date
    case .reliability: .reliability
    case .origin: .origin
    case .url: .url
    case .language: .language
    case .drafts: .drafts
    case .latest: .finding(.latestDraft)
    case .draft: .draft
    case .by: .tabledBy
    case .on: kind == .drafts ? .tabledOn : .date
    case .after: .after
    case .standing: .standing
    case .aside: .code(.aside)
    case .clauses: .clauses
    case .target: .clause
    case .number: .number
    case .heading: .finding(.heading)
    case .topics: .topic
    case .place: .place
    case .participants: .participants
    case .format: .format
    case .outcome: .outcome
    }
  }

  private func shown(_ value: Value, _ names: Names) -> Text {
    switch value {
    case .nothing: Text()
    case .text(let text): Text.data(text)
    case .words(let words):
      words.map { Text.data($0) }.joined(separator: Text(names.wording.comma))
    case .count(let count): Text(String(count))
    case .word(let word): Text(names.wording[.code(word)])
    case .flag(let holds, let word): holds ? Text(names.wording[.code(word)]) : Text()
    case .name(let name): Text.data(names.text(name))
    case .title(let draft):
      (names.title(of: draft.ref) ?? draft.title).map { Text.data($0) } ?? Text()
    case .heading(let clause, let ref): names.heading(of: clause, in: ref)
    }
  }
}
