internal import NegotiationModel

/// Divides time by rounds: each period begins with a round and lasts until the next begins, so that
/// every day after the first round is in one.
///
/// Rounds that begin on the same day share a period. If only the month of a round is known, the
/// period begins at the end of the month.
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

  /// The period of a statement: that of its round, else that of its day.
  func index(of record: StanceRecord) -> Int? {
    record.round.flatMap { ofRound[$0] } ?? index(of: record.said)
  }

  /// The period of a day, or `nil` before the first round.
  func index(of day: Day) -> Int? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].from.isSure(by: day) { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
