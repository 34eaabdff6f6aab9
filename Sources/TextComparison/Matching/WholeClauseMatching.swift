/// The clauses that are not yet settled, and the index over their texts and headings.
struct OpenClauses {
  /// Their places in the drafts.
  let old: [Int]
  let new: [Int]
  private var index: SimilarityIndex
  /// The number of each clause of a draft in the index, or -1; empty where nothing is open.
  private var numberOfOld: [Int32] = []
  private var numberOfNew: [Int32] = []

  init(old: [Int], new: [Int], texts: [[TextFolding.Words]], _ runner: TaskRunner) {
    self.old = old
    self.new = new
    index = SimilarityIndex(oldCount: old.count, texts: texts, forgivesLength: false, runner)
    numberOfOld = Self.numbers(old, from: 0)
    numberOfNew = Self.numbers(new, from: old.count)
  }

  /// The numbers of places in rising order.
  private static func numbers(_ places: [Int], from first: Int) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: (places.last ?? -1) + 1)
    for (number, place) in places.enumerated() { numbers[place] = Int32(first + number) }
    return numbers
  }

  /// The likeness of two clauses; 0 if one is not open.
  mutating func likeness(_ old: Int, _ new: Int) -> Double {
    guard old < numberOfOld.count, new < numberOfNew.count, numberOfOld[old] >= 0,
      numberOfNew[new] >= 0
    else { return 0 }
    return index.likeness(Int(numberOfOld[old]), Int(numberOfNew[new]))
  }

  /// The nearest pairs from both sides, once each, by place.
  func nearestPairs(_ runner: TaskRunner) -> [ClausePair] {
    var pairs: [ClausePair] = []
    let (nearestOfOld, nearestOfNew) = index.nearest(runner)
    for (number, near) in nearestOfOld.enumerated() {
      for other in near {
        pairs.append(
          ClausePair(
            old: old[number], new: new[other.text - old.count], likeness: other.likeness))
      }
    }
    for (number, near) in nearestOfNew.enumerated() {
      for other in near {
        pairs.append(
          ClausePair(old: old[other.text], new: new[number], likeness: other.likeness))
      }
    }
    return ClausePair.once(pairs)
  }
}

extension ClausePair {
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

/// The two highest likenesses of each clause, to measure a lead over the nearest rival.
struct ClauseRivals {
  private var ofOld: [(first: Double, second: Double)]
  private var ofNew: [(first: Double, second: Double)]

  init(_ pairs: [ClausePair], oldCount: Int, newCount: Int, where isRival: (ClausePair) -> Bool) {
    ofOld = Array(repeating: (0, 0), count: oldCount)
    ofNew = Array(repeating: (0, 0), count: newCount)
    for pair in pairs where isRival(pair) {
      Self.enter(pair.likeness, &ofOld[pair.old])
      Self.enter(pair.likeness, &ofNew[pair.new])
    }
  }

  /// What the nearest rival of a pair has, seen from the old and from the new clause.
  func rivals(_ pair: ClausePair) -> (ofOld: Double, ofNew: Double) {
    let (old, new) = (ofOld[pair.old], ofNew[pair.new])
    return (
      pair.likeness >= old.first ? old.second : old.first,
      pair.likeness >= new.first ? new.second : new.first
    )
  }

  /// Whether neither clause has a nearer one.
  func isMutualBest(_ pair: ClausePair) -> Bool {
    pair.likeness >= ofOld[pair.old].first && pair.likeness >= ofNew[pair.new].first
  }

  private static func enter(_ value: Double, _ best: inout (first: Double, second: Double)) {
    if value > best.first {
      best = (value, best.first)
    } else if value > best.second {
      best.second = value
    }
  }
}

extension MatchingState {
  /// Joins whole clauses by likeness, lead over rivals, and context.
  mutating func joinWholes() {
    for position in joins.indices {
      let (old, new) = (joins[position].old, joins[position].new)
      if joins[position].likeness >= 0 || partnerOfOld[old] == new { context.anchor(old, new, 1) }
    }
    openUnsettled()
    guard !open.old.isEmpty, !open.new.isEmpty else { return }
    measureGivenJoins()
    pairs = open.nearestPairs(runner).filter { !closedOld[$0.old] && !closedNew[$0.new] }
    let given = context
    let rivals = rivals { _ in true }
    for pair in pairs where rivals.isMutualBest(pair) && pair.likeness > 0.1 {
      context.anchor(pair.old, pair.new, min(1, 2 * pair.likeness))
    }
    // Once to learn where the neighbours went, once more with what that taught.
    var chosen = choose()
    context = given
    for position in chosen {
      let pair = pairs[position]
      context.anchor(pair.old, pair.new, PortableMath.probability(pair.evidence))
    }
    addPairsFromContext()
    chosen = choose()
    let final = self.rivals { _ in true }
    for position in chosen {
      let pair = pairs[position]
      let (ofOld, ofNew) = final.rivals(pair)
      var reasons: [ClauseMatchReason] = [
        .likeness(pair.likeness, rival: max(ofOld, ofNew)), .neighbours(pair.context),
      ]
      if let number = old[pair.old].number, number == new[pair.new].number {
        reasons.append(.sameNumber(number))
      }
      join(
        pair.old, pair.new, likeness: pair.likeness,
        confidence: PortableMath.probability(pair.evidence), reasons)
    }
    noteNearest()
  }

  private func rivals(where isRival: (ClausePair) -> Bool) -> ClauseRivals {
    ClauseRivals(pairs, oldCount: old.count, newCount: new.count, where: isRival)
  }

  /// Indexes every clause that is not settled by having the same words as its partner.
  private mutating func openUnsettled() {
    var sameOld = closedOld
    var sameNew = closedNew
    // A pinned clause is closed, yet its likeness to its partner is still to be measured.
    for position in joins.indices where joins[position].likeness < 0 {
      sameOld[joins[position].old] = false
      sameNew[joins[position].new] = false
    }
    let oldPlaces = old.indices.filter { !sameOld[$0] }
    let newPlaces = new.indices.filter { !sameNew[$0] }
    guard !oldPlaces.isEmpty, !newPlaces.isEmpty else { return }
    var texts: [[TextFolding.Words]] = []
    texts.reserveCapacity(oldPlaces.count + newPlaces.count)
    for place in oldPlaces {
      texts.append([folding.wordsOrSigns(old[place].text), headingWords(old[place].heading)])
    }
    for place in newPlaces {
      texts.append([folding.wordsOrSigns(new[place].text), headingWords(new[place].heading)])
    }
    open = OpenClauses(old: oldPlaces, new: newPlaces, texts: texts, runner)
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

  /// Fills in the likeness of joins made without looking at the text.
  private mutating func measureGivenJoins() {
    for position in joins.indices where joins[position].likeness < 0 {
      let join = joins[position]
      joins[position].likeness =
        TextFolding.areEqual(old[join.old].text, new[join.new].text)
        ? 1 : open.likeness(join.old, join.new)
    }
  }

  /// Pairs that neighbours point at though their words are far apart.
  private mutating func addPairsFromContext() {
    var added: [ClausePair] = []
    for place in open.old where context.partnerOfOld[place] < 0 && !closedOld[place] {
      for step in [-1, 1] {
        guard context.partnerOfOld.indices.contains(place + step) else { continue }
        let partner = context.partnerOfOld[place + step]
        let expected = partner - step
        guard partner >= 0, new.indices.contains(expected), areFree(place, expected) else {
          continue
        }
        added.append(
          ClausePair(old: place, new: expected, likeness: open.likeness(place, expected)))
      }
    }
    for place in open.new where context.partnerOfNew[place] < 0 && !closedNew[place] {
      for step in [-1, 1] {
        guard context.partnerOfNew.indices.contains(place + step) else { continue }
        let partner = context.partnerOfNew[place + step]
        let expected = partner - step
        guard partner >= 0, old.indices.contains(expected), areFree(expected, place) else {
          continue
        }
        added.append(
          ClausePair(old: expected, new: place, likeness: open.likeness(expected, place)))
      }
    }
    pairs = ClausePair.once(pairs + added)
  }

  /// Weighs all pairs in the present context and chooses, one to one; positions in `pairs`.
  ///
  /// The strongest come first. A clause that lost its best to another is then weighed again among
  /// those still free, with half the weight on its standing among all.
  private mutating func choose() -> [Int] {
    let all = rivals { _ in true }
    for position in pairs.indices {
      pairs[position].context = context.agreement(pairs[position].old, pairs[position].new)
      pairs[position].evidence = evidence(pairs[position], all)
    }
    var takenOld = partnerOfOld.map { $0 >= 0 }
    var takenNew = partnerOfNew.map { $0 >= 0 }
    var chosen: [Int] = []
    var evidences = pairs.map(\.evidence)
    while true {
      let order = pairs.indices.filter {
        evidences[$0] > 0 && !takenOld[pairs[$0].old] && !takenNew[pairs[$0].new]
      }.sorted { first, second in
        if evidences[first] != evidences[second] { return evidences[first] > evidences[second] }
        let (one, other) = (pairs[first], pairs[second])
        return (offset(one), one.old + one.new, one.old)
          < (offset(other), other.old + other.new, other.old)
      }
      guard !order.isEmpty else { break }
      for position in order where !takenOld[pairs[position].old] && !takenNew[pairs[position].new] {
        takenOld[pairs[position].old] = true
        takenNew[pairs[position].new] = true
        pairs[position].evidence = evidences[position]
        chosen.append(position)
      }
      let free = rivals { !takenOld[$0.old] && !takenNew[$0.new] }
      for position in pairs.indices {
        let pair = pairs[position]
        let isFree = !takenOld[pair.old] && !takenNew[pair.new]
        evidences[position] = isFree ? (pair.evidence + evidence(pair, free)) / 2 : -1
      }
    }
    return chosen
  }

  private func evidence(_ pair: ClausePair, _ rivals: ClauseRivals) -> Double {
    let (ofOld, ofNew) = rivals.rivals(pair)
    return ClauseMatcher.Whole.bias + ClauseMatcher.Whole.likeness * pair.likeness
      + ClauseMatcher.Whole.lead * ((pair.likeness - ofOld) + (pair.likeness - ofNew))
      + ClauseMatcher.Whole.context * pair.context
  }

  /// How far a pair is from standing at the same depth of both drafts.
  private func offset(_ pair: ClausePair) -> Int {
    abs(pair.old * max(1, new.count) - pair.new * max(1, old.count))
  }

  /// Remembers for clauses left alone how near the nearest came.
  private mutating func noteNearest() {
    for pair in pairs {
      let probability = PortableMath.probability(pair.evidence)
      if partnerOfOld[pair.old] < 0 { nearestOfOld[pair.old].note(pair.likeness, probability) }
      if partnerOfNew[pair.new] < 0 { nearestOfNew[pair.new].note(pair.likeness, probability) }
    }
  }
}

extension ClauseNearest {
  fileprivate mutating func note(_ likeness: Double, _ probability: Double) {
    self.likeness = max(self.likeness, likeness)
    self.probability = max(self.probability, probability)
  }
}
