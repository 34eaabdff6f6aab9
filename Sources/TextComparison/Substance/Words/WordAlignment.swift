/// Which word of one text is which of the other, as grading sees it.
///
/// Sentences, and then parts between marks, that stand in both texts are settled first wherever they
/// stand, so that a moved sentence brings its negations and numbers along. What is left is compared
/// in order, sentence by sentence; words between the same two kept words lie in one region.
struct WordAlignment {
  private(set) var old: [Int]
  private(set) var new: [Int]
  private(set) var oldRegion: [Int]
  private(set) var newRegion: [Int]
  /// Which pair of sentences each word stands in; below zero if its sentence came or went.
  private(set) var oldGroup: [Int] = []
  private(set) var newGroup: [Int] = []

  init(_ oldText: GradedWords, _ newText: GradedWords) {
    old = Array(repeating: -1, count: oldText.words.count)
    new = Array(repeating: -1, count: newText.words.count)
    oldRegion = old
    newRegion = new
    settle(
      Self.pieces(oldText, .sentence, old), Self.pieces(newText, .sentence, new), oldText, newText,
      atLeast: 1)
    let pairing = SentencePairing(
      oldText, newText, settled: Self.settled(oldText, newText, old))
    (oldGroup, newGroup) = (
      Self.groups(pairing.old, oldText, old.count), Self.groups(pairing.new, newText, new.count)
    )
    settle(
      Self.pieces(oldText, .mark, old), Self.pieces(newText, .mark, new), oldText, newText,
      atLeast: 3)
    var oldRests = [[Int]](repeating: [], count: pairing.groups)
    var newRests = oldRests
    for index in old.indices where old[index] < 0 && oldGroup[index] >= 0 {
      oldRests[oldGroup[index]].append(index)
    }
    for index in new.indices where new[index] < 0 && newGroup[index] >= 0 {
      newRests[newGroup[index]].append(index)
    }
    var region = 0
    for group in 0..<pairing.groups {
      let (oldRest, newRest) = (oldRests[group], newRests[group])
      if oldRest.isEmpty, newRest.isEmpty { continue }
      let runs = EditScript.matches(
        oldRest.map { oldText.words[$0].identifier }, newRest.map { newText.words[$0].identifier })
      for run in runs {
        for step in 0..<run.count {
          old[oldRest[run.old + step]] = newRest[run.new + step]
          new[newRest[run.new + step]] = oldRest[run.old + step]
        }
      }
      let last = max(
        Self.number(oldRest, old, &oldRegion, from: region),
        Self.number(newRest, new, &newRegion, from: region))
      region = last + 1
    }
    // What stands in a sentence that came or went lies in no region of the other text.
    for index in old.indices where oldGroup[index] < 0 { oldRegion[index] = -2 }
    for index in new.indices where newGroup[index] < 0 { newRegion[index] = -3 }
  }

  /// Whether no sentence of one text is one of the other.
  var isOfStrangers: Bool {
    !oldGroup.contains { $0 >= 0 } && !oldGroup.isEmpty && !newGroup.isEmpty
  }

  /// The sentences that stand in both texts as they are.
  private static func settled(
    _ oldText: GradedWords, _ newText: GradedWords, _ partners: [Int]
  ) -> [(old: Int, new: Int)] {
    var sentenceAt: [Int: Int] = [:]
    for (number, range) in newText.sentences.enumerated() { sentenceAt[range.lowerBound] = number }
    return oldText.sentences.enumerated().compactMap { number, range in
      guard partners[range.lowerBound] >= 0 else { return nil }
      return sentenceAt[partners[range.lowerBound]].map { (number, $0) }
    }
  }

  private static func groups(_ sentences: [Int], _ text: GradedWords, _ count: Int) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for (number, range) in text.sentences.enumerated() {
      for index in range { result[index] = sentences[number] }
    }
    return result
  }

  /// Numbers the stretches between kept words; gives the last number.
  private static func number(
    _ rest: [Int], _ partners: [Int], _ regions: inout [Int], from first: Int
  ) -> Int {
    var region = first
    for index in rest {
      if partners[index] >= 0 { region += 1 }
      regions[index] = region
    }
    return region
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
    if oldPieces.count * newPieces.count <= Self.few {
      for piece in oldPieces where piece.count >= atLeast {
        let other = newPieces.first { other in
          other.count == piece.count && new[other.lowerBound] < 0
            && piece.indices.allSatisfy {
              oldText.words[$0].identifier
                == newText.words[other.lowerBound + $0 - piece.lowerBound].identifier
            }
        }
        if let other { settle(piece, other.lowerBound) }
      }
      return
    }
    var places: [[Int32]: [Int]] = [:]
    for piece in newPieces.reversed() where piece.count >= atLeast {
      places[newText.words[piece].map(\.identifier), default: []].append(piece.lowerBound)
    }
    for piece in oldPieces where piece.count >= atLeast {
      let key = oldText.words[piece].map(\.identifier)
      guard let start = places[key]?.popLast() else { continue }
      settle(piece, start)
    }
  }

  private mutating func settle(_ piece: Range<Int>, _ start: Int) {
    for step in 0..<piece.count {
      old[piece.lowerBound + step] = start + step
      new[start + step] = piece.lowerBound + step
    }
  }

  /// The most pairs of pieces that are compared one by one, which costs less than looking them up.
  private static let few = 256
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
    if oldLeft.isEmpty || newLeft.isEmpty { return [] }
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

  /// Pairs what is left in one pair of sentences, in order, where the keys are equal.
  ///
  /// - fits: whether two items of one key may be one; the first of those left is asked.
  mutating func pairByKey<Key: Hashable>(
    old oldKey: (Int) -> Key?, new newKey: (Int) -> Key?,
    fits: (Int, Int) -> Bool = { _, _ in true }
  ) -> [(old: Int, new: Int)] {
    if oldLeft.isEmpty || newLeft.isEmpty { return [] }
    var byKey: [GroupKey<Key>: [Int]] = [:]
    for item in newLeft.reversed() {
      guard let key = newKey(item) else { continue }
      byKey[GroupKey(group: newGroup(item), key: key), default: []].append(item)
    }
    let pairing = self
    return pairLeft { item in
      oldKey(item).flatMap { key in
        let place = GroupKey(group: pairing.oldGroup(item), key: key)
        guard let other = byKey[place]?.last, fits(item, other) else { return nil }
        return byKey[place]?.popLast()
      }
    }
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

  private struct GroupKey<Key: Hashable>: Hashable {
    let group: Int
    let key: Key
  }

  /// The pair of sentences that an item stands in.
  func oldGroup(_ item: Int) -> Int { alignment.oldGroup[oldWords[item].lowerBound] }
  func newGroup(_ item: Int) -> Int { alignment.newGroup[newWords[item].lowerBound] }

  /// How many items of a region are tried.
  private static let reach = 16

  private func oldRegion(_ item: Int) -> Int {
    oldWords[item].lazy.map { alignment.oldRegion[$0] }.max() ?? -1
  }

  private func newRegion(_ item: Int) -> Int {
    newWords[item].lazy.map { alignment.newRegion[$0] }.max() ?? -1
  }
}
