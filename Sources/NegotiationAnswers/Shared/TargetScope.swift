package import NegotiationModel

/// The targets of a report about one plan: everything in the plan, and some topics.
package struct TargetScope: Hashable, Sendable {
  package let plan: PlanID
  package let topics: Set<TopicID>

  package init(plan: PlanID, topics: Set<TopicID>) {
    self.plan = plan
    self.topics = topics
  }

  package func contains(_ target: Target) -> Bool {
    if case .topic(let id) = target { return topics.contains(id) }
    return target.plan == plan
  }
}

extension Negotiation {
  /// The topics of a report about a plan, in the order of recording.
  ///
  /// Those that a clause of the plan has, and those that no clause of any plan has, because they
  /// belong to the negotiation as a whole. `all` includes the topics of other plans.
  package func topics(of plan: PlanID, all: Bool) -> [Topic] {
    var own: Set<TopicID> = []
    var others: Set<TopicID> = []
    for draft in drafts.values {
      for clause in draft.clauses {
        if draft.ref.plan == plan {
          own.formUnion(clause.topics)
        } else {
          others.formUnion(clause.topics)
        }
      }
    }
    return topics.values.filter { all || own.contains($0.id) || !others.contains($0.id) }
  }
}
