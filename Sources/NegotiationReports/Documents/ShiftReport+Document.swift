package import NegotiationAnswers
internal import NegotiationModel
package import Presentation
internal import TextComparison

extension ShiftReport {
  /// The widest that quoted words are shown.
  private static let wordWidth = 180

  /// Who moved, what others gave in return, then every change with its statements.
  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if writer.negotiation.hasNoPrincipal { blocks.append(writer.noPrincipal) }
    if shifts.isEmpty {
      blocks.append(.note(writer.phrase(.nothingMoved)))
    } else {
      if !movements.isEmpty {
        blocks += [writer.heading(.whoMoved), .table(movementTable(writer))]
        let exchanges = exchangeTable(writer)
        if !exchanges.rows.isEmpty { blocks += [writer.heading(.inReturn), .table(exchanges)] }
        blocks.append(.note(writer.phrase(.movementRule)))
      }
      blocks.append(writer.heading(.changed))
      blocks += shifts.map { .definitions([definition($0, writer)]) }
    }
    return Document(
      title: writer.title(.shifts), language: wording.language, direction: wording.direction,
      blocks: blocks)
  }

  /// Every change as a row, for spreadsheets.
  package func sheet(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let columns = [
      "on", "party", "before_target", "after_target", "before", "after", "step", "direction",
      "reversal", "text", "text_change", "counted", "before_entry", "after_entry", "changes",
      "round", "by",
      "quote", "note", "sources",
    ]
    let rows = shifts.map { shift -> [Text] in
      let statement = shift.after.view.statement
      return [
        statement.said.description, shift.party.text, shift.before.target.description,
        shift.after.target.description, shift.before.stance.code, shift.after.stance.code,
        shift.step.map(String.init) ?? "", shift.direction.rawValue,
        shift.isReversal ? "true" : "false", shift.text.rawValue, shift.textChange?.rawValue ?? "",
        shift.isCounted ? "true" : "false", shift.before.view.id.description,
        shift.after.view.id.description, shift.linked?.view.id.description ?? "",
        shift.rounds.map(\.text).joined(separator: ";"), statement.speaker?.text ?? "",
        statement.quote?.text ?? "", statement.note ?? "",
        statement.sources.map(\.text).joined(separator: ";"),
      ].map { Text.data($0) }
    }
    return Document(
      title: writer.title(.shifts), language: wording.language, direction: wording.direction,
      blocks: [.table(Table(columns: columns.map { Table.Column(Text($0)) }, rows: rows))])
  }

  private func subtitle(_ writer: AnswerWriter) -> Text {
    var parts: [Text] = []
    if let party = query.party { parts.append(writer.party(party, role: nil)) }
    if let since = query.since { parts.append(writer.phrase(.since(since.description))) }
    if let until = query.until { parts.append(writer.phrase(.until(until.description))) }
    if let asOf = query.asOf {
      parts.append(Text(writer.wording[.asOf] + " ") + Text.data(asOf.description))
    }
    parts += writer.heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  // MARK: Movement

  private func movementTable(_ writer: AnswerWriter) -> Table {
    func column(_ phrase: AnswerPhrase, priority: Int = 5) -> Table.Column {
      Table.Column(writer.phrase(phrase), alignment: .trailing, minimum: 6, priority: priority)
    }
    return Table(
      columns: [
        Table.Column(Text(writer.wording[.party]), minimum: 12, priority: 9),
        column(.changes), column(.moved), column(.net, priority: 8), column(.conceded, priority: 7),
        column(.reversals, priority: 6), column(.onNewDraft, priority: 4),
      ],
      rows: movements.map { movement in
        [
          writer.party(movement.party), Text(String(movement.changes)),
          Text(String(movement.steps.moved)), writer.signed(movement.steps.net),
          Text(String(movement.conceded)), Text(String(movement.reversals)),
          Text(String(movement.onNewText)),
        ]
      })
  }

  /// The rounds in which a party moved toward acceptance overall, and how others moved then.
  private func exchangeTable(_ writer: AnswerWriter) -> Table {
    var table = Table(columns: [
      Table.Column(Text(writer.wording[.party]), minimum: 10, priority: 9),
      Table.Column(Text(writer.wording[.round]), minimum: 10, priority: 7),
      Table.Column(writer.phrase(.net), alignment: .trailing, priority: 8),
      Table.Column(writer.phrase(.sameRound), minimum: 14, priority: 6),
      Table.Column(writer.phrase(.nextRound), minimum: 14, priority: 6),
    ])
    func steps(_ list: [(party: PartyID, steps: Movement.Steps)]) -> Text {
      list.allSatisfy { $0.steps.net == 0 }
        ? Text("–", role: .muted)
        : list.filter { $0.steps.net != 0 }.map {
          Text.data(writer.names.name(of: $0.party)) + " " + writer.signed($0.steps.net)
        }
        .joined(separator: writer.comma)
    }
    for movement in movements {
      for exchange in movement.exchanges where exchange.own.net > 0 {
        let isAlone = exchange.same.isEmpty && exchange.next.isEmpty
        if exchange.rounds.isEmpty && isAlone { continue }
        let rounds = exchange.rounds.map { Text.data($0.text) }.joined(separator: writer.comma)
        table.rows.append([
          writer.party(movement.party),
          exchange.rounds.isEmpty ? writer.phrase(.beforeRounds) : rounds,
          writer.signed(exchange.own.net), steps(exchange.same), steps(exchange.next),
        ])
      }
    }
    return table
  }

  // MARK: One change

  private func definition(_ shift: Shift, _ writer: AnswerWriter) -> Definition {
    var values = [headline(shift, writer)]
    if let words = writer.words(shift.after.view, width: ShiftReport.wordWidth) {
      values.append(words)
    }
    values.append(evidence(shift, writer))
    return Definition(
      writer.names.day(shift.after.view.statement.said, role: .emphasis), values)
  }

  private func headline(_ shift: Shift, _ writer: AnswerWriter) -> Text {
    let what =
      shift.isChange
      ? writer.stance(shift.before.stance, on: shift.before.target) + writer.wording.arrow
        + writer.stance(shift.after.stance, on: shift.after.target)
      : writer.stance(shift.after.stance, on: shift.after.target)
    var line = writer.party(shift.party) + writer.colon + what + writer.comma
    line += writer.matter(shift.after.target)
    var remarks = [meaning(shift, writer)] + self.remarks(shift, writer)
    if let against = shift.against {
      remarks.append(writer.contradicted(by: against.stance))
    }
    return line + Text(" · ", role: .muted)
      + remarks.joined(separator: writer.comma).inRole(shift.isReversal ? .warning : .muted)
  }

  /// Further remarks on a change: whether it responds to another text.
  func remarks(_ shift: Shift, _ writer: AnswerWriter) -> [Text] {
    if shift.answersAnotherText { return [] }
    if shift.text == .later { return [writer.phrase(.newDraft)] }
    if shift.text == .other && !shift.isCounted { return [writer.phrase(.otherDraft)] }
    return []
  }

  /// The meaning of the change, in words.
  func meaning(_ shift: Shift, _ writer: AnswerWriter) -> Text {
    if let change = shift.textChange, shift.answersAnotherText {
      return writer.phrase(.otherText) + " (" + Text(writer.wording[.textChange(change)]) + ")"
    }
    if let returnsTo = shift.returnsTo {
      return writer.phrase(.reversal(returnsTo.view.statement.said.description))
    }
    switch shift.direction {
    case .toward: return writer.phrase(.toward) + " " + writer.signed(shift.step ?? 0)
    case .away: return writer.phrase(.away) + " " + writer.signed(shift.step ?? 0)
    case .same: return writer.phrase(.termsOnly)
    case .unscaled: return writer.phrase(.offScale)
    }
  }

  private func evidence(_ shift: Shift, _ writer: AnswerWriter) -> Text {
    func label(_ side: Side) -> Text { Text.data(side.target.description) }
    var line = label(shift.after) + " " + writer.evidence(shift.after.view)
    line +=
      writer.semicolon + Text(writer.wording[.before]) + writer.colon
      + writer.names.day(shift.before.view.statement.said)
    if shift.before.target != shift.after.target { line += " " + label(shift.before) }
    line += " " + writer.evidence(shift.before.view)
    if let linked = shift.linked {
      line +=
        writer.semicolon + writer.phrase(.saysItChanges) + " "
        + writer.stance(linked.stance, on: linked.target) + " "
        + writer.names.day(linked.view.statement.said) + " " + writer.evidence(linked.view)
    }
    return line.inRole(.muted)
  }
}
