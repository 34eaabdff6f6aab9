/// The day of a statement, and why it is that day.
package struct ChosenDay: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// It was given with the statement.
    case given
    /// It was set beforehand for all statements that follow.
    case used
    /// It is the day on which the round began.
    case round(RoundID)
    /// It is the day of a source: the latest, where there are several.
    case source(SourceID)
    /// Nothing tells of a day, so it is that of recording.
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
  /// The day of a statement for which none was given: that of its round, else that of the latest of its
  /// dated sources, as precise as it is known; `nil` where neither tells.
  package func likelyDay(round: RoundID?, sources: [SourceID]) -> ChosenDay? {
    if let round, let known = rounds[round] { return ChosenDay(known.on, .round(known.id)) }
    let dated = sources.compactMap { self.sources[$0] }.compactMap { source in
      source.date.map { ChosenDay($0, .source(source.id)) }
    }
    return dated.max { $0.day < $1.day }
  }
}
