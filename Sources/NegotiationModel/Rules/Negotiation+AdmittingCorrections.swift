/// What a correction or a withdrawal must meet to be recorded.
extension Negotiation {
  func admit(_ correction: Correction, today: Day) -> [Refusal] {
    guard let index = index(of: correction.of) else {
      return [Refusal(.unknown(.entry), "no entry '\(correction.of)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(correction.of) { return [refusal] }
    let root = entries[index].root
    guard let standing = content(ofRoot: root), entries[index].standing != .withdrawn else {
      return [withdrawn(correction.of)]
    }
    let before = type(ofEntry: standing)
    guard before == correction.event.type else {
      return [
        Refusal(
          .otherType, "entry '\(correction.of)' is a \(before), not a \(correction.event.type)")
      ]
    }
    if case .rename = correction.event {
      return [
        Refusal(
          .otherType, "entry '\(correction.of)' is a rename: it is withdrawn and recorded again",
          remedy: .withdraw(correction.of))
      ]
    }
    if case .withdrawal(let new) = correction.event,
      case .withdrawal(let old)? = content(of: standing)
    {
      // The withdrawal stays; only its reason can be corrected.
      if new.of == old.of { return [] }
      return [
        Refusal(
          .otherEntry, "entry '\(correction.of)' withdraws '\(old.of)', not '\(new.of)'",
          remedy: .withdraw(new.of))
      ]
    }
    if case .stance(let statement) = correction.event, let changes = statement.changes,
      let changed = self.index(of: changes), entries[changed].root == root
    {
      return [Refusal(.ownChange, "entry '\(correction.of)' cannot change itself")]
    }
    return replace(id(of: root), by: correction.event, today: today)
  }

  /// Why an entry cannot get other content.
  ///
  /// - `id`: the first entry of the chain of corrections.
  private func replace(_ id: EntryID, by event: Event, today: Day) -> [Refusal] {
    let without = retracting(id)
    var refusals = without.admit(event, by: id.writer, today: today)
    if let standing = index(of: id).flatMap(content(ofRoot:)), let old = content(of: standing) {
      if refusals.contains(where: \.isDuplicate) {
        // A rule that the old content breaks already may stay broken: two writers may have recorded
        // it independently, or a rename joined two things.
        let held = without.admit(old, by: id.writer, today: today)
        refusals.removeAll { $0.isDuplicate && held.contains($0) }
      }
      let users = uses(of: old, goneIn: event)
      if !users.isEmpty {
        refusals.append(
          inUse(
            "what entry '\(self.id(of: standing))' records", by: users,
            remedy: withdrawalOrder(of: users)))
      }
    }
    return refusals
  }

  func admit(_ withdrawal: Withdrawal) -> [Refusal] {
    guard let index = index(of: withdrawal.of) else {
      return [Refusal(.unknown(.entry), "no entry '\(withdrawal.of)'", remedy: .seeEntries)]
    }
    if let refusal = unreachable(withdrawal.of) { return [refusal] }
    if entries[index].standing == .withdrawn {
      return [withdrawn(withdrawal.of, "was withdrawn already,")]
    }
    if case .withdrawal? = events[index] {
      return [
        Refusal(
          .withdrawn, "entry '\(withdrawal.of)' is a withdrawal; record the matter again instead",
          remedy: .show(withdrawal.of))
      ]
    }
    let root = entries[index].root
    guard index == root else { return admit(withdrawalOfCorrection: withdrawal.of) }
    guard let event = content(of: content(ofRoot: root) ?? root) else { return [] }
    let users = uses(ofDefinition: event, in: withdrawal.of)
    if users.isEmpty { return [] }
    return [
      inUse(
        "entry '\(withdrawal.of)'", by: users, remedy: withdrawalOrder(of: withdrawal.of))
    ]
  }

  /// The refusal that says an entry was withdrawn, by which entry and why.
  private func withdrawn(_ id: EntryID, _ word: String = "was withdrawn") -> Refusal {
    guard let index = index(of: id) else { return Refusal(.withdrawn, "entry '\(id)' \(word)") }
    let last = withdrawals(ofRoot: entries[index].root).last
    let by = last.map { " by \($0.entry)" } ?? ""
    return Refusal(.withdrawn, "entry '\(id)' \(word)\(by)", remedy: .show(id))
  }

  /// Withdrawing the latest correction restores the content before it, which must still be valid.
  private func admit(withdrawalOfCorrection id: EntryID) -> [Refusal] {
    guard let correction = index(of: id) else { return [] }
    let root = entries[correction].root
    guard content(ofRoot: root) == correction,
      let earlier = versions[root]?.last(where: { !$0.isWithdrawn && $0.entry != correction })?
        .entry,
      let event = content(of: earlier)
    else { return [] }
    return replace(self.id(of: root), by: event, today: .latest)
  }
}
