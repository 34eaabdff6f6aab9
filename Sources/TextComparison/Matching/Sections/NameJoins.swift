/// Joins a clause left alone to the one clause that has a name in common with it.
///
/// "Ukraine will not seek to join NATO" is taken up in "… while there is no consensus on NATO
/// membership": few words are shared, but one is a name that stands in one clause of each draft.
enum NameJoins {
  static func add(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    guard isWorthwhile(alone, state) else { return }
    let old = ClauseProperNames(state.old)
    let new = ClauseProperNames(state.new)
    var found: [(old: Int, new: Int)] = []
    for (name, place) in old.places where place >= 0 {
      guard let other = new.places[name], other >= 0, alone.isOpen(place, other, state),
        sections.areTogether(place, other),
        SectionJoins.isNearby(place, other, state)
      else { continue }
      found.append((place, other))
    }
    found.sort { $0 < $1 }
    for (place, other) in found where alone.old[place] || alone.new[other] {
      let likeness = SectionJoins.likeness(place, other, &state)
      SectionJoins.join(
        place, other, likeness: likeness, evidence: ClauseMatcher.Hierarchy.name,
        [.likeness(likeness, rival: 0)], &alone, &state)
    }
  }

  /// Whether any clause left alone could be joined.
  private static func isWorthwhile(_ alone: LoneClauses, _ state: MatchingState) -> Bool {
    !state.old.isEmpty && !state.new.isEmpty && alone.isAny
  }
}

/// The names that stand in one clause of a draft.
struct ClauseProperNames {
  /// The place of each name, and -1 for one that stands in several clauses.
  private(set) var places: [String: Int] = [:]

  init(_ clauses: [MatchClause]) {
    var found: [String: Int] = [:]
    var capitals = 0
    var words = 0
    var isAcronym: Set<String> = []
    for (place, clause) in clauses.enumerated() {
      Self.scan(clause.text) { word, isInside, upper in
        if isInside { words += 1 }
        guard upper > 1 || upper == 1 && isInside else {
          // The same word at the beginning of a sentence, or without a capital, is no other name.
          if upper == 1, let known = found[word], known != place { found[word] = -1 }
          return
        }
        if isInside { capitals += 1 }
        if upper > 1 { isAcronym.insert(word) }
        if let known = found[word], known != place {
          found[word] = -1
        } else {
          found[word] = place
        }
      }
    }
    // Where a language writes all nouns with a capital, only acronyms are names.
    let onlyAcronyms = 5 * capitals > words
    places = onlyAcronyms ? found.filter { isAcronym.contains($0.key) } : found
  }

  /// Calls back for each word with whether it stands inside a sentence and its number of capitals.
  private static func scan(_ text: String, _ found: (String, Bool, Int) -> Void) {
    var word = ""
    var upper = 0
    var isInside = false
    func close() {
      if word.utf8.count > 1 { found(word, isInside, upper) }
      if !word.isEmpty { isInside = true }
      word = ""
      upper = 0
    }
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        switch scalar {
        case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
        case "A"..."Z":
          word.unicodeScalars.append(scalar)
          upper += 1
        case ".", ":", "!", "?", "\n", "\"", "(", "*":
          close()
          isInside = false
        default: close()
        }
      } else if scalar.properties.isAlphabetic {
        word.unicodeScalars.append(scalar)
        if scalar.properties.isUppercase { upper += 1 }
      } else {
        close()
        if "“«„…。！？".unicodeScalars.contains(scalar) { isInside = false }
      }
    }
    close()
  }
}
