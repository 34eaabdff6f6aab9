/// Which parties are counted on a day: the one rule for the sums of the matrix, the agreement, the
/// brief and the page.
///
/// Counted are every principal and every party with a statement on the draft, whichever clauses are
/// shown, or the parties that were asked for. A bloc with a counted member is not counted, because
/// the member has the bloc's stance already. Membership is that of the day asked about. Without
/// `--as-of` that is the last day on which anything is known (`Negotiation.lastDay`), so leaving
/// out `--as-of` gives the same as giving that day.
package struct Counting: Sendable {
  /// The counted parties among those shown, in the order in which they are shown.
  package let parties: [PartyID]
  private let counted: Set<PartyID>

  /// Counts some parties on a day: those asked for, else those that the whole table of the draft
  /// shows.
  ///
  /// - `day`: `nil` if nothing has a day; then only memberships without an end count.
  package init(of shown: [PartyID], in negotiation: Negotiation, on day: Day?) {
    var blocs: Set<PartyID> = []
    for party in shown { blocs.formUnion(negotiation.blocs(of: party, on: day)) }
    parties = shown.filter { !blocs.contains($0) }
    counted = Set(parties)
  }

  package func counts(_ party: PartyID) -> Bool { counted.contains(party) }

  /// The days on which some parties are not counted, for a reader who moves the day: a bloc beside
  /// one of its members, and parties without a statement on the draft.
  ///
  /// - Parameters:
  /// - parties: in the order in which they are shown.
  /// - words: for each party that counts only because of a statement, the days on which it has one;
  ///   other parties always count.
  /// - negotiation: holds the memberships.
  /// - days: the days that can be asked about, as days since 1970.
  /// - Returns: spans of days, for the parties that have any.
  package static func daysLeftOut(
    of parties: [PartyID], words: [PartyID: [ClosedRange<Int>]] = [:],
    in negotiation: Negotiation, within days: ClosedRange<Int>
  ) -> [PartyID: [ClosedRange<Int>]] {
    var changes = Set(negotiation.membershipChanges.map(\.ordinal))
    for span in words.values.joined() { changes.formUnion([span.lowerBound, span.upperBound + 1]) }
    let starts = changes.filter { $0 > days.lowerBound && $0 <= days.upperBound }.sorted()
    var found: [PartyID: [ClosedRange<Int>]] = [:]
    for (start, next) in zip([days.lowerBound] + starts, starts + [days.upperBound + 1]) {
      let shown = parties.filter { words[$0]?.contains { $0.contains(start) } ?? true }
      let counting = Counting(of: shown, in: negotiation, on: Day(ordinal: start))
      for party in parties where !counting.counts(party) {
        var spans = found[party] ?? []
        if let last = spans.last, last.upperBound == start - 1 {
          spans[spans.count - 1] = last.lowerBound...(next - 1)
        } else {
          spans.append(start...(next - 1))
        }
        found[party] = spans
      }
    }
    return found
  }
}

extension Negotiation {
  /// The last day of which anything is known: the latest day of a standing statement, of a draft,
  /// or of the end of a round.
  ///
  /// It is used if no day is asked about.
  package var lastDay: Day? {
    let days = drafts.values.compactMap(\.on) + rounds.values.map { $0.until ?? $0.on }
    return (days + (lastStatementDay.map { [$0] } ?? [])).max()?.last
  }

  /// The days on which some party's blocs change, in order.
  var membershipChanges: [Day] {
    var days: Set<Day> = []
    for (_, membership) in memberships {
      if let from = membership.from { days.insert(from.last) }
      if let until = membership.until { days.insert(Day(ordinal: until.ordinal + 1)) }
    }
    return days.sorted()
  }

  /// Whether the memberships on the day asked about are known, although some statements were left
  /// out of this fold: without `--as-of` those could move the last day past a change.
  package func knowsMemberships(asOf: Day?) -> Bool {
    if asOf != nil { return true }
    guard let last = membershipChanges.last else { return true }
    return lastDay.map { last.isSure(by: $0) } ?? false
  }
}
