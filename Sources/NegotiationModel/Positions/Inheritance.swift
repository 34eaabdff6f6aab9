extension PositionBuilder {
  /// The blocs from which each party inherits on one day: those it belongs to on that day.
  struct Inheritance {
    /// For each party number, the numbers of its blocs in the order of their names.
    private var blocs: [[Int]]

    init(_ parties: Parties, _ negotiation: Negotiation, on day: Day?) {
      blocs = Array(repeating: [], count: parties.ids.count)
      for inheritor in parties.inheritors {
        blocs[inheritor] = negotiation.blocs(of: parties[inheritor], on: day).sorted()
          .compactMap { parties.number(of: $0) }
      }
    }

    subscript(_ party: Int) -> [Int] { blocs[party] }

    /// A span of days in which nobody joins or leaves a bloc; it ends where the next begins.
    struct Span {
      /// The first day; `nil` for the span that has no beginning.
      var start: Day?
      var inheritance: Inheritance
      /// The parties whose blocs differ from those in the span before.
      var changed: [Int]
    }

    /// The spans up to a last day; the first has no beginning.
    static func spans(
      _ parties: Parties, _ negotiation: Negotiation, upTo last: Day?
    ) -> [Span] {
      let changes = negotiation.membershipChanges.filter { $0.isSure(by: last) }
      let before = changes.first.map { Day(ordinal: $0.ordinal - 1) } ?? last
      let first = Inheritance(parties, negotiation, on: before)
      var spans = [Span(start: nil, inheritance: first, changed: [])]
      for day in changes {
        let held = spans[spans.count - 1].inheritance
        let next = Inheritance(parties, negotiation, on: day)
        spans.append(
          Span(
            start: day, inheritance: next,
            changed: parties.inheritors.filter { held[$0] != next[$0] }))
      }
      return spans
    }
  }
}
