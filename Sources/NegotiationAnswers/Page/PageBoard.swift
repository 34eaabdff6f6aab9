package import NegotiationModel
internal import TextComparison

/// One draft, with the history of each of its cells.
package struct PageBoard: Sendable {
  /// What a row shows, and the wider rows that are its background.
  package struct Row: Sendable {
    package enum Subject: Sendable {
      /// The draft or the plan as a whole.
      case whole
      case section(Section)
      case clause(Clause)
    }

    package let subject: Subject
    /// The rows whose stances are its background, narrowest first.
    package let behind: [Int]
  }

  /// The history of one cell, by the indexes of its row and its party.
  package struct Track: Sendable {
    package let row: Int
    package let party: Int
    package let points: [CellHistory.Point]
  }

  package let draft: Draft
  /// The position on the draft; cells are kept only for the draft that is shown first.
  package private(set) var position: Position
  package let parties: [PartyID]
  package let rows: [Row]
  package let tracks: [Track]
  /// For each party that counts only because of a statement, the days since 1970 on which it has
  /// one on the draft, whichever clauses are shown.
  package let words: [PartyID: [ClosedRange<Int>]]
  /// All cells of all days.
  var cells: [Cell] { tracks.flatMap { $0.points.compactMap(\.cell) } }

  /// Frees the cells of the position: a page with many drafts keeps those of one only.
  mutating func forgetCells() {
    (position.cells, position.whole) = ([], [])
    (position.topics, position.dropped) = ([], [])
  }

  init?(
    _ draft: Draft, _ query: PositionQuery, in negotiation: Negotiation, known: KnownChanges
  ) {
    guard let position = negotiation.position(query, known: known) else { return nil }
    self.draft = draft
    self.position = position
    // All clauses decide who is counted, whichever are shown.
    var whole = query
    whole.clauses = nil
    let first = PageBoard.firstDay(of: draft, in: negotiation)
    let histories = negotiation.histories(whole, known: known).compactMap { $0.since(first) }
    let spoken = Set(histories.map(\.party))
    let shown = Set(position.parties)
    let order = negotiation.partiesInOrder
    let known = Set(order)
    // A party that spoke and took its stance back has a column too.
    parties =
      query.parties ?? order.filter { shown.contains($0) || spoken.contains($0) }
      + spoken.filter { !known.contains($0) }.sorted()
    var place: [PartyID: Int] = [:]
    for (at, party) in parties.enumerated() { place[party] = at }
    let widest: Set<Target> = [.draft(draft.ref), .plan(draft.ref.plan)]
    rows = PageBoard.rows(
      of: draft, position.columns, hasWhole: histories.contains { widest.contains($0.target) })
    let row = PageBoard.places(of: rows, draft.ref)
    var found: [Track] = []
    var wide: [PartyID: [CellHistory]] = [:]
    for history in histories {
      guard let party = place[history.party] else { continue }
      if widest.contains(history.target) {
        wide[history.party, default: []].append(history)
      } else if let at = row[history.target] {
        found.append(Track(row: at, party: party, points: history.points))
      }
    }
    for (party, histories) in wide {
      guard let at = place[party] else { continue }
      found.append(Track(row: 0, party: at, points: PageBoard.joined(histories, draft.ref)))
    }
    tracks = found.sorted { ($0.row, $0.party) < ($1.row, $1.party) }
    words =
      query.parties == nil
      ? PageBoard.words(histories, of: parties.filter { !negotiation.isPrincipal($0) }) : [:]
  }

  /// The first day on which the page shows a draft: its own.
  ///
  /// The end of the slider shows every draft, including one without a day that was recorded after
  /// the last known day.
  static func firstDay(of draft: Draft, in negotiation: Negotiation) -> Day {
    let first = negotiation.firstDay(of: draft)
    return min(first, negotiation.lastDay ?? first)
  }

  /// The days on which each of some parties has a stance.
  private static func words(
    _ histories: [CellHistory], of parties: [PartyID]
  ) -> [PartyID: [ClosedRange<Int>]] {
    var spans = Dictionary(
      parties.map { ($0, [ClosedRange<Int>]()) }, uniquingKeysWith: { first, _ in first })
    for history in histories where spans[history.party] != nil {
      let ends = history.points.dropFirst().map { $0.day.ordinal - 1 } + [Day.latest.ordinal]
      for (point, end) in zip(history.points, ends) where point.cell != nil {
        spans[history.party, default: []].append(point.day.ordinal...end)
      }
    }
    return spans
  }

  /// The row of the whole, then those of the clauses shown, each section before its first clause.
  private static func rows(of draft: Draft, _ clauses: [Clause], hasWhole: Bool) -> [Row] {
    var rows = hasWhole ? [Row(subject: .whole, behind: [])] : []
    var rowOfSection: [Int: Int] = [:]
    for clause in clauses {
      let line = clause.section.map { draft.line(of: $0) } ?? []
      for section in line.reversed() where rowOfSection[section] == nil {
        let behind = draft.line(of: section).dropFirst().compactMap { rowOfSection[$0] }
        rowOfSection[section] = rows.count
        rows.append(
          Row(
            subject: .section(draft.sections[section]), behind: behind + (hasWhole ? [0] : [])))
      }
      rows.append(
        Row(
          subject: .clause(clause),
          behind: line.compactMap { rowOfSection[$0] } + (hasWhole ? [0] : [])))
    }
    return rows
  }

  /// The row of each clause and section; a clause comes before a section of the same name.
  private static func places(of rows: [Row], _ ref: DraftRef) -> [Target: Int] {
    var places: [Target: Int] = [:]
    for (at, row) in rows.enumerated() {
      if case .section(let section) = row.subject { places[.clause(ref, section.id)] = at }
    }
    for (at, row) in rows.enumerated() {
      if case .clause(let clause) = row.subject { places[.clause(ref, clause.id)] = at }
    }
    return places
  }

  /// A stance on the draft as a whole takes precedence over one on the plan.
  private static func joined(
    _ histories: [CellHistory], _ ref: DraftRef
  ) -> [CellHistory.Point] {
    if histories.count == 1 { return histories[0].points }
    let days = Set(histories.flatMap { $0.points.map(\.day) }).sorted()
    let ranked =
      histories.filter { $0.target == .draft(ref) } + histories.filter { $0.target != .draft(ref) }
    return days.map { day in
      CellHistory.Point(
        day: day,
        cell: ranked.lazy.compactMap { day.isKnown ? $0.cell(asOf: day) : $0.latest }.first)
    }
  }
}
