internal import NegotiationModel

/// What a command asks of the stances, where that is less than all of them.
struct Question {
  /// The plan it is about, where that is known beforehand.
  var plan: PlanID?
  var withTopics = false
  /// What it asks, once it is known what there is.
  var query: (Negotiation) throws -> PositionQuery

  /// Stances of one plan that are kept without asking which of them count.
  static let mostRows = 200_000
}
