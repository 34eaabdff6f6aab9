package import NegotiationModel

/// What an answer needs of a log, where that is less than all of it.
package struct Selection {
  /// The plans whose drafts count; `nil` for all.
  package var plans: Set<PlanID>?
  /// What is surely enough and can be said before the log is read, where that may be little.
  package var rough: StoreScope?
  /// The stances that count, once it is known what there is; `nil` where that cannot be said.
  package var scope: (Negotiation) throws -> StoreScope?
  /// Whether other codings of the same statements count too, and what was decided between them.
  package var withRivals = false

  /// Stances kept by a rough scope without asking which of them count.
  package static let mostRows = 200_000

  package init(
    plans: Set<PlanID>? = nil, scope: @escaping (Negotiation) throws -> StoreScope?
  ) {
    self.plans = plans
    self.scope = scope
  }

  /// The stances that compete for the cells of a matrix.
  ///
  /// - `plan`: the plan it is about, where that is known beforehand.
  /// - `query`: what it asks, once it is known what there is; what it throws counts as unknown.
  package static func position(
    in plan: PlanID?, withTopics: Bool, _ query: @escaping (Negotiation) throws -> PositionQuery
  ) -> Selection {
    var selection = Selection(plans: plan.map { [$0] }) { entities in
      (try? query(entities)).flatMap { entities.scope(of: $0) }
    }
    selection.rough = plan.map { .plan($0, withTopics: withTopics) }
    return selection
  }

  /// Statements, each with other codings of it.
  package static func statements(
    _ scope: @escaping (Negotiation) throws -> StoreScope?
  ) -> Selection {
    var selection = Selection(scope: scope)
    selection.withRivals = true
    return selection
  }
}
