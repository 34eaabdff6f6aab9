package import NegotiationModel

/// What an answer needs of a log, where that is less than all of it.
package struct Selection {
  /// The plans whose drafts count; `nil` for all.
  package var plans: Set<PlanID>?
  /// The stances that count, once it is known what there is; `nil` where that cannot be said.
  package var rows: (Negotiation) throws -> RowSelection?
  /// Whether other codings of the same statements count too, and what was decided between them.
  package var withRivals = false

  package init(plans: Set<PlanID>? = nil, scope: @escaping (Negotiation) -> StanceScope?) {
    self.plans = plans
    rows = { scope($0).map { .targets($0) } }
  }

  /// Statements, each with other codings of it.
  package init(statements rows: @escaping (Negotiation) throws -> RowSelection?) {
    self.rows = rows
    withRivals = true
  }
}
