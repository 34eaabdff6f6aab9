/// Who is counted on the day asked about: the one rule behind the sums of the matrix, the agreement,
/// the brief and the page.
///
/// Every principal and every party with a word on the draft is counted, whichever clauses are shown, or
/// those asked for, except a bloc with a counted member: the member holds the bloc's word already.
/// Membership is that of the day asked about. Without `--as-of` it is the last day on which anything
/// is known (`Negotiation.lastDay`), so leaving out `--as-of` asks the same as giving that day.
package struct Counting: Sendable {
  /// The parties shown that are counted, in the order in which they are shown.
  package let parties: [PartyID]
  private let counted: Set<PartyID>

  /// Counts some parties on a day: those asked for, else those that the whole table of the draft shows.
  ///
  /// - `day`: `nil` where nothing bears a day; then only memberships without an end hold.
  package init(of shown: [PartyID], in negotiation: Negotiation, on day: Day?) {
    var blocs: Set<PartyID> = []
    for party in shown { blocs.formUnion(negotiation.blocs(of: party, on: day)) }
    parties = shown.filter { !blocs.contains($0) }
    counted = Set(parties)
  }

  package func counts(_ party: PartyID) -> Bool { counted.contains(party) }

  /// The days on which some parties are not counted, for a reader who moves the day: a bloc beside a member
  /// of it, and who has no word on the draft.
  ///
  /// - Parameters:
  ///   - parties: in the order in which they are shown.
  ///   - words: for each party whose word alone makes it count, the days on which it has one; others
  ///     always count.
  ///   - negotiation: who belongs to which bloc.
  ///   - days: the days that can be asked about, as days since 1970.
  /// - Returns: spans of days, for those parties that have any.
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
  /// The last day of which anything is known: the latest day of a statement that stands, of a draft
  /// or of the end of a round.
  ///
  /// It stands in for the day asked about where none is given.
  package var lastDay: Day? {
    let days = drafts.values.compactMap(\.on) + rounds.values.map { $0.until ?? $0.on }
    return (days + (lastStatementDay.map { [$0] } ?? [])).max()?.last
  }

  /// The days from which some party belongs to other blocs than before, in their order.
  var membershipChanges: [Day] {
    var days: Set<Day> = []
    for (_, membership) in memberships {
      if let from = membership.from { days.insert(from.last) }
      if let until = membership.until { days.insert(Day(ordinal: until.ordinal + 1)) }
    }
    return days.sorted()
  }

  /// Whether everybody's blocs on the day asked about are known, though some statements were left
  /// out of this fold: without `--as-of` these could move the last day past a change.
  package func knowsMemberships(asOf: Day?) -> Bool {
    if asOf != nil { return true }
    guard let last = membershipChanges.last else { return true }
    return lastDay.map { last.isSure(by: $0) } ?? false
  }
}
