package import NegotiationModel

/// The part of a log that an answer needs.
package struct Selection {
  /// The plans whose drafts are needed; `nil` for all.
  package var plans: Set<PlanID>?
  /// A scope that certainly suffices and can be stated before the log is read, if it may be small.
  package var rough: StoreScope?
  /// The needed stances, given the entities; `nil` if they cannot be stated.
  package var scope: (Negotiation) throws -> StoreScope?
  /// Whether other codings of the same statements are needed too, with the adjudications between
  /// them.
  package var withRivals = false

  /// The most stances of a rough scope that are kept without choosing among them.
  package static let mostRows = 200_000

  package init(
    plans: Set<PlanID>? = nil, scope: @escaping (Negotiation) throws -> StoreScope?
  ) {
    self.plans = plans
    self.scope = scope
  }

  /// The stances that compete for the cells of a matrix.
  ///
  /// - `plan`: the plan, if it is known beforehand.
  /// - `query`: the query, given the entities; if it throws, the query is unknown.
  package static func position(
    in plan: PlanID?, withTopics: Bool, _ query: @escaping (Negotiation) throws -> PositionQuery
  ) -> Selection {
    var selection = Selection(plans: plan.map { [$0] }) { entities in
      (try? query(entities)).flatMap { entities.scope(of: $0) }
    }
    selection.rough = plan.map { .plan($0, withTopics: withTopics) }
    return selection
  }

  /// Statements with the other codings of each.
  package static func statements(
    _ scope: @escaping (Negotiation) throws -> StoreScope?
  ) -> Selection {
    var selection = Selection(scope: scope)
    selection.withRivals = true
    return selection
  }
}
