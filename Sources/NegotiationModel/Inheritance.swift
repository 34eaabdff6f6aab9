extension Board {
  /// From which blocs each party inherits on one day: those it belongs to on that day.
  struct Inheritance {
    /// By the number of the party, the numbers of its blocs in the order of their names.
    private var blocs: [[Int32]]

    init(_ parties: Parties, _ negotiation: Negotiation, on day: Day?) {
      blocs = Array(repeating: [], count: parties.ids.count)
      for taker in parties.takers {
        blocs[Int(taker)] = negotiation.blocs(of: parties[taker], on: day).sorted()
          .compactMap { parties.number(of: $0) }
      }
    }

    subscript(_ party: Int32) -> [Int32] { blocs[Int(party)] }

    /// The spans of days in which everybody belongs to the same blocs, up to a last day.
    ///
    /// Each span lasts until the next begins; the first holds from the beginning of time.
    static func spans(
      _ parties: Parties, _ negotiation: Negotiation, upTo last: Day?
    ) -> [(from: Int32, inheritance: Inheritance)] {
      let changes = negotiation.membershipChanges.filter { $0.isSure(by: last) }
      let before = changes.first.map { Day(ordinal: $0.ordinal - 1) } ?? last
      return [(.min, Inheritance(parties, negotiation, on: before))]
        + changes.map { ($0.packed, Inheritance(parties, negotiation, on: $0)) }
    }
  }
}
