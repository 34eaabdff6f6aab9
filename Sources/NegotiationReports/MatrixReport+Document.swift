internal import NegotiationModel
package import Presentation

extension MatrixReport {
  /// The matrix as a document in a reader's language.
  ///
  /// - `language`: names and headings are shown in it where the log has them.
  package func document(_ wording: Wording, language: String?) -> Document {
    let names = Names(negotiation, wording: wording, language: language)
    var blocks: [Block] = [.paragraph(subtitle(names))]
    if position.cells.isEmpty && position.whole.isEmpty {
      blocks.append(.note(Text(wording[.nothingSaid])))
    }
    blocks.append(.grid(grid(names)))
    if includesTopics && !position.topics.isEmpty { blocks.append(.grid(topicGrid(names))) }
    if !position.dropped.isEmpty { blocks.append(.note(droppedNote(names))) }
    return Document(
      title: title(names), language: wording.language, direction: wording.direction, blocks: blocks)
  }

  private func title(_ names: Names) -> Text {
    let draft = negotiation.drafts[position.draft]
    var title = Text(position.draft.description, role: .heading)
    if let text = names.title(of: position.draft) ?? draft?.title {
      title += " — " + Text.data(text)
    }
    return title
  }

  private func subtitle(_ names: Names) -> Text {
    let wording = names.wording
    let draft = negotiation.drafts[position.draft]
    var parts: [Text] = []
    if let draft {
      let by = draft.by.map { names.name(of: $0) }
      if let on = draft.on {
        parts.append(Text(wording[.tabledOn] + " ") + Text.data(on.description))
      }
      if !by.isEmpty {
        parts.append(
          Text(wording[.tabledBy] + " ") + by.map { Text.data($0) }.joined(separator: ", "))
      }
      if let standing = draft.standing { parts.append(Text(standing.rawValue)) }
    }
    if let asOf { parts.append(Text(wording[.asOf] + " ") + Text.data(asOf.description)) }
    if let knownAt { parts.append(Text(wording[.knownAt] + " ") + Text.data(knownAt)) }
    parts.append(
      Text(
        wording[
          .count(parties: position.parties.count, clauses: position.columns.count)]))
    return parts.joined(separator: " · ").inRole(.muted)
  }

  // MARK: The grid

  private func grid(_ names: Names) -> Grid {
    let wording = names.wording
    let hasWhole = !position.whole.isEmpty
    var columns: [Grid.Column] = []
    if hasWhole {
      columns.append(
        Grid.Column(id: "*", number: "", heading: Text(wording[.draftOrPlan], role: .muted)))
    }
    for clause in position.columns {
      columns.append(
        Grid.Column(
          id: clause.id.text, number: clause.number ?? "",
          heading: names.heading(of: clause, in: position.draft)))
    }
    var place: [Target: Int] = [:]
    for (at, clause) in position.columns.enumerated() {
      place[.clause(position.draft, clause.id)] = at + (hasWhole ? 1 : 0)
    }
    var cells: [PartyID: [Int: Cell]] = [:]
    for cell in position.cells {
      if let at = place[cell.target] { cells[cell.party, default: [:]][at] = cell }
    }
    // Of the draft and the plan as such, the stance on the draft says more.
    for cell in position.whole.reversed() {
      let held = cells[cell.party]?[0]
      if held == nil || cell.row.isLater(than: cell.row) || cell.target == .draft(position.draft) {
        cells[cell.party, default: [:]][0] = cell
      }
    }
    let rows = position.parties.map { party in
      row(party, cells[party] ?? [:], columns: columns.count, hasWhole: hasWhole, names)
    }
    return Grid(
      rowTitle: Text(wording[.party]), columnTitle: Text(wording[.clause]), rows: rows,
      columns: columns, footers: footers(names, hasWhole: hasWhole), legend: legend(wording))
  }

  private func row(
    _ party: PartyID, _ cells: [Int: Cell], columns: Int, hasWhole: Bool, _ names: Names
  ) -> Grid.Row {
    let spokeOnWhole = hasWhole && cells[0] != nil
    return Grid.Row(
      id: party.text, name: Text.data(names.name(of: party)),
      group: Text(names.wording[.role(negotiation.parties[party]?.role ?? .observer)]),
      indent: indent(of: party),
      cells: (0..<columns).map { column in
        guard let cell = cells[column] else {
          return spokeOnWhole && column > 0 ? wholeOnly(names.wording) : silent(names.wording)
        }
        return gridCell(cell, names.wording)
      })
  }

  /// One step in where the row before it, or before its siblings, is its bloc.
  private func indent(of party: PartyID) -> Int {
    guard let at = position.parties.firstIndex(of: party) else { return 0 }
    let blocs = Set(
      negotiation.memberships.map(\.value).filter { $0.party == party }.map(\.bloc))
    for before in position.parties[..<at].reversed() {
      if blocs.contains(before) { return 1 }
      let shared = negotiation.memberships.contains {
        $0.value.party == before && blocs.contains($0.value.bloc)
      }
      if !shared { return 0 }
    }
    return 0
  }

  private func gridCell(_ cell: Cell, _ wording: Wording) -> Grid.Cell {
    Grid.Cell(
      glyph: Scale.glyph(cell.row.stance), plain: Scale.plain(cell.row.stance),
      word: wording[.stance(cell.row.stance)], code: cell.row.stance.code,
      role: cell.isCurrent ? Scale.role(cell.row.stance) : .muted, marks: Scale.marks(of: cell))
  }

  private func silent(_ wording: Wording) -> Grid.Cell {
    Grid.Cell(
      glyph: Scale.silentGlyph, plain: Scale.silentPlain, word: wording[.silent], code: "silent",
      role: .muted)
  }

  private func wholeOnly(_ wording: Wording) -> Grid.Cell {
    Grid.Cell(
      glyph: Scale.wholeGlyph, plain: Scale.wholePlain, word: wording[.silent], code: "silent",
      role: .muted)
  }

  private func footers(_ names: Names, hasWhole: Bool) -> [Grid.Footer] {
    let wording = names.wording
    func footer(
      _ label: String, _ short: String, _ plain: String, _ count: (Tally) -> Int
    ) -> Grid.Footer? {
      let counts = position.tallies.map(count)
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      let texts = counts.map { Text($0 == 0 ? "" : String($0)) }
      return Grid.Footer(
        label: Text(label), short: short, plain: plain, values: (hasWhole ? [""] : []) + texts)
    }
    var footers = Scale.order.compactMap { stance in
      footer(wording[.stance(stance)], Scale.glyph(stance), Scale.plain(stance)) { $0[stance] }
    }
    footers += [
      footer(wording[.confirmCount], "~", "~") { $0.confirm },
      footer(wording[.staleCount], "≠", "≠") { $0.stale },
      footer(wording[.silent], Scale.silentGlyph, Scale.silentPlain) { $0.silent },
    ].compactMap { $0 }
    return footers
  }

  private func legend(_ wording: Wording) -> [Grid.LegendEntry] {
    var legend = Scale.order.map { stance in
      Grid.LegendEntry(
        symbol: Scale.glyph(stance), plain: Scale.plain(stance),
        meaning: Text(wording[.stance(stance)]), role: Scale.role(stance))
    }
    legend.append(
      Grid.LegendEntry(
        symbol: Scale.silentGlyph, plain: Scale.silentPlain, meaning: Text(wording[.silent])))
    legend.append(
      Grid.LegendEntry(
        symbol: Scale.wholeGlyph, plain: Scale.wholePlain, meaning: Text(wording[.wholeOnly])))
    for mark in Scale.marks {
      legend.append(
        Grid.LegendEntry(symbol: String(mark.symbol), meaning: Text(wording[mark.phrase])))
    }
    return legend
  }

  // MARK: Topics and dropped clauses

  private func topicGrid(_ names: Names) -> Grid {
    let wording = names.wording
    let topics = negotiation.topics.values.filter { topic in
      position.topics.contains { $0.target == .topic(topic.id) }
    }
    let columns = topics.map {
      Grid.Column(id: $0.id.text, heading: Text.data(names.text($0.name)))
    }
    let rows = position.parties.compactMap { party -> Grid.Row? in
      let own = position.topics.filter { $0.party == party }
      guard !own.isEmpty else { return nil }
      return Grid.Row(
        id: party.text, name: Text.data(names.name(of: party)),
        cells: topics.map { topic in
          own.first { $0.target == .topic(topic.id) }.map { cell in
            var shown = gridCell(cell, wording)
            if topic.kind == .claim {
              if cell.row.stance == .accept { shown.word = wording[.asserts] }
              if (cell.row.stance.value ?? 0) < 0 { shown.word = wording[.denies] }
            }
            return shown
          } ?? silent(wording)
        })
    }
    return Grid(
      title: Text(wording[.topics], role: .heading), rowTitle: Text(wording[.party]),
      columnTitle: Text(wording[.topic]), rows: rows, columns: columns, legend: legend(wording))
  }

  private func droppedNote(_ names: Names) -> Text {
    var targets: [String] = []
    for cell in position.dropped where !targets.contains(cell.target.description) {
      targets.append(cell.target.description)
    }
    let shown = targets.prefix(6).map { Text.data($0) }.joined(separator: ", ")
    let rest = targets.count > 6 ? Text(", …") : Text()
    return Text(names.wording[.dropped(position.dropped.count)] + ": ") + shown + rest
  }
}
