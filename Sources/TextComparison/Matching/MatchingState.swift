/// A join, with its evidence.
struct ClauseJoin {
  var old: Int
  var new: Int
  var likeness: Double
  var confidence: Double
  var reasons: [ClauseMatchReason]
}

/// The state of a comparison while clauses are being joined.
struct MatchingState {
  let old: [MatchClause]
  let new: [MatchClause]
  /// The partner of each old clause by the one-to-one steps, or -1.
  var partnerOfOld: [Int]
  var partnerOfNew: [Int]
  /// Clauses that need no further step: pinned ones, and those with the same words.
  var closedOld: [Bool]
  var closedNew: [Bool]
  var joins: [ClauseJoin] = []
  /// For each clause without a partner, the most similar clause and its evidence.
  var nearestOfOld: [ClauseNearest]
  var nearestOfNew: [ClauseNearest]
  /// The clauses that are still open, with their features and the agreement of their neighbours.
  var open = OpenClauses(old: [], new: [], texts: [], .serial)
  var context: Neighbourhood
  var pairs: [ClausePair] = []
  var folding = TextFolding()
  /// Clauses that only keep a number free, such as "[Reserved]".
  var placeholders: (old: [Int], new: [Int]) = ([], [])
  /// Clauses whose joins a person decided.
  var pinnedOld: Set<Int> = []
  var pinnedNew: Set<Int> = []
  /// Whether the drafts share identifiers, so that a different one means a different matter.
  var sharesIdentifiers = false
  /// The shared parts of every two clauses, in order.
  var parts: [PartMatching.Found] = []

  /// Runs two independent pieces of a step.
  let runner: TaskRunner

  init(old: [MatchClause], new: [MatchClause], _ runner: TaskRunner) {
    self.runner = runner
    self.old = old
    self.new = new
    partnerOfOld = Array(repeating: -1, count: old.count)
    partnerOfNew = Array(repeating: -1, count: new.count)
    closedOld = Array(repeating: false, count: old.count)
    closedNew = Array(repeating: false, count: new.count)
    nearestOfOld = Array(repeating: ClauseNearest(), count: old.count)
    nearestOfNew = Array(repeating: ClauseNearest(), count: new.count)
    context = Neighbourhood(oldCount: old.count, newCount: new.count)
  }

  /// Whether neither clause has a partner yet.
  func areFree(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    partnerOfOld[oldIndex] < 0 && partnerOfNew[newIndex] < 0
      && !closedOld[oldIndex] && !closedNew[newIndex]
  }

  /// Whether the authors gave two clauses different names, both of which occur in both drafts.
  func areNamedApart(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    sharesIdentifiers && old[oldIndex].isExplicit && new[newIndex].isExplicit
      && old[oldIndex].id != new[newIndex].id
  }

  /// Joins two clauses one to one.
  mutating func join(
    _ oldIndex: Int, _ newIndex: Int, likeness: Double, confidence: Double,
    _ reasons: [ClauseMatchReason]
  ) {
    partnerOfOld[oldIndex] = newIndex
    partnerOfNew[newIndex] = oldIndex
    joins.append(
      ClauseJoin(
        old: oldIndex, new: newIndex, likeness: likeness, confidence: confidence,
        reasons: reasons))
  }

  /// The words of a heading without numbers, which tell the place of a clause and not its subject.
  ///
  /// A first word that contains a digit, such as `A.6.3` or `pre.1`, is a number that the reader
  /// left in the heading.
  mutating func headingWords(_ heading: String) -> TextFolding.Words {
    if heading.isEmpty { return TextFolding.Words() }
    let words = folding.words(Self.withoutNumber(heading))
    guard words.scalars.contains(where: { (0x30...0x39).contains($0) }) else { return words }
    var result = TextFolding.Words()
    for index in 0..<words.count {
      let word = words.word(index)
      if word.contains(where: { (0x30...0x39).contains($0) }) { continue }
      result.scalars.append(contentsOf: word)
      result.ends.append(result.scalars.count)
    }
    return result
  }

  /// A heading without the first word, if there is a digit in that.
  private static func withoutNumber(_ heading: String) -> String {
    let scalars = heading.unicodeScalars
    var isNumber = false
    var end = scalars.startIndex
    while end < scalars.endIndex {
      let scalar = scalars[end]
      if scalar.isASCII {
        if scalar == " " || (0x09...0x0D).contains(scalar.value) { break }
        if (0x30...0x39).contains(scalar.value) { isNumber = true }
      } else {
        if scalar.properties.isWhitespace { break }
        if scalar.properties.numericType == .decimal { isNumber = true }
      }
      scalars.formIndex(after: &end)
    }
    return isNumber ? String(heading[end...]) : heading
  }
}

/// The most similar clause that was not joined.
struct ClauseNearest {
  var likeness = 0.0
  /// The probability that the two correspond nevertheless.
  var probability = 0.0

  mutating func note(_ likeness: Double, _ probability: Double) {
    self.likeness = max(self.likeness, likeness)
    self.probability = max(self.probability, probability)
  }
}

/// Two clauses that may correspond, and the evidence for it.
struct ClausePair {
  var old: Int
  var new: Int
  var likeness: Double
  var context = 0.0
  var evidence = 0.0

  /// Orders pairs by their indexes.
  var key: Int { old << 32 | new }

  /// The pairs in order, without duplicates.
  static func once(_ pairs: [ClausePair]) -> [ClausePair] {
    var result: [ClausePair] = []
    result.reserveCapacity(pairs.count)
    for pair in pairs.sorted(by: { $0.key < $1.key }) {
      if let last = result.last, last.old == pair.old, last.new == pair.new { continue }
      result.append(pair)
    }
    return result
  }
}
