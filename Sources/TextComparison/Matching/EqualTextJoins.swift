/// Joins clauses with the same text, then those whose words are the same.
enum EqualTextJoins {
  /// Adds the joins of clauses with the same words.
  static func add(to state: inout MatchingState) {
    let oldBytes = state.old.indices.map { digest(of: state.old[$0]) }
    let newBytes = state.new.indices.map { digest(of: state.new[$0]) }
    joinEqual(oldBytes, newBytes, &state) { old, new in
      TextFolding.areEqual(old.text, new.text)
        && (!old.text.isEmpty || TextFolding.areEqual(old.heading, new.heading))
    }
    guard state.partnerOfOld.contains(-1), state.partnerOfNew.contains(-1) else { return }
    let oldWords = state.old.indices.map { place in
      state.partnerOfOld[place] < 0 ? wordDigest(state.old[place], &state.folding) : 0
    }
    let newWords = state.new.indices.map { place in
      state.partnerOfNew[place] < 0 ? wordDigest(state.new[place], &state.folding) : 0
    }
    joinEqual(oldWords, newWords, &state) { _, _ in true }
  }

  /// Joins free clauses with equal keys: first unique ones, then neighbours of joined clauses.
  ///
  /// Among many equal clauses, those that follow or precede joined clauses on both sides, or are at
  /// the ends of the drafts, are joined, so that one inserted clause does not shift all others. The
  /// remaining ones are joined by heading, then in order.
  private static func joinEqual(
    _ oldKeys: [UInt64], _ newKeys: [UInt64], _ state: inout MatchingState,
    _ isEqual: (MatchClause, MatchClause) -> Bool
  ) {
    let (single, repeated) = equalGroups(oldKeys, newKeys, state)
    for pair in single { joinSame(pair.old, pair.new, &state, isEqual) }
    guard !repeated.isEmpty else { return }
    let anchors = state.old.indices.compactMap { index in
      state.partnerOfOld[index] < 0 ? nil : (index, state.partnerOfOld[index])
    }
    for step in [1, -1] {
      let ends = step > 0 ? (-1, -1) : (state.old.count, state.new.count)
      for (oldAnchor, newAnchor) in [ends] + (step > 0 ? anchors : anchors.reversed()) {
        var (i, j) = (oldAnchor + step, newAnchor + step)
        while state.old.indices.contains(i), state.new.indices.contains(j), state.areFree(i, j),
          oldKeys[i] == newKeys[j], oldKeys[i] != 0, joinSame(i, j, &state, isEqual)
        {
          i += step
          j += step
        }
      }
    }
    for group in repeated {
      var left = group.new.filter { state.partnerOfNew[$0] < 0 && !state.closedNew[$0] }
      let waiting = group.old.filter { state.partnerOfOld[$0] < 0 && !state.closedOld[$0] }
      guard !left.isEmpty, !waiting.isEmpty else { continue }
      var places: [UInt64: [Int]] = [:]
      for newIndex in left.reversed() {
        places[state.new[newIndex].heading.bytesKey, default: []].append(newIndex)
      }
      for oldIndex in waiting {
        guard let newIndex = places[state.old[oldIndex].heading.bytesKey]?.popLast() else {
          continue
        }
        joinSame(oldIndex, newIndex, &state, isEqual)
      }
      left = left.filter { state.partnerOfNew[$0] < 0 }
      for (oldIndex, newIndex) in zip(waiting.filter { state.partnerOfOld[$0] < 0 }, left) {
        joinSame(oldIndex, newIndex, &state, isEqual)
      }
    }
  }

  /// The free clauses of each key that occurs on both sides, in the order of the old draft: unique
  /// ones, and groups of several.
  private static func equalGroups(
    _ oldKeys: [UInt64], _ newKeys: [UInt64], _ state: MatchingState
  ) -> (single: [(old: Int, new: Int)], repeated: [(old: [Int], new: [Int])]) {
    var table = ClauseKeys(expecting: oldKeys.count)
    var numbers = [Int32](repeating: -1, count: newKeys.count)
    for index in state.old.indices where state.partnerOfOld[index] < 0 && !state.closedOld[index] {
      if oldKeys[index] != 0 { table.add(oldKeys[index], index) }
    }
    for index in state.new.indices where state.partnerOfNew[index] < 0 && !state.closedNew[index] {
      numbers[index] = Int32(table.meet(newKeys[index], index))
    }
    var single: [(old: Int, new: Int)] = []
    single.reserveCapacity(table.groups.count)
    var repeated: [(old: [Int], new: [Int])] = []
    var places: [Int32: Int] = [:]
    for (number, group) in table.groups.enumerated() where group.newCount > 0 {
      if group.oldCount == 1, group.newCount == 1 {
        single.append((Int(group.old), Int(group.new)))
      } else {
        places[Int32(number)] = repeated.count
        repeated.append((old: [], new: []))
      }
    }
    guard !repeated.isEmpty else { return (single, repeated) }
    for index in state.old.indices where state.partnerOfOld[index] < 0 && !state.closedOld[index] {
      let number = table.number(oldKeys[index])
      if number >= 0, let place = places[Int32(number)] { repeated[place].old.append(index) }
    }
    for (index, number) in numbers.enumerated() where number >= 0 {
      if let place = places[number] { repeated[place].new.append(index) }
    }
    return (single, repeated)
  }

  @discardableResult
  private static func joinSame(
    _ oldIndex: Int, _ newIndex: Int, _ state: inout MatchingState,
    _ isEqual: (MatchClause, MatchClause) -> Bool
  ) -> Bool {
    guard isEqual(state.old[oldIndex], state.new[newIndex]) else { return false }
    state.join(oldIndex, newIndex, likeness: 1, confidence: 1, sameText)
    state.closedOld[oldIndex] = true
    state.closedNew[newIndex] = true
    return true
  }

  /// One list for all clauses that have it.
  private static let sameText = [ClauseMatchReason.sameText]

  private static func digest(of clause: MatchClause) -> UInt64 {
    (clause.text.isEmpty ? clause.heading : clause.text).bytesKey
  }

  /// A hash of the words; 0 if there are none.
  private static func wordDigest(_ clause: MatchClause, _ folding: inout TextFolding) -> UInt64 {
    let words = folding.wordsOrSigns(clause.text.isEmpty ? clause.heading : clause.text)
    guard words.count > 0 else { return 0 }
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in 0..<words.count {
      for scalar in words.word(index) { hash = String.mixed(hash, UInt64(scalar)) }
      hash = String.mixed(hash, 0x20)
    }
    return hash | 1
  }
}

/// The clauses of two drafts by hash; the key 0 means no key.
private struct ClauseKeys {
  struct Group {
    let key: UInt64
    /// The first clause of the old draft, and the latest of the new one.
    let old: Int32
    var new: Int32 = -1
    var oldCount: Int32 = 1
    var newCount: Int32 = 0
  }

  private(set) var groups: [Group] = []
  private var slots: [Int32]

  init(expecting count: Int) {
    var size = 64
    while size < 2 * count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    groups.reserveCapacity(count)
  }

  /// Adds a clause of the old draft.
  mutating func add(_ key: UInt64, _ index: Int) {
    let slot = slot(key)
    if slots[slot] >= 0 {
      groups[Int(slots[slot])].oldCount += 1
    } else {
      slots[slot] = Int32(groups.count)
      groups.append(Group(key: key, old: Int32(index)))
    }
  }

  /// Counts a clause of the new draft if its key is known; returns the number of the group or -1.
  mutating func meet(_ key: UInt64, _ index: Int) -> Int {
    let number = number(key)
    if number >= 0 {
      groups[number].new = Int32(index)
      groups[number].newCount += 1
    }
    return number
  }

  /// The number of the group of a key, or -1.
  func number(_ key: UInt64) -> Int { key == 0 ? -1 : Int(slots[slot(key)]) }

  private func slot(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[slot] >= 0, groups[Int(slots[slot])].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
