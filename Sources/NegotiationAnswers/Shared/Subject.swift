package import NegotiationModel

/// What a row of an answer is about: a clause of the draft, or a topic.
///
/// It is indirect, so that the cells of one row share what is large in it.
package indirect enum Subject: Sendable, Hashable {
  case clause(Clause)
  case topic(Topic)

  /// The printed number; topics have none.
  var number: String? {
    switch self {
    case .clause(let clause): clause.number
    case .topic: nil
    }
  }

  /// The heading of the clause or the name of the topic, for scripts.
  var heading: String {
    switch self {
    case .clause(let clause): clause.heading
    case .topic(let topic): topic.name.text
    }
  }
}
