/// Why a name does not lead to one thing of a negotiation: the facts, without a hint.
package enum Unresolved: Error, Hashable, Sendable {
  /// Nobody has recorded the name, or the rules stand against its use.
  case refused(Refusal)
  /// No plan was named, and there is none.
  case noPlan
  /// No plan was named, and there are several.
  case severalPlans([PlanID])
  /// The plan has no draft that was tabled by that day.
  ///
  /// - `first`: the day on which the first one was tabled, if any was.
  case noDraft(of: PlanID, by: Day?, first: Day?)
  /// The draft did not exist by that day: it was tabled or, if it has no day, recorded later.
  ///
  /// - `undated`: the entry that recorded it, if it has no day of its own.
  case notTabled(DraftRef, by: Day, first: Day, undated: EntryID?)
  /// The word breaks the grammar of a plan and of a draft.
  case invalidDraft(String)
  /// The word does not name a draft of the same plan.
  case invalidParent(String, of: PlanID)
  /// The word breaks the grammar of every kind of name.
  case invalidReference(String)
  /// Things of several kinds have that name.
  case ambiguous(String, kinds: [String])
  /// No entry has that name.
  case noEntry(EntryID)
  /// The entry was withdrawn, so it no longer counts.
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
    case .invalidDraft(let name): "'\(name)' is not a plan or a draft"
    case .invalidParent(let name, let plan): "'\(name)' is not a draft of plan '\(plan)'"
    case .invalidReference(let name): "'\(name)' does not name anything"
    case .ambiguous(let name, _): "several things are called '\(name)'"
    case .noEntry(let id): "no entry '\(id)'"
    case .withdrawn(let id, let withdrawal):
      "entry '\(id)' was withdrawn" + (withdrawal.map { " by \($0)" } ?? "")
    }
  }
}
