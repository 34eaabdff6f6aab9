package import NegotiationAnswers
internal import NegotiationModel
package import Presentation

extension MatrixReport {
  /// The matrix as a document.
  ///
  /// - `language`: names and headings are shown in it if the log has them.
  package func document(_ names: Names) -> Document {
    let wording = names.wording
    var blocks: [Block] = [.paragraph(subtitle(names))]
    if names.negotiation.hasNoPrincipal { blocks.append(AnswerWriter(names).noPrincipal) }
    if position.cells.isEmpty && position.whole.isEmpty {
      blocks.append(.note(Text(wording[.nothingSaid])))
      if let others = AnswerWriter(names).onOtherDrafts(
        onOtherDrafts, besides: position.draft, command: "matrix")
      {
        blocks.append(.note(others))
      }
    }
    if isTooLargeToRead {
      blocks.append(.note(Text(wording[.finding(.tooLargeToRead)]), role: .warning))
    }
    blocks.append(.grid(grid(names)))
    if includesTopics && !position.topics.isEmpty { blocks.append(.grid(topicGrid(names))) }
    if !position.dropped.isEmpty { blocks.append(.note(droppedNote(names))) }
    return Document(
      title: title(names), language: wording.language, direction: wording.direction, blocks: blocks)
  }

  /// Whether there are more cells than anybody would read.
  private var isTooLargeToRead: Bool {
    position.parties.count * position.columns.count > MatrixReport.mostCells
  }

  /// Some fifty parties on a hundred clauses.
  private static let mostCells = 5_000

  private func title(_ names: Names) -> Text {
    let draft = names.negotiation.drafts[position.draft]
    var title = Text(position.draft.description, role: .heading)
    if let text = names.title(of: position.draft) ?? draft?.title {
      title += " — " + Text.data(text)
    }
    return title
  }

  private func subtitle(_ names: Names) -> Text {
    let wording = names.wording
    let draft = names.negotiation.drafts[position.draft]
    var parts: [Text] = []
    if let draft {
      let by = draft.by.map { names.name(of: $0) }
      if let on = draft.on {
        parts.append(Text(wording[.tabledOn] + " ") + Text.data(on.description))
      }
      if !by.isEmpty {
        parts.append(
          Text(wording[.tabledBy] + " ")
            + by.map { Text.data($0) }.joined(separator: Text(wording.comma)))
      }
      if let standing = draft.standing { parts.append(Text(wording[.code(.draft(standing))])) }
      if draft.isAside { parts.append(Text(wording[.code(.aside)])) }
    }
    if let asOf { parts.append(Text(wording[.asOf] + " ") + Text.data(asOf.description)) }
    parts.append(
      Text(
        wording[
          .count(parties: position.parties.count, clauses: position.columns.count)]))
    parts += AnswerWriter(names).heads
    return parts.joined(separator: " · ").inRole(.muted)
  }

  // MARK: The grid

  /// The content of a column of the grid: the draft or plan as a whole, a section, or a clause.
  private enum Shown {
    case whole
    case section(Target)
    /// The index of the clause among those shown.
    case clause(Int)
  }

  private func grid(_ names: Names) -> Grid {
    let wording = names.wording
    let sections = MatrixSections(position, names.negotiation.drafts[position.draft])
    var shown: [Shown] = []
    // A stance on the draft as a whole takes precedence over one on the plan.
    var wholes: [PartyID: Cell] = [:]
    for cell in position.whole where !sections.targets.contains(cell.target) {
      if wholes[cell.party] == nil || cell.target == .draft(position.draft) {
        wholes[cell.party] = cell
      }
    }
    if !wholes.isEmpty { shown.append(.whole) }
    for column in position.columns.indices {
      shown += sections.opening(before: column).map { .section($0) }
      shown.append(.clause(column))
    }
    var rank: [PartyID: Int] = [:]
    for (at, party) in position.parties.enumerated() { rank[party] = at }
    // For every place of the table, the index of its cell.
    let width = position.columns.count
    var places = [Int](repeating: -1, count: position.parties.count * width)
    for (number, cell) in position.cells.enumerated() {
      guard let row = rank[cell.party], let column = cell.column else { continue }
      places[row * width + column] = number
    }
    let signs = CellSigns(wording)
    let rows = position.parties.enumerated().map { at, party in
      let cells = shown.map { column -> Grid.Cell? in
        switch column {
        case .whole: return wholes[party].map(signs.cell) ?? signs.silent
        case .section(let target):
          return sections.cell(of: party, on: target).map(signs.cell) ?? signs.silent
        case .clause(let column):
          let place = places[at * width + column]
          if place >= 0 { return signs.cell(position.cells[place]) }
          let spoke = wholes[party] != nil || sections.hasSpoken(party, over: column)
          return spoke ? signs.wholeOnly : signs.silent
        }
      }
      return row(party, cells, names)
    }
    var grid = Grid(
      rowTitle: Text(wording[.party]), columnTitle: Text(wording[.clause]), rows: rows,
      columns: shown.map { column($0, names) }, footers: footers(names, shown),
      legend: legend(wording))
    grid.hasLegendFirst = isTooLargeToRead
    return grid
  }

  private func column(_ shown: Shown, _ names: Names) -> Grid.Column {
    switch shown {
    case .whole:
      return Grid.Column(
        id: "*", number: "", heading: Text(names.wording[.draftOrPlan], role: .muted))
    case .section(let target):
      guard case .clause(let ref, let id) = target,
        let section = names.negotiation.section(id, in: ref)
      else { return Grid.Column(id: target.description, heading: Text()) }
      return Grid.Column(
        id: id.text, number: "",
        heading: AnswerWriter(names).sectionName(section, in: ref).inRole(.muted))
    case .clause(let column):
      let clause = position.columns[column]
      return Grid.Column(
        id: clause.id.text, number: clause.number ?? "",
        heading: names.heading(of: clause, in: position.draft))
    }
  }

  private func row(_ party: PartyID, _ cells: [Grid.Cell?], _ names: Names) -> Grid.Row {
    Grid.Row(
      id: party.text, name: Text.data(names.name(of: party)),
      group: Text(names.wording[.role(names.negotiation.parties[party]?.role ?? .observer)]),
      indent: indent(of: party, names), cells: cells)
  }

  /// One level in if the row before it, or before its siblings, is its bloc.
  private func indent(of party: PartyID, _ names: Names) -> Int {
    let blocs = Set(
      names.negotiation.memberships.map(\.value).filter { $0.party == party }.map(\.bloc))
    guard !blocs.isEmpty, let at = position.parties.firstIndex(of: party) else { return 0 }
    for before in position.parties[..<at].reversed() {
      if blocs.contains(before) { return 1 }
      let shared = names.negotiation.memberships.contains {
        $0.value.party == before && blocs.contains($0.value.bloc)
      }
      if !shared { return 0 }
    }
    return 0
  }

  private func footers(_ names: Names, _ shown: [Shown]) -> [Grid.Footer] {
    let wording = names.wording
    func footer(
      _ label: String, _ short: String, _ plain: String, _ count: (Tally) -> Int
    ) -> Grid.Footer? {
      let counts = position.tallies.map(count)
      guard counts.contains(where: { $0 > 0 }) else { return nil }
      let texts = shown.map { column -> Text in
        guard case .clause(let column) = column, counts[column] > 0 else { return "" }
        return Text(String(counts[column]))
      }
      return Grid.Footer(label: Text(label), short: short, plain: plain, values: texts)
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
    for mark in CellMark.allCases {
      legend.append(
        Grid.LegendEntry(symbol: String(mark.rawValue), meaning: Text(wording[mark.phrase])))
    }
    return legend
  }

  // MARK: Topics and dropped clauses

  private func topicGrid(_ names: Names) -> Grid {
    let wording = names.wording
    let topics = names.negotiation.topics.values.filter { topic in
      position.topics.contains { $0.target == .topic(topic.id) }
    }
    let signs = CellSigns(wording)
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
            signs.cell(cell, ofClaim: topic.kind == .claim)
          } ?? signs.silent
        })
    }
    return Grid(
      title: Text(wording[.topics], role: .heading), rowTitle: Text(wording[.party]),
      columnTitle: Text(wording[.topic]), rows: rows, columns: columns, legend: legend(wording))
  }

  private func droppedNote(_ names: Names) -> Text {
    var targets: [String] = []
    for cell in position.dropped {
      let target = names.negotiation.printed(cell.target)
      if !targets.contains(target) { targets.append(target) }
    }
    let shown = targets.prefix(6).map { Text.data($0) }.joined(separator: Text(names.wording.comma))
    let rest = targets.count > 6 ? Text(names.wording.comma + "…") : Text()
    return Text(names.wording[.dropped(position.dropped.count)] + names.wording[.answer(.colon)])
      + shown + rest
  }
}
