package import NegotiationModel
package import TextComparison

/// Every stance that changed, and how far each party moved.
package struct ShiftReport: Sendable {
  /// What is asked for.
  package struct Query: Sendable {
    package var asOf: Day?
    package var since: Day?
    package var until: Day?
    package var party: PartyID?
    /// Only these parties, besides `party`; `nil` means all.
    package var parties: Set<PartyID>?
    /// The targets that are reported; `nil` means all.
    package var scope: TargetScope?

    package init(
      asOf: Day? = nil, since: Day? = nil, until: Day? = nil, party: PartyID? = nil,
      parties: Set<PartyID>? = nil, scope: TargetScope? = nil
    ) {
      self.asOf = asOf
      self.since = since
      self.until = until
      self.party = party
      self.parties = parties
      self.scope = scope
    }

    /// Whether a day is between `since` and `until`, both included.
    func holds(_ day: Day) -> Bool {
      if !day.isKnown { return since == nil && until == nil }
      if let since, day.ends(before: since) { return false }
      if let until, !day.isSure(by: until) { return false }
      return true
    }
  }

  /// One side of a shift: a statement, and the target that decides.
  package struct Side: Sendable {
    package let target: Target
    package let view: StatementView
    package var stance: Stance { view.statement.stance }
  }

  /// A change of stance, with its statements.
  package struct Shift: Sendable {
    package let party: PartyID
    /// Equal for the same matter, within one report.
    package let matter: ClauseThreads.Thread
    package let before: Side
    package let after: Side
    /// The statement that the later one is said to change, if it is not `before`.
    package let linked: Side?
    /// The earlier statement to whose stance the party returned.
    package let returnsTo: Side?
    /// A different statement of the same day on the same text.
    package let against: Side?
    package let step: Int?
    package let text: TextStep
    /// How the two texts differ; `nil` if a stance is on neither a clause nor a section.
    package let textChange: TextChange?
    package let isCounted: Bool
    /// The rounds that began last before it was said.
    package let rounds: [RoundID]
    /// Whether the two texts differ in substance, so that the party did not move.
    package var answersAnotherText: Bool { textChange?.carry == .stale }
    package var isReversal: Bool { returnsTo != nil }
    package var isChange: Bool { before.stance != after.stance }
    package var direction: Direction {
      guard let step else { return isChange ? .unscaled : .same }
      return step > 0 ? .toward : step < 0 ? .away : .same
    }
  }

  /// The direction of a shift; none if a stance has no place on the scale.
  package enum Direction: String, Sendable, CaseIterable { case toward, away, same, unscaled }

  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  package let query: Query
  /// In the order of saying.
  package let shifts: [Shift]
  /// The parties that moved, in the order of a table.
  package let movements: [Movement]

  package init(_ negotiation: Negotiation, query: Query, read: EvidenceReader) throws {
    heads = negotiation.headsByWriter
    self.query = query
    let finder = ShiftFinder(negotiation, asOf: query.asOf)
    let calendar = RoundCalendar(negotiation, asOf: query.asOf)
    let told = finder.shifts.filter {
      (query.scope?.contains($0.after.target) ?? true)
        && (query.parties?.contains($0.after.party) ?? true)
    }
    let inWindow = told.filter { query.holds($0.after.said) }
    var views: [EntryID: StatementView] = [:]
    func side(_ record: StanceRecord) throws -> Side? {
      let first = record.firstEntry
      guard
        let view = try views[first] ?? StatementView(first, in: negotiation, read: read)
      else { return nil }
      views[first] = view
      return Side(target: record.target, view: view)
    }
    var shifts: [Shift] = []
    for found in inWindow {
      if let party = query.party, found.after.party != party { continue }
      guard let before = try side(found.before), let after = try side(found.after) else { continue }
      let stretch = calendar.index(of: found.after)
      shifts.append(
        Shift(
          party: after.view.statement.party, matter: found.matter, before: before, after: after,
          linked: try found.linked.flatMap(side), returnsTo: try found.returnsTo.flatMap(side),
          against: try found.against.flatMap(side), step: found.step, text: found.text,
          textChange: found.change,
          isCounted: found.isCounted,
          rounds: stretch.map { calendar.stretches[$0].rounds.map(\.id) } ?? []))
    }
    self.shifts = shifts
    movements = Movement.all(
      inWindow, until: told, in: negotiation, calendar: calendar, only: query.party)
  }
}
