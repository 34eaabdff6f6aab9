/// Joins a clause without a partner to the one clause that shares a name with it.
///
/// "Ukraine will not seek to join NATO" continues in "… while there is no consensus on NATO
/// membership": few words are shared, but one is a name that occurs in one clause of each draft.
enum NameJoins {
  static func add(
    _ alone: inout LoneClauses, _ sections: PartnerSections, _ state: inout MatchingState
  ) {
    // Most drafts end here: no clause without a partner contains a name.
    let wanted = names(of: state.old, alone.old).union(names(of: state.new, alone.new))
    guard !wanted.isEmpty else { return }
    let old = ClauseProperNames(state.old)
    let new = ClauseProperNames(state.new)
    var found: [(old: Int, new: Int)] = []
    for name in wanted {
      guard let place = old.places[name], place >= 0, let other = new.places[name], other >= 0,
        alone.isOpen(place, other, state), sections.areTogether(place, other),
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

  private static func names(of clauses: [MatchClause], _ isAlone: [Bool]) -> Set<UInt64> {
    var names: Set<UInt64> = []
    for place in clauses.indices where isAlone[place] {
      ProperNameScanner.scan(clauses[place].text) { word in
        if word.isName { names.insert(word.hash) }
      }
    }
    return names
  }
}

/// The names that occur in only one clause of a draft, by the hash of their letters.
struct ClauseProperNames {
  /// The index of the clause of each name, or -1 for a name that occurs in several.
  private(set) var places: [UInt64: Int] = [:]

  init(_ clauses: some Sequence<MatchClause>) {
    var capitals = 0
    var words = 0
    var acronyms: Set<UInt64> = []
    for (place, clause) in clauses.enumerated() {
      ProperNameScanner.scan(clause.text) { word in
        if word.isInside { words += 1 }
        guard word.isName else {
          // The same word at the beginning of a sentence elsewhere is the same name.
          if word.capitals == 1, let known = places[word.hash], known != place {
            places[word.hash] = -1
          }
          return
        }
        if word.isInside { capitals += 1 }
        if word.capitals > 1 { acronyms.insert(word.hash) }
        if let known = places[word.hash], known != place {
          places[word.hash] = -1
        } else {
          places[word.hash] = place
        }
      }
    }
    // In a language that writes all nouns with a capital, only acronyms are names.
    if 5 * capitals > words { places = places.filter { acronyms.contains($0.key) } }
  }

  /// All names, whether they occur in one clause or in several.
  var names: Set<UInt64> { Set(places.keys) }
}

/// Finds the words of a text that may be names.
enum ProperNameScanner {
  /// A word of a text.
  struct Word {
    var hash: UInt64 = seed
    var length = 0
    var capitals = 0
    /// Whether it is inside a sentence, where a capital indicates a name.
    var isInside = false

    /// Whether it is an acronym, or a word with a capital inside a sentence.
    var isName: Bool { capitals > 1 || capitals == 1 && isInside }

    mutating func add(_ scalar: Unicode.Scalar, isCapital: Bool) {
      hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01B3
      length += 1
      if isCapital { capitals += 1 }
    }

    private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  }

  /// Calls `found` for each word that has a capital or is inside a sentence.
  static func scan(_ text: String, _ found: (Word) -> Void) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return false }
      var word = Word()
      for byte in bytes { take(Unicode.Scalar(byte), &word, found) }
      close(&word, found)
      return true
    }
    guard !isPlain else { return }
    var word = Word()
    for scalar in text.unicodeScalars { take(scalar, &word, found) }
    close(&word, found)
  }

  private static func take(
    _ scalar: Unicode.Scalar, _ word: inout Word, _ found: (Word) -> Void
  ) {
    if scalar.isASCII {
      switch scalar {
      case "a"..."z", "0"..."9": word.add(scalar, isCapital: false)
      case "A"..."Z": word.add(scalar, isCapital: true)
      case ".", ":", "!", "?", "\n", "\"", "(", "*":
        close(&word, found)
        word.isInside = false
      default: close(&word, found)
      }
    } else if scalar.properties.isAlphabetic {
      word.add(scalar, isCapital: scalar.properties.isUppercase)
    } else {
      close(&word, found)
      if "“«„…。！？".unicodeScalars.contains(scalar) { word.isInside = false }
    }
  }

  private static func close(_ word: inout Word, _ found: (Word) -> Void) {
    guard word.length > 0 else { return }
    if word.length > 1 { found(word) }
    word = Word()
    word.isInside = true
  }
}
