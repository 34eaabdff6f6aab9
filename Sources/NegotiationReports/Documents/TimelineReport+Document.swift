package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension TimelineReport {
  /// With at most this many lanes, each party has a column of its own.
  static let widest = 4

  package func document(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(writer))]
    if writer.negotiation.hasNoPrincipal { blocks.append(writer.noPrincipal) }
    if moments.isEmpty {
      blocks.append(.note(writer.phrase(.nothingHappened)))
    } else if lanes.count <= TimelineReport.widest {
      blocks += [.table(table(writer)), .note(writer.legend + disagreement(writer, before: "  "))]
    } else {
      blocks += moments.map { moment in
        .definitions([
          Definition(names.day(moment.day, role: .emphasis), lines(moment, writer))
        ])
      }
      let remark = disagreement(writer, before: "")
      if !remark.isEmpty { blocks.append(.note(remark)) }
    }
    return Document(
      title: writer.title(.timeline), language: wording.language, direction: wording.direction,
      blocks: blocks)
  }

  /// Every event as a row, for spreadsheets.
  package func sheet(_ names: Names) -> Document {
    let writer = AnswerWriter(names)
    let wording = names.wording
    let columns = ["day", "kind", "what", "parties", "stance", "detail", "sources", "entry"]
    var rows: [[String]] = []
    for moment in moments {
      for round in moment.rounds {
        rows.append([
          moment.day.description, "round", round.id.text,
          round.participants.map(\.text).joined(separator: ";"), "", round.outcome ?? "",
          round.sources.map(\.text).joined(separator: ";"), "",
        ])
      }
      for draft in moment.drafts {
        rows.append([
          moment.day.description, "draft", draft.ref.description,
          draft.by.map(\.text).joined(separator: ";"), "", draft.title ?? "",
          draft.sources.map(\.text).joined(separator: ";"), "",
        ])
      }
      for word in moment.words {
        rows.append([
          moment.day.description, "statement",
          word.targets.map(\.description).joined(separator: ";"), word.party.text,
          word.said.stance.code, "",
          word.said.sources.map(\.text).joined(separator: ";"),
          word.said.entry.description,
        ])
      }
    }
    return Document(
      title: writer.title(.timeline), language: wording.language, direction: wording.direction,
      blocks: [
        .table(
          Table(
            columns: columns.map { Table.Column(Text($0)) },
            rows: rows.map { $0.map { Text.data($0) } }))
      ])
  }

  private func subtitle(_ writer: AnswerWriter) -> Text {
    var parts: [Text] = [
      writer.phrase(.statementCount(moments.reduce(0) { $0 + $1.words.count }))
    ]
    if let since = query.since { parts.append(writer.phrase(.since(since.description))) }
    if let until = query.until { parts.append(writer.phrase(.until(until.description))) }
    if let asOf = query.asOf {
      parts.append(Text(writer.wording[.asOf] + " ") + Text.data(asOf.description))
    }
    parts += writer.heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  // MARK: Lanes

  private func table(_ writer: AnswerWriter) -> Table {
    var table = Table(columns: [
      Table.Column(Text(writer.wording[.date]), minimum: 10, priority: 9),
      Table.Column(writer.phrase(.events), minimum: 12, priority: 8),
    ])
    for lane in lanes {
      table.columns.append(Table.Column(writer.party(lane, role: nil), minimum: 11, priority: 7))
    }
    for moment in moments {
      var row = [
        writer.names.day(moment.day, role: .emphasis),
        events(moment, writer, isShort: true).joined(separator: "\n"),
      ]
      for lane in lanes {
        row.append(
          moment.words.filter { $0.party == lane }.map { word in
            mark(word) + "\u{A0}" + subject(word, writer)
          }.joined(separator: "\n"))
      }
      table.rows.append(row)
    }
    return table
  }

  private func mark(_ word: Word) -> Text {
    Text(Scale.glyph(word.said.stance) + marks(word), role: Scale.role(word.said.stance))
  }

  private func marks(_ word: Word) -> String {
    var marks = ""
    if word.said.isRedLine { marks.append(CellMark.redLine.rawValue) }
    if word.isDisagreed { marks.append(CellMark.disagreed.rawValue) }
    return marks
  }

  /// What the mark means that two writers disagree, where it occurs.
  private func disagreement(_ writer: AnswerWriter, before: String) -> Text {
    guard moments.contains(where: { $0.words.contains(where: \.isDisagreed) }) else {
      return Text()
    }
    return Text("\(before)\(CellMark.disagreed.rawValue) " + writer.wording[.disagreed])
  }

  /// The subject of a statement: its first target by name, and the number of the others.
  private func subject(_ word: Word, _ writer: AnswerWriter) -> Text {
    guard let first = word.targets.first else { return Text() }
    let rest = word.targets.count - 1
    return writer.matter(first) + (rest > 0 ? " " + Text.data("+\(rest)", role: .muted) : Text())
  }

  // MARK: One after the other

  private func lines(_ moment: Moment, _ writer: AnswerWriter) -> [Text] {
    events(moment, writer, isShort: false)
      + moment.words.map { word in
        let places = word.targets.prefix(2).map { writer.place($0) }
        let rest = word.targets.count - places.count
        return writer.party(word.party) + " "
          + writer.stance(word.said.stance, on: word.targets.first)
          + Text(marks(word)) + writer.colon
          + places.joined(separator: writer.comma)
          + (rest > 0 ? " " + Text.data("+\(rest)", role: .muted) : Text()) + " "
          + writer.evidence(word.said.entry, word.said.sources, most: 1)
      }
  }

  private func events(_ moment: Moment, _ writer: AnswerWriter, isShort: Bool) -> [Text] {
    let rounds = moment.rounds.map { round -> Text in
      var text =
        Text(writer.wording[.round] + " ", role: .heading)
        + Text.data(round.place ?? round.id.text, role: .heading)
      if let until = round.until, until != round.on {
        text += Text(" – ") + Text.data(until.description)
      }
      if isShort { return text }
      if !round.participants.isEmpty {
        text += writer.colon + writer.parties(round.participants)
      }
      if let outcome = round.outcome {
        text += Text(". ") + Text.data(outcome.truncatedAtWord(to: 120))
      }
      return text + " " + Text.data("[\(round.id)]", role: .muted)
    }
    let drafts = moment.drafts.map { draft -> Text in
      var text =
        Text(writer.wording[.draft] + " ", role: .heading)
        + Text.data(isShort ? draft.ref.draft.text : draft.ref.description, role: .heading)
      if isShort { return text }
      if !draft.by.isEmpty {
        text += writer.comma + writer.phrase(.tabled(writer.list(draft.by)))
      }
      if let standing = draft.standing { text += writer.comma + writer.phrase(.standing(standing)) }
      return text
    }
    return drafts + rounds
  }
}
