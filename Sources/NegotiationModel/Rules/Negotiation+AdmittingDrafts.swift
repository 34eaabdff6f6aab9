/// What a draft, its translations and its joins must meet to be recorded.
extension Negotiation {
  func admit(_ draft: Draft, today: Day) -> [Refusal] {
    var refusals =
      known(.plan, draft.ref.plan, in: plans) + fresh(.draft, draft.ref, in: drafts)
      + draft.by.flatMap { known(.party, $0, in: parties) }
      + draft.sources.flatMap { known(.source, $0, in: sources) }
      + notFuture(draft.on, today: today)
    if draft.clauses.isEmpty {
      refusals.append(Refusal(.noClause, "draft '\(draft.ref)' has no clause"))
    }
    var seen: Set<ClauseID> = []
    for clause in draft.clauses {
      if !seen.insert(clause.id).inserted {
        refusals.append(
          Refusal(.duplicate(.clause), "clause '\(clause.id)' occurs twice in '\(draft.ref)'"))
      }
      refusals += clause.topics.flatMap { known(.topic, $0, in: topics) }
    }
    for section in draft.sections where !seen.insert(section.id).inserted {
      refusals.append(
        Refusal(
          .duplicate(.clause), "section '\(section.id)' has the name of another in '\(draft.ref)'"))
    }
    for parent in draft.after {
      let ref = DraftRef(plan: draft.ref.plan, draft: parent)
      if ref == draft.ref || descends(ref, from: draft.ref) {
        refusals.append(
          Refusal(
            .draftCycle, "draft '\(draft.ref)' cannot derive from '\(ref)': that is a cycle"))
      } else {
        refusals += known(.draft, ref, in: drafts)
      }
    }
    for link in draft.links { refusals += admit(link, of: draft, clauses: seen) }
    return refusals
  }

  private func admit(
    _ link: ClauseLink, of draft: Draft, clauses: Set<ClauseID>
  ) -> [Refusal] {
    let parent = DraftRef(plan: draft.ref.plan, draft: link.from)
    guard draft.after.contains(link.from) else {
      return [
        Refusal(
          .link, "clauses are joined to '\(parent)', from which '\(draft.ref)' does not derive")
      ]
    }
    var refusals: [Refusal] = []
    for clause in link.new where !clauses.contains(clause) {
      refusals.append(
        .unknown(
          .clause, "\(draft.ref)/\(clause)", known: draft.clauses.map { "\(draft.ref)/\($0.id)" }))
    }
    if drafts.contains(parent) {
      refusals += link.old.compactMap { missing(.clause(parent, $0)) }
    }
    return refusals
  }

  private func descends(_ ref: DraftRef, from ancestor: DraftRef) -> Bool {
    guard relations.children[ancestor] != nil else { return ref == ancestor }
    var open = [ref]
    var seen: Set<DraftRef> = []
    while let next = open.popLast() {
      if next == ancestor { return true }
      guard seen.insert(next).inserted else { continue }
      open += (drafts[next]?.after ?? []).map { DraftRef(plan: next.plan, draft: $0) }
    }
    return false
  }

  func admit(_ translation: DraftTranslation) -> [Refusal] {
    guard let draft = drafts[translation.ref] else {
      return known(.draft, translation.ref, in: drafts)
    }
    var refusals = translation.sources.flatMap { known(.source, $0, in: sources) }
    let taken = translations.contains {
      $0.value.ref == translation.ref && $0.value.language == translation.language
    }
    if taken || draft.language == translation.language {
      refusals.append(
        .duplicate(.draft, "\(draft.ref) in \(translation.language)", entry: nil))
    }
    for part in translation.clauses + translation.sections {
      if let refusal = missing(.clause(draft.ref, part.id)) { refusals.append(refusal) }
    }
    return refusals
  }

  func admit(_ alignment: Alignment) -> [Refusal] {
    guard let draft = drafts[alignment.ref] else {
      return known(.draft, alignment.ref, in: drafts)
    }
    var refusals: [Refusal] = []
    func check(_ clause: ClauseID, in ref: DraftRef) {
      if let refusal = missing(.clause(ref, clause)) { refusals.append(refusal) }
    }
    for link in alignment.links {
      let parent = DraftRef(plan: draft.ref.plan, draft: link.from)
      if !draft.after.contains(link.from) {
        refusals.append(
          Refusal(
            .noParent, "draft '\(draft.ref)' does not derive from '\(parent)'",
            remedy: drafts.place(of: draft.ref).map {
              .derive(id(of: $0), from: draft.after + [link.from])
            }))
      }
      for clause in link.new { check(clause, in: draft.ref) }
      for clause in link.old { check(clause, in: parent) }
    }
    return refusals
  }
}
