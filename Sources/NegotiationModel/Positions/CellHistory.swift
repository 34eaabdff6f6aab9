package import TextComparison

/// Where one party stood on one target, from its first statement on.
package struct CellHistory: Sendable {
  /// What counts from a day until the next point.
  package struct Point: Sendable {
    /// The day from which it counts; `unknown` for statements without a day, which count only if no
    /// day is asked about.
    package let day: Day
    /// `nil` if the party took its stance back, or left the bloc whose stance it was.
    package let cell: Cell?

    package init(day: Day, cell: Cell?) {
      self.day = day
      self.cell = cell
    }
  }

  package let party: PartyID
  package let target: Target
  /// In the order of days; no two have the same day, and no two consecutive ones are alike.
  package let points: [Point]

  /// What counts if no day is asked about.
  package var latest: Cell? { undated.map(\.cell) ?? points.last?.cell }

  /// The point without a day, which comes first.
  package var undated: Point? { points.first.flatMap { $0.day.isKnown ? nil : $0 } }

  /// The history from a day on; its first point is what counted at the end of that day.
  ///
  /// - Returns: `nil` if nothing counted then or later.
  package func since(_ first: Day) -> CellHistory? {
    let undated = points.prefix { !$0.day.isKnown }
    let dated = points.dropFirst(undated.count)
    let before = dated.prefix { $0.day.isSure(by: first) }
    guard let last = before.last else { return self }
    let start = last.cell == nil ? [] : [Point(day: first, cell: last.cell)]
    let points = undated + start + dated.dropFirst(before.count)
    return points.isEmpty
      ? nil : CellHistory(party: party, target: target, points: Array(points))
  }

  /// What counted at the end of a day.
  package func cell(asOf day: Day) -> Cell? {
    points.last { $0.day.isSure(by: day) }?.cell
  }
}

extension Negotiation {
  /// Every cell of a position, with all days on which it changed.
  ///
  /// For any day up to the last known one it says what `position` says as of that day. A cell is
  /// computed again only on days on which its party, or a bloc of the party, made a statement on it
  /// or the party joined or left a bloc. Statements without a day form a point of their own, which
  /// counts if no day is asked about.
  ///
  /// - known: texts that were compared before, so that they are not compared again.
  package func histories(
    _ query: PositionQuery, known: KnownChanges = KnownChanges()
  ) -> [CellHistory] {
    guard let draft = drafts[query.draft] else { return [] }
    var builder = PositionBuilder(negotiation: self, asOf: query.asOf)
    let shown = builder.shown(of: draft, query)
    builder.addColumns(of: draft, shown: shown)
    builder.addSections(of: draft, shown: shown)
    builder.dropLost()
    builder.addWhole(of: query.draft)
    let wanted = query.parties.map(Set.init)
    return builder.histories(of: draft, parties: wanted, known: known)
  }
}
