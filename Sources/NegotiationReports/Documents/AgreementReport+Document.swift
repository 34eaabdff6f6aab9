package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension AgreementReport {
  /// The most pairs that a document lists; scripts get all of them.
  static let shownPairs = 60

  package func document(_ names: Names) -> Document {
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(names))]
    if names.negotiation.hasNoPrincipal { blocks.append(AnswerWriter(names).noPrincipal) }
    let rows = AgreementReport.inOrder(columns)
    if !rows.isEmpty || topics.isEmpty { blocks.append(.table(table(rows, .clause, names))) }
    let onTopics = AgreementReport.inOrder(topics)
    if !onTopics.isEmpty { blocks.append(.table(table(onTopics, .topic, names))) }
    let unspoken = columns.count - rows.count + topics.count - onTopics.count
    if unspoken > 0 { blocks.append(.note(Text(wording[.agreement(.withoutStance(unspoken))]))) }
    blocks += pairBlocks(names)
    blocks += blocBlocks(names)
    blocks.append(.note(Text(wording[.agreement(.explanation(minimum: options.minimum))])))
    return Document(
      title: Text(wording[.agreement(.title)] + " · ", role: .heading)
        + Text.data(draft.description, role: .heading),
      language: wording.language, direction: wording.direction, blocks: blocks)
  }

  private func subtitle(_ names: Names) -> Text {
    let wording = names.wording
    var parts: [Text] = []
    func part(_ phrase: Phrase, _ text: String?) {
      if let text { parts.append(Text(wording[phrase] + " ") + Text.data(text)) }
    }
    part(.asOf, asOf?.description)
    parts += AnswerWriter(names).heads
    part(.agreement(.saidSince), options.since?.description)
    part(.agreement(.saidUntil), options.until?.description)
    parts.append(Text(wording[.count(parties: parties.count, clauses: columns.count)]))
    return parts.joined(separator: " · ").inRole(.muted)
  }

  private func number(_ value: Int) -> Text { Text(value == 0 ? "" : String(value)) }

  private func count(_ n: Int) -> Text {
    n < options.minimum ? Text("(\(n))", role: .muted) : Text(String(n))
  }

  private func figure(_ value: Double?, n: Int) -> Text {
    Text(FixedDecimal.text(value), role: n < options.minimum ? .muted : nil)
  }

  private func table(_ rows: [Column], _ title: Phrase, _ names: Names) -> Table {
    let wording = names.wording
    let writer = AnswerWriter(names)
    var table = Table(
      columns: [
        Table.Column(Text(wording[title]), minimum: 14, priority: 9, truncates: true)
      ])
    for title in ["+2", "+1", "0", "-1", "-2"] {
      table.columns.append(Table.Column(Text(title), alignment: .trailing, priority: 6))
    }
    table.columns += [
      Table.Column(Text("A"), alignment: .trailing, priority: 9),
      Table.Column(Text("n"), alignment: .trailing, priority: 9),
      Table.Column(Text(wording[.silent]), alignment: .trailing, priority: 8),
      Table.Column(Text(wording[.agreement(.leftOut)]), alignment: .trailing, priority: 7),
    ]
    table.rows = rows.map { column in
      [writer.name(of: column.subject, in: draft)] + column.counts.map(number) + [
        figure(column.shared, n: column.n), count(column.n), number(column.silent),
        number(column.leftOut),
      ]
    }
    return table
  }

  private func pairBlocks(_ names: Names) -> [Block] {
    let wording = names.wording
    var blocks: [Block] = [
      .heading(level: 1, Text(wording[.agreement(.pairs)], role: .heading))
    ]
    if pairs.isEmpty { return blocks + [.note(Text(wording[.none]))] }
    let columns: [(String, Int)] = [
      ("n", 9), (wording[.agreement(.coincidence)], 7), ("S", 9), ("κ", 8), ("π", 6),
      (wording[.agreement(.congruence)], 4), (wording[.agreement(.conflict)], 4),
    ]
    var table = Table(
      columns: [
        Table.Column(Text(wording[.party]), minimum: 14, priority: 9, truncates: true),
        Table.Column(Text(wording[.agreement(.with)]), minimum: 14, priority: 9, truncates: true),
      ]
        + columns.map {
          Table.Column(
            Text($0.0), alignment: .trailing, minimum: max($0.0.count, 6), priority: $0.1)
        })
    table.rows = closest.prefix(AgreementReport.shownPairs).map { pair in
      let n = pair.agreement.joint
      return [
        Text.data(names.name(of: pair.first)), Text.data(names.name(of: pair.second)), count(n),
        figure(pair.agreement.coincidence, n: n), figure(pair.agreement.similarity, n: n),
        figure(pair.agreement.kappa, n: n), figure(pair.agreement.pi, n: n),
        Text(FixedDecimal.text(pair.congruence.congruence, digits: 2)),
        Text(FixedDecimal.text(pair.congruence.conflict, digits: 2)),
      ]
    }
    blocks.append(.table(table))
    let rest = pairs.count - table.rows.count
    if rest > 0 { blocks.append(.note(Text(wording[.agreement(.morePairs(rest))]))) }
    return blocks
  }

  private func blocBlocks(_ names: Names) -> [Block] {
    let wording = names.wording
    let measure = options.measure == .s ? "S" : "κ"
    var blocks: [Block] = [
      .heading(level: 1, Text(wording[.agreement(.blocs)], role: .heading)),
      .paragraph(
        Text("\(measure) ≥ \(FixedDecimal.text(options.threshold, digits: 2))", role: .muted)),
    ]
    if blocs.isEmpty {
      blocks.append(.note(Text(wording[.agreement(.noBloc)])))
    } else {
      blocks.append(
        .list(
          blocs.map { bloc in
            ListItem(
              bloc.members.map { Text.data(names.name(of: $0)) }
                .joined(separator: Text(names.wording.comma))
                + Text("  \(measure) \(FixedDecimal.text(bloc.mean))", role: .muted))
          }))
    }
    return blocks
  }
}
