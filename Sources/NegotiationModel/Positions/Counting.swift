/// Who is counted on the day asked about: the one rule behind the sums of the matrix, the agreement,
/// the brief and the page.
///
/// Every party shown is counted, except a bloc of which a member is shown: its word counts for the
/// member already. Membership is judged on the day asked about. Without one that is the last day of
/// which anything is known (`Negotiation.lastDay`), so leaving out `--as-of` asks the same as giving
/// that day.
package struct Counting: Sendable {
  /// The parties shown that are counted, in the order in which they are shown.
  package let parties: [PartyID]
  private let leftOut: Set<PartyID>

  /// Counts some parties on a day.
  ///
  /// - `day`: `nil` where nothing bears a day; then only memberships without an end hold.
  package init(of shown: [PartyID], in negotiation: Negotiation, on day: Day?) {
    var blocs: Set<PartyID> = []
    for party in shown { blocs.formUnion(negotiation.blocs(of: party, on: day)) }
    leftOut = blocs
    parties = shown.filter { !blocs.contains($0) }
  }

  package func counts(_ party: PartyID) -> Bool { !leftOut.contains(party) }

  /// The days on which each bloc among some parties is not counted, for a reader who moves the day.
  ///
  /// - `days`: the days that can be asked about, as days since 1970.
  package static func daysLeftOut(
    of shown: [PartyID], in negotiation: Negotiation, within days: ClosedRange<Int>
  ) -> [PartyID: [ClosedRange<Int>]] {
    let changes = negotiation.membershipChanges.map(\.ordinal).filter {
      $0 > days.lowerBound && $0 <= days.upperBound
    }
    var found: [PartyID: [ClosedRange<Int>]] = [:]
    for (start, next) in zip([days.lowerBound] + changes, changes + [days.upperBound + 1]) {
      let counting = Counting(of: shown, in: negotiation, on: Day(ordinal: start))
      for party in shown where !counting.counts(party) {
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
