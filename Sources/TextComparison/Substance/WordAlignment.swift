/// Which word of one text is which of the other, as grading sees it.
///
/// Sentences, and then parts between marks, that stand in both texts are settled first wherever they
/// stand, so that a moved sentence brings its negations and numbers along. What is left is compared
/// in order; words between the same two kept words lie in one region.
struct WordAlignment {
  private(set) var old: [Int]
  private(set) var new: [Int]
  private(set) var oldRegion: [Int]
  private(set) var newRegion: [Int]

  init(_ oldText: GradedWords, _ newText: GradedWords) {
    old = Array(repeating: -1, count: oldText.words.count)
    new = Array(repeating: -1, count: newText.words.count)
    oldRegion = old
    newRegion = new
    settle(
      Self.pieces(oldText, .sentence, old), Self.pieces(newText, .sentence, new), oldText, newText,
      atLeast: 1)
    settle(
      Self.pieces(oldText, .mark, old), Self.pieces(newText, .mark, new), oldText, newText,
      atLeast: 3)
    let oldRest = old.indices.filter { old[$0] < 0 }
    let newRest = new.indices.filter { new[$0] < 0 }
    let runs = EditScript.matches(
      oldRest.map { oldText.words[$0].identifier }, newRest.map { newText.words[$0].identifier })
    for run in runs {
      for step in 0..<run.count {
        old[oldRest[run.old + step]] = newRest[run.new + step]
        new[newRest[run.new + step]] = oldRest[run.old + step]
      }
    }
    Self.number(oldRest, old, &oldRegion)
    Self.number(newRest, new, &newRegion)
  }

  private static func number(_ rest: [Int], _ partners: [Int], _ regions: inout [Int]) {
    var region = 0
    for index in rest {
      if partners[index] >= 0 { region += 1 }
      regions[index] = region
    }
  }

  /// The unsettled stretches between gaps of at least a kind.
  private static func pieces(
    _ text: GradedWords, _ gap: GradedWord.Gap, _ partners: [Int]
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in 0...text.words.count {
      let ends =
        index == text.words.count || text.words[index].gap >= gap
        || index > 0 && (partners[index] >= 0) != (partners[index - 1] >= 0)
      if ends, index > start {
        if partners[start] < 0 { result.append(start..<index) }
        start = index
      }
    }
    return result
  }

  private mutating func settle(
    _ oldPieces: [Range<Int>], _ newPieces: [Range<Int>], _ oldText: GradedWords,
    _ newText: GradedWords, atLeast: Int
  ) {
    var places: [[Int32]: [Int]] = [:]
    for piece in newPieces.reversed() where piece.count >= atLeast {
      places[newText.words[piece].map(\.identifier), default: []].append(piece.lowerBound)
    }
    for piece in oldPieces where piece.count >= atLeast {
      let key = oldText.words[piece].map(\.identifier)
      guard let start = places[key]?.popLast() else { continue }
      for step in 0..<piece.count {
        old[piece.lowerBound + step] = start + step
        new[start + step] = piece.lowerBound + step
      }
    }
  }
}

/// Pairs the items of one reading in both texts by what the alignment says of their words.
struct ItemPairing {
  let alignment: WordAlignment
  let oldWords: [Range<Int>]
  let newWords: [Range<Int>]
  private(set) var pairs: [(old: Int, new: Int)] = []
  private(set) var oldLeft: [Int] = []
  private(set) var newLeft: [Int] = []

  /// Pairs the items that share a kept word, where `fits` says they may be one.
  init(
    _ alignment: WordAlignment, old: [Range<Int>], new: [Range<Int>],
    fits: (Int, Int) -> Bool = { _, _ in true }
  ) {
    self.alignment = alignment
    oldWords = old
    newWords = new
    var itemAt: [Int: Int] = [:]
    for (item, range) in new.enumerated() { for word in range { itemAt[word] = item } }
    var taken = Set<Int>()
    for (item, range) in old.enumerated() {
      var partner: Int?
      for word in range where partner == nil && alignment.old[word] >= 0 {
        guard let found = itemAt[alignment.old[word]], !taken.contains(found), fits(item, found)
        else { continue }
        partner = found
      }
      if let partner {
        taken.insert(partner)
        pairs.append((item, partner))
      } else {
        oldLeft.append(item)
      }
    }
    newLeft = new.indices.filter { !taken.contains($0) }
  }

  /// Pairs what is left in the same region, in order, where `fits`; gives the new pairs.
  mutating func pairByRegion(_ fits: (Int, Int) -> Bool) -> [(old: Int, new: Int)] {
    var byRegion: [Int: [Int]] = [:]
    // Last first, so that what is taken is near the end; only the nearest few are looked at.
    for item in newLeft.reversed() { byRegion[newRegion(item), default: []].append(item) }
    let pairing = self
    return pairLeft { item in
      let region = pairing.oldRegion(item)
      guard let slot = byRegion.index(forKey: region) else { return nil }
      let count = byRegion.values[slot].count
      for place in (max(0, count - Self.reach)..<count).reversed()
      where fits(item, byRegion.values[slot][place]) {
        return byRegion.values[slot].remove(at: place)
      }
      return nil
    }
  }

  /// Pairs what is left anywhere, in order, where the keys are equal.
  mutating func pairByKey<Key: Hashable>(
    old oldKey: (Int) -> Key?, new newKey: (Int) -> Key?
  ) -> [(old: Int, new: Int)] {
    var byKey: [Key: [Int]] = [:]
    for item in newLeft.reversed() {
      if let key = newKey(item) { byKey[key, default: []].append(item) }
    }
    return pairLeft { item in oldKey(item).flatMap { byKey[$0]?.popLast() } }
  }

  private mutating func pairLeft(_ partner: (Int) -> Int?) -> [(old: Int, new: Int)] {
    var found: [(old: Int, new: Int)] = []
    var rest: [Int] = []
    for item in oldLeft {
      if let other = partner(item) { found.append((item, other)) } else { rest.append(item) }
    }
    let taken = Set(found.map(\.new))
    oldLeft = rest
    newLeft.removeAll { taken.contains($0) }
    pairs += found
    return found
  }

  /// How many items of a region are tried.
  private static let reach = 16

  private func oldRegion(_ item: Int) -> Int {
    oldWords[item].lazy.map { alignment.oldRegion[$0] }.max() ?? -1
  }

  private func newRegion(_ item: Int) -> Int {
    newWords[item].lazy.map { alignment.newRegion[$0] }.max() ?? -1
  }
}
