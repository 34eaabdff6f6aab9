internal import NegotiationModel

/// Rounds as stretches of time: each begins on its first day and lasts until the next one begins,
/// so that every day after the first round belongs to one.
///
/// Rounds that begin together share a stretch. Of a round known by its month the stretch begins when
/// the month ends.
struct RoundCalendar {
  struct Stretch {
    var from: Day
    var rounds: [Round]
    /// The identifiers of its rounds, joined by `+`.
    var label: String { rounds.map(\.id.text).joined(separator: " + ") }
  }

  private(set) var stretches: [Stretch] = []
  private var ofRound: [RoundID: Int] = [:]

  init(_ negotiation: Negotiation, asOf: Day?) {
    let rounds = negotiation.rounds.values.filter { $0.on.isSure(by: asOf) }
      .enumerated().sorted {
        ($0.element.on.last, $0.offset) < ($1.element.on.last, $1.offset)
      }.map(\.element)
    for round in rounds {
      if let last = stretches.last, last.from == round.on.last {
        stretches[stretches.count - 1].rounds.append(round)
      } else {
        stretches.append(Stretch(from: round.on.last, rounds: [round]))
      }
      ofRound[round.id] = stretches.count - 1
    }
  }

  /// The stretch of a statement: that of the round it names, else that of its day.
  func index(of record: StanceRecord) -> Int? {
    record.round.flatMap { ofRound[$0] } ?? index(of: record.said)
  }

  /// The stretch that a day lies in, or `nil` before the first round.
  func index(of day: Day) -> Int? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].from.isSure(by: day) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
