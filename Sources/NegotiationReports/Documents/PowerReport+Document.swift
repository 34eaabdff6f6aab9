package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension PowerReport {
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(names))]
    if names.negotiation.hasNoPrincipal { blocks.append(AnswerWriter(names).noPrincipal) }
    var points: [PowerChart.Point] = []
    for (at, row) in rows.enumerated() {
      guard let influence = row.influence, let support = row.support else { continue }
      let label = row.n < PowerReport.minimum ? "(\(at + 1))" : String(at + 1)
      points.append(PowerChart.Point(label: label, support: support, influence: influence))
    }
    if !points.isEmpty {
      blocks.append(.paragraph(Text(wording[.power(.axes)], role: .muted)))
      blocks.append(.code(PowerChart.lines(points).joined(separator: "\n")))
    }
    blocks.append(.table(table(names)))
    let rest = rows.count - points.count
    if rest > 0 { blocks.append(.note(Text(wording[.power(.notPlaced(rest))]))) }
    blocks.append(
      .note(Text(wording[.power(.explanation(minimum: PowerReport.minimum))])))
    return Document(
      title: Text(wording[.power(.title)] + " · ", role: .heading)
        + Text.data(position.draft.description, role: .heading),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  private func subtitle(_ names: Names) -> Text {
    let wording = names.wording
    var parts: [Text] = []
    if let asOf { parts.append(Text(wording[.asOf] + " ") + Text.data(asOf.description)) }
    parts.append(Text(wording[.count(parties: rows.count, clauses: position.columns.count)]))
    parts += AnswerWriter(names).heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  private func table(_ names: Names) -> Table {
    let wording = names.wording
    func column(_ title: String, _ priority: Int) -> Table.Column {
      Table.Column(
        Text(title), alignment: .trailing, minimum: title.count, priority: priority)
    }
    return Table(
      columns: [
        column("#", 9),
        Table.Column(Text(wording[.party]), minimum: 16, priority: 9, truncates: true),
        column(wording[.power(.influence)], 9), column(wording[.power(.support)], 9),
        column("n", 9), column(wording[.power(.above)], 6), column(wording[.power(.below)], 6),
        column(wording[.silent], 7), column(wording[.agreement(.leftOut)], 4),
        column(wording[.power(.salience)], 5), column(wording[.power(.weighted)], 5),
      ],
      rows: rows.enumerated().map { at, row in
        let isThin = row.n < PowerReport.minimum
        func figure(_ value: Double?) -> Text {
          Text(FixedDecimal.text(value, digits: 2), role: isThin ? .muted : nil)
        }
        let salience = row.meanSalience.map {
          "\(FixedDecimal.text($0, digits: 0)) (\(row.saliences.count))"
        }
        return [
          Text(String(at + 1)), Text.data(names.name(of: row.party)),
          Text(row.influence.map(String.init) ?? "–"), figure(row.support),
          isThin ? Text("(\(row.n))", role: .muted) : Text(String(row.n)),
          Text(String(row.above)), Text(String(row.below)), Text(String(row.silent)),
          Text(String(row.leftOut)), Text(salience ?? "–"), figure(row.weightedSupport),
        ]
      })
  }
}
