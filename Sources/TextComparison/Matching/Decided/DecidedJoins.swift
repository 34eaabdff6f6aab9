/// Joins what persons joined: by an alignment, or by giving both clauses one identifier.
enum DecidedJoins {
  /// Adds the alignments.
  static func add(_ pinned: [PinnedClauseLink], to state: inout MatchingState) {
    var seen: Set<PinnedClauseLink> = []
    for link in pinned where seen.insert(link).inserted {
      if let index = link.old, !state.old.indices.contains(index) { continue }
      if let index = link.new, !state.new.indices.contains(index) { continue }
      if let index = link.old {
        state.closedOld[index] = true
        state.pinnedOld.insert(index)
      }
      if let index = link.new {
        state.closedNew[index] = true
        state.pinnedNew.insert(index)
      }
      guard let oldIndex = link.old, let newIndex = link.new else { continue }
      // Of several pinned links the first fills the one-to-one partner; all of them are joins.
      if state.partnerOfOld[oldIndex] < 0, state.partnerOfNew[newIndex] < 0 {
        state.partnerOfOld[oldIndex] = newIndex
        state.partnerOfNew[newIndex] = oldIndex
      }
      state.joins.append(
        ClauseJoin(
          old: oldIndex, new: newIndex, likeness: -1, confidence: 1, reasons: [.pinned]))
    }
  }

  /// Joins the clauses that have the same explicit identifier on both sides.
  ///
  /// Their words neither split nor merge them: an author who merged clauses says so.
  static func addIdentifiers(to state: inout MatchingState) {
    var places: [String: Int] = [:]
    for (index, clause) in state.old.enumerated() where clause.isExplicit {
      if places[clause.id] == nil { places[clause.id] = index }
    }
    guard !places.isEmpty else { return }
    for (newIndex, clause) in state.new.enumerated() where clause.isExplicit {
      guard let oldIndex = places[clause.id] else { continue }
      state.sharesIdentifiers = true
      guard state.areFree(oldIndex, newIndex) else { continue }
      let same = TextFolding.areEqual(state.old[oldIndex].text, clause.text)
      state.join(
        oldIndex, newIndex, likeness: same ? 1 : -1, confidence: 1, [.identifier(clause.id)])
      state.closedOld[oldIndex] = true
      state.closedNew[newIndex] = true
    }
  }
}
