/// A join found, with why.
struct ClauseJoin {
  var old: Int
  var new: Int
  var likeness: Double
  var confidence: Double
  var reasons: [ClauseMatchReason]
}

/// What is known while two drafts are being matched.
struct MatchingState {
  let old: [MatchClause]
  let new: [MatchClause]
  /// The one partner of each old clause from the steps that join one to one, or -1.
  var partnerOfOld: [Int]
  var partnerOfNew: [Int]
  /// Clauses about which nothing is left to ask: pinned ones, and those whose words are the same.
  var closedOld: [Bool]
  var closedNew: [Bool]
  var joins: [ClauseJoin] = []
  /// The likeness and evidence of the nearest clause that was not joined, for what stays alone.
  var nearestOfOld: [ClauseNearest]
  var nearestOfNew: [ClauseNearest]
  /// The clauses still open, their features, and how the places of partners agree.
  var open = OpenClauses(old: [], new: [], texts: [], .serial)
  var context: Neighbourhood
  var pairs: [ClausePair] = []
  var folding = TextFolding()
  /// Clauses that only keep a number free.
  var placeholders: (old: [Int], new: [Int]) = ([], [])
  /// Clauses whose joins a person decided.
  var pinnedOld: Set<Int> = []
  var pinnedNew: Set<Int> = []
  /// Whether the drafts name clauses alike, so that another name means another matter.
  var sharesIdentifiers = false
  /// What the second look found of two clauses, in the order of their places.
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

  /// Whether both clauses still have no partner.
  func areFree(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    partnerOfOld[oldIndex] < 0 && partnerOfNew[newIndex] < 0
      && !closedOld[oldIndex] && !closedNew[newIndex]
  }

  /// Whether the authors gave two clauses different names, of names that both drafts use.
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

  /// The words of a heading without numbers, which say where a clause stands and not what it is.
  ///
  /// A first word with a digit in it, such as `A.6.3` or `pre.1`, is a number the reader left.
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

/// The nearest clause that was not joined.
struct ClauseNearest {
  var likeness = 0.0
  /// The probability that it should have been joined all the same.
  var probability = 0.0

  mutating func note(_ likeness: Double, _ probability: Double) {
    self.likeness = max(self.likeness, likeness)
    self.probability = max(self.probability, probability)
  }
}

/// Two clauses that may belong together, and what speaks for it.
struct ClausePair {
  var old: Int
  var new: Int
  var likeness: Double
  var context = 0.0
  var evidence = 0.0

  /// Orders pairs by their places.
  var key: Int { old << 32 | new }

  /// The pairs in the order of their places, each once.
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
