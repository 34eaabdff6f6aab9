/// A party's membership of a bloc between two days; an open end is `nil`.
package struct Membership: Dated, Hashable, Sendable {
  package var bloc: PartyID
  package var party: PartyID
  package var from: Day?
  package var until: Day?

  package init(bloc: PartyID, party: PartyID, from: Day? = nil, until: Day? = nil) {
    self.bloc = bloc
    self.party = party
    self.from = from
    self.until = until
  }

  /// Whether the membership applied on `day`; both ends count.
  ///
  /// It begins when that is certain: one from a month or a year applies from its last day on. If no
  /// day is given, a membership without an end applies.
  package func holds(on day: Day?) -> Bool {
    guard let day else { return until == nil }
    if let from, !from.isSure(by: day) { return false }
    if let until, until.last != day.last, until.isSure(by: day) { return false }
    return true
  }
}
