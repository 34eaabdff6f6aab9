package import TextComparison

/// Where one party stood on one target from its first word on.
package struct CellHistory: Sendable {
  /// What counts from a day on, until the next point.
  package struct Point: Sendable {
    /// The day from which it counts; `unknown` for what counts only where no day is asked for.
    package let day: Day
    /// `nil` where the party took its stance back, or left the bloc whose stance it was.
    package let cell: Cell?

    package init(day: Day, cell: Cell?) {
      self.day = day
      self.cell = cell
    }
  }

  package let party: PartyID
  package let target: Target
  /// In the order of days, no two of the same day, no two alike one after the other.
  package let points: [Point]

  /// What counts where no day is asked for.
  package var latest: Cell? { undated.map(\.cell) ?? points.last?.cell }

  /// The point of no day, which stands first.
  package var undated: Point? { points.first.flatMap { $0.day.isKnown ? nil : $0 } }

  /// The history as it looks from a day on: its first point is what counted at the end of that day.
  ///
  /// - Returns: `nil` where nothing counted then or later.
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
  /// Every cell of a position with all the days on which it changed.
  ///
  /// For any day up to the last one known it says what `position` says as of that day. A cell is
  /// settled again only on the days on which its party, or a bloc of it, said something on it, and on
  /// those on which its party joined or left a bloc. Where no day is asked for, what counts then and has
  /// no day is a point too.
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
