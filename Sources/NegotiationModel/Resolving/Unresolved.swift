/// Why a name does not lead to one thing of a negotiation: facts, without what to type instead.
package enum Unresolved: Error, Hashable, Sendable {
  /// Nobody has recorded the name, or the rules stand against its use.
  case refused(Refusal)
  /// No plan was named, and there is none.
  case noPlan
  /// No plan was named, and there are several.
  case severalPlans([PlanID])
  /// The plan has no draft that was tabled by a day.
  ///
  /// - `first`: the day on which the first one was, if there is any.
  case noDraft(of: PlanID, by: Day?, first: Day?)
  /// The draft was tabled later; one without a day, recorded later.
  ///
  /// - `undated`: the entry that recorded it, where it has no day of its own.
  case notTabled(DraftRef, by: Day, first: Day, undated: EntryID?)
  /// A word that can name neither a plan nor a draft.
  case invalidDraft(String)
  /// A word that can name no draft of the plan in hand.
  case invalidParent(String, of: PlanID)
  /// A word that can name nothing at all.
  case invalidReference(String)
  /// A name that several kinds of things bear.
  case ambiguous(String, kinds: [String])
  case noEntry(EntryID)
  /// An entry that was withdrawn, so that it says nothing any more.
  case withdrawn(EntryID, by: EntryID?)

  /// The reason in words: lower case, no full stop.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .noPlan: "there is no plan yet"
    case .severalPlans(let plans):
      "there are several plans: \(plans.map(\.text).joined(separator: ", "))"
    case .noDraft(let plan, let day, let first):
      "plan '\(plan)' has no draft\(day.map { " by \($0)" } ?? "")"
        + (first.map { "; the first was tabled on \($0)" } ?? "")
    case .notTabled(let ref, let day, let first, let undated):
      "draft '\(ref)' was not there by \(day): "
        + (undated == nil
          ? "it was tabled on \(first)" : "it has no day, and was recorded on \(first)")
    case .invalidDraft(let name): "'\(name)' is no plan and no draft"
    case .invalidParent(let name, let plan): "'\(name)' is no draft of plan '\(plan)'"
    case .invalidReference(let name): "'\(name)' names nothing"
    case .ambiguous(let name, _): "'\(name)' is several things"
    case .noEntry(let id): "no entry '\(id)'"
    case .withdrawn(let id, let withdrawal):
      "entry '\(id)' was withdrawn" + (withdrawal.map { " by \($0)" } ?? "")
    }
  }
}
