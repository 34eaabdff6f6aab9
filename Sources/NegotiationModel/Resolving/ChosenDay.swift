/// The day of a statement, and how it was chosen.
package struct ChosenDay: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// The day was given with the statement.
    case given
    /// The day was set beforehand for all following statements.
    case used
    /// It is the day on which the round began.
    case round(RoundID)
    /// It is the day of the latest dated source.
    case source(SourceID)
    /// Nothing else gives a day, so it is the day of recording.
    case today
  }

  package var day: Day
  package var origin: Origin

  package init(_ day: Day, _ origin: Origin) {
    self.day = day
    self.origin = origin
  }
}

extension Negotiation {
  /// The day of a statement without one: that of its round, else that of the latest of its dated
  /// sources, as precise as it is known; `nil` if neither has a day.
  package func likelyDay(round: RoundID?, sources: [SourceID]) -> ChosenDay? {
    if let round, let known = rounds[round] { return ChosenDay(known.on, .round(known.id)) }
    let dated = sources.compactMap { self.sources[$0] }.compactMap { source in
      source.date.map { ChosenDay($0, .source(source.id)) }
    }
    return dated.max { $0.day < $1.day }
  }
}
