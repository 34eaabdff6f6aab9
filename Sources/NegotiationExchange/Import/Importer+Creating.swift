internal import NegotiationModel

extension Importer {
  /// Makes the plan of a draft if it is missing and `--create` was given.
  mutating func makeMissingPlan(_ plan: PlanID) {
    guard creates, !negotiation.plans.contains(plan) else { return }
    take(.plan(Plan(id: plan, name: Name(plan.text))))
  }

  /// Makes the parties, topics, plans, drafts and clauses that stances name and nobody has
  /// recorded.
  ///
  /// All tables are examined before the first stance is imported, because a draft is recorded as a
  /// whole; a recorded draft gets its missing clauses by a correction. Such clauses have no text.
  mutating func createMissing(in inputs: [ImportInput]) {
    var clauses: [DraftRef: [ClauseID]] = [:]
    var named: Set<Target> = []
    var drafts: [DraftRef] = []
    for input in inputs where input.kind == .stances {
      var table = input.table()
      while table.next() {
        if let party = table.word(.party).flatMap({ PartyID($0) }),
          !negotiation.parties.contains(party)
        {
          take(.party(Party(id: party, name: Name(party.text))))
        }
        for target in table.list(.target).compactMap({ Target($0.trimmed) })
          .map(negotiation.currentNames.target)
        where negotiation.isMissing(target) {
          switch target {
          case .topic(let topic): take(.topic(Topic(id: topic, name: Name(topic.text))))
          case .plan(let plan): makeMissingPlan(plan)
          case .draft(let ref):
            if clauses[ref] == nil { drafts.append(ref) }
            clauses[ref] = clauses[ref] ?? []
          case .clause(let ref, let id):
            if clauses[ref] == nil { drafts.append(ref) }
            if named.insert(target).inserted { clauses[ref, default: []].append(id) }
          }
        }
      }
    }
    for ref in drafts { create(ref, clauses[ref] ?? []) }
  }

  private mutating func create(_ ref: DraftRef, _ ids: [ClauseID]) {
    makeMissingPlan(ref.plan)
    let missing = ids.map { Clause(id: $0, heading: $0.text) }
    if var draft = negotiation.drafts[ref], let place = negotiation.drafts.place(of: ref) {
      draft.clauses += missing
      let correction = Correction(
        of: negotiation.id(of: place), why: "clauses named by imported stances",
        event: .draft(draft))
      take(recordable(.correction(correction)))
    } else {
      let whole = [Clause(id: ClauseID(checked: "whole"), heading: "Text not held")]
      take(.draft(Draft(ref: ref, clauses: missing.isEmpty ? whole : missing)))
    }
  }
}
