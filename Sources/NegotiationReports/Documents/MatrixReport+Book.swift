package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension MatrixReport {
  /// The matrix for spreadsheets: the table, with the words of each cell as its note, the evidence,
  /// and the totals.
  ///
  /// - `evidence`: that of the cells of the position, in order.
  package func book(_ names: Names, evidence: [CellEvidence]) -> Document {
    var book = document(names)
    let notes = Dictionary(
      evidence.compactMap { item in
        note(item, names).map { (Place(party: item.cell.party, target: item.cell.target), $0) }
      }, uniquingKeysWith: { first, _ in first })
    for (index, block) in book.blocks.enumerated() {
      guard case .grid(var grid) = block else { continue }
      for (row, party) in grid.rows.enumerated() {
        for (column, clause) in grid.columns.enumerated() {
          let target = grid.title == nil ? target(clause.id) : TopicID(clause.id).map { .topic($0) }
          guard let id = PartyID(party.id), let target,
            let note = notes[Place(party: id, target: target)]
          else { continue }
          grid.remarks[row, default: [:]][column] = note
        }
      }
      if grid.title == nil { grid.title = Text.data(position.draft.description) }
      book.blocks[index] = .grid(grid)
    }
    book.blocks += [
      .heading(level: 1, Text(names.wording[.sources])), .table(evidenceTable(evidence, names)),
      .heading(level: 1, Text(names.wording.rendererLabels.totals)), .table(countTable(names)),
    ]
    return book
  }

  private struct Place: Hashable {
    let party: PartyID
    let target: Target
  }

  private func target(_ id: String) -> Target? {
    if id == "*" { return .draft(position.draft) }
    return ClauseID(id).map { .clause(position.draft, $0) }
  }

  /// What was said, when and by whom.
  private func note(_ item: CellEvidence, _ names: Names) -> String? {
    let statement = item.view?.statement
    var lines: [String] = []
    if let quote = statement?.quote {
      lines.append(names.wording[.answer(.quoted(quote.text))])
      if let translation = quote.translation { lines.append("(\(translation))") }
    }
    lines += statement?.conditions.map { "\(names.wording[.condition]): \($0)" } ?? []
    if let note = statement?.note { lines.append(note) }
    var facts = [item.cell.statement.said.known?.description ?? names.wording[.undated]]
    if let speaker = item.cell.statement.speaker { facts.append(names.name(of: speaker)) }
    facts += item.cell.statement.sources.map(\.text)
    return (lines + [facts.joined(separator: names.wording.comma)]).joined(separator: "\n")
  }

  private func evidenceTable(_ evidence: [CellEvidence], _ names: Names) -> Table {
    let wording = names.wording
    let writer = AnswerWriter(names)
    let titles: [Phrase] = [
      .party, .clause, .finding(.words), .date, .speaker, .text, .language, .translation,
      .condition,
      .note, .sources, .grade, .worthNow, .inherited, .entry,
    ]
    let rows = evidence.map { item -> [Text] in
      let (cell, statement) = (item.cell, item.view?.statement)
      let worth: Phrase =
        switch cell.carry {
        case .own, .current: .stillCurrent
        case .confirm: .toConfirm
        case .stale: .stale
        }
      return [
        Text.data(names.name(of: cell.party)), writer.matter(cell.target),
        writer.stance(cell.stance, on: cell.target), names.day(cell.statement.said),
        cell.statement.speaker.map { Text.data(names.name(of: $0)) } ?? Text(),
        statement?.quote.map { Text.data($0.text) } ?? Text(),
        Text.data(statement?.quote?.language ?? ""),
        Text.data(statement?.quote?.translation ?? ""),
        Text.data(statement?.conditions.joined(separator: "; ") ?? ""),
        Text.data(statement?.note ?? ""),
        cell.statement.sources.map { names.citation(of: $0) }.joined(separator: Text("\n")),
        Text.data(cell.statement.grade?.description ?? ""), Text(wording[worth]),
        Text.data(cell.inheritedFrom.map { names.name(of: $0) } ?? ""),
        Text.data(cell.statement.firstEntry.description),
      ]
    }
    return Table(columns: titles.map { Table.Column(Text(wording[$0])) }, rows: rows)
  }

  private func countTable(_ names: Names) -> Table {
    let wording = names.wording
    let counted = Scale.order
    let titles =
      counted.map { wording[.stance($0)] }
      + [wording[.confirmCount], wording[.staleCount], wording[.silent]]
    return Table(
      columns: [Table.Column(Text(wording[.number])), Table.Column(Text(wording[.clause]))]
        + titles.map { Table.Column(Text($0), alignment: .trailing) },
      rows: zip(position.columns, position.tallies).map { clause, tally in
        let counts = counted.map { tally[$0] } + [tally.confirm, tally.stale, tally.silent]
        return [
          Text.data(clause.number ?? ""), names.heading(of: clause, in: position.draft),
        ] + counts.map { Text(String($0)) }
      })
  }
}
