/// Pairs the sentences of two texts: which sentence is an edited form of which.
///
/// Equal sentences are paired wherever they are. Others are paired if they share enough meaningful
/// words. Common words and modal words do not count, and a word that is in many sentences of the
/// clause counts less than one that is in two. A sentence that was cut in two, or two that were
/// joined, form one group.
struct SentencePairing {
  /// The group of each sentence: the same number on both sides, or a unique number below zero.
  private(set) var old: [Int]
  private(set) var new: [Int]
  private(set) var groups = 0

  private let oldFeatures: [Set<Int64>]
  private let newFeatures: [Set<Int64>]
  /// The number of sentences with a feature, if there are more than two.
  private var frequent: [Int64: Int] = [:]
  private let oldText: GradedWords
  private let newText: GradedWords

  /// - settled: the partner of each sentence that is unchanged in both texts.
  init(_ oldText: GradedWords, _ newText: GradedWords, settled: [(old: Int, new: Int)]) {
    (self.oldText, self.newText) = (oldText, newText)
    old = oldText.sentences.indices.map { -2 * $0 - 1 }
    new = newText.sentences.indices.map { -2 * $0 - 2 }
    for pair in settled {
      (old[pair.old], new[pair.new]) = (groups, groups)
      groups += 1
    }
    let (oldGroups, newGroups) = (old, new)
    let oldOpen = oldGroups.indices.filter { oldGroups[$0] < 0 }
    let newOpen = newGroups.indices.filter { newGroups[$0] < 0 }
    var features = [Set<Int64>](repeating: [], count: old.count)
    for index in oldOpen { features[index] = Self.features(oldText, oldText.sentences[index]) }
    oldFeatures = features
    features = [Set<Int64>](repeating: [], count: new.count)
    for index in newOpen { features[index] = Self.features(newText, newText.sentences[index]) }
    newFeatures = features
    if oldOpen.isEmpty || newOpen.isEmpty { return }
    if oldOpen.count * newOpen.count > Self.most {
      for index in oldOpen { old[index] = groups }
      for index in newOpen { new[index] = groups }
      groups += 1
      return
    }
    if oldOpen.count + newOpen.count > 2 { countFeatures() }
    pairAlike(oldOpen, newOpen)
    let (oldLone, newLone) = (oldOpen.filter { old[$0] < 0 }, newOpen.filter { new[$0] < 0 })
    if oldOpen.count == 1, newOpen.count == 1 {
      pairShort(oldOpen[0], newOpen[0])
    } else if oldLone.count == 1, newLone.count == 1, bindAlike(oldLone[0], newLone[0]),
      shareStems(oldLone[0], newLone[0], isWhole: false)
    {
      (old[oldLone[0]], new[newLone[0]]) = (groups, groups)
      groups += 1
    }
    pairSubjects(oldOpen, newOpen)
    attach()
  }

  private mutating func pairAlike(_ oldOpen: [Int], _ newOpen: [Int]) {
    var found: [(score: Double, old: Int, new: Int)] = []
    for left in oldOpen {
      for right in newOpen {
        let (first, second) = (oldFeatures[left], newFeatures[right])
        guard !first.isEmpty, !second.isEmpty else { continue }
        let common = first.intersection(second)
        let shared = weight(common)
        let (whole, other) = (weight(first), weight(second))
        let score = 2 * shared / (whole + other)
        let part = shared / min(whole, other)
        // No other likeness of words says as much.
        if standsWhole(left, right) {
          found.append((1 + score, left, right))
          continue
        }
        // Words that occur in the whole clause are not enough to pair two of its sentences, nor is
        // one thing that both name.
        if score < 0.5, !frequent.isEmpty, common.allSatisfy({ frequent[$0] != nil }) { continue }
        if score < 0.5, oldOpen.count + newOpen.count > 2, isOnePhrase(common, left, right) {
          continue
        }
        if score >= 0.3 || shared >= 2 && part >= 0.5 || shared >= 4 && part >= 0.3 {
          found.append((score, left, right))
        }
      }
    }
    found.sort {
      $0.score != $1.score
        ? $0.score > $1.score : ($0.old, $0.new) < ($1.old, $1.new)
    }
    for pair in found where old[pair.old] < 0 && new[pair.new] < 0 {
      (old[pair.old], new[pair.new]) = (groups, groups)
      groups += 1
    }
  }

  /// Whether all words of one of two sentences stand in the other, in their order.
  private func standsWhole(_ left: Int, _ right: Int) -> Bool {
    let (first, second) = (oldText.sentences[left], newText.sentences[right])
    let isOldShorter = first.count <= second.count
    guard (isOldShorter ? oldFeatures[left] : newFeatures[right]).count >= 3 else { return false }
    let (short, long) =
      isOldShorter
      ? (oldText.words[first], newText.words[second])
      : (newText.words[second], oldText.words[first])
    var next = short.startIndex
    for word in long where next < short.endIndex && word.identifier == short[next].identifier {
      next += 1
    }
    return next == short.endIndex
  }

  /// Whether two words are all that two sentences share, and stand in both as one name of a thing:
  /// "line of contact".
  ///
  /// What a sentence begins with is what it is about, and no such name.
  private func isOnePhrase(_ common: Set<Int64>, _ left: Int, _ right: Int) -> Bool {
    guard common.count == 2 else { return false }
    return [(oldText, left), (newText, right)].allSatisfy { text, sentence in
      let range = text.sentences[sentence]
      let places = range.filter { common.contains(Int64(text.words[$0].identifier)) }
      guard places.count == 2, places[0] - range.lowerBound > 1 else { return false }
      return (places[0] + 1..<places[1]).allSatisfy { text.isCommon($0) }
        && places[1] - places[0] <= 3
        && (places[0] + 1...places[1]).allSatisfy { text.words[$0].gap < .mark }
    }
  }

  private mutating func countFeatures() {
    var counts: [Int64: Int] = [:]
    for features in oldFeatures + newFeatures {
      for feature in features { counts[feature, default: 0] += 1 }
    }
    frequent = counts.filter { $0.value > 2 }
  }

  /// The total weight of features: each counts 1, or 2 divided by the number of sentences that have
  /// it.
  ///
  /// It is summed in integers, so that the order of a set does not matter.
  private func weight(_ features: Set<Int64>) -> Double {
    if frequent.isEmpty { return Double(features.count) }
    var sum = 0
    for feature in features { sum += 5_040 / max(2, frequent[feature, default: 2]) }
    return Double(sum) / 2_520
  }

  /// Pairs sentences with the same subject, if no other sentence has it: "A multinational force
  /// shall …".
  ///
  /// A name is not enough, because one actor has many duties.
  private mutating func pairSubjects(_ oldOpen: [Int], _ newOpen: [Int]) {
    var lefts: [SentenceSubject: [Int]] = [:]
    var rights: [SentenceSubject: [Int]] = [:]
    for index in oldOpen {
      if let subject = SentenceSubject(oldText, oldText.sentences[index]) {
        lefts[subject, default: []].append(index)
      }
    }
    if lefts.isEmpty { return }
    for index in newOpen {
      if let subject = SentenceSubject(newText, newText.sentences[index]) {
        rights[subject, default: []].append(index)
      }
    }
    for index in oldOpen where old[index] < 0 {
      guard let subject = SentenceSubject(oldText, oldText.sentences[index]),
        lefts[subject]?.count == 1, let others = rights[subject], others.count == 1,
        new[others[0]] < 0
      else { continue }
      (old[index], new[others[0]]) = (groups, groups)
      groups += 1
    }
  }

  /// Pairs two sentences that are the only ones left.
  ///
  /// Short ones need one common word; longer ones need two fifths of the shorter one to share stems
  /// with words of the other.
  private mutating func pairShort(_ left: Int, _ right: Int) {
    guard old[left] < 0, new[right] < 0 else { return }
    let (first, second) = (oldText.sentences[left], newText.sentences[right])
    let isShared = !oldFeatures[left].isDisjoint(with: newFeatures[right])
    let words = Set(oldText.words[first].map(\.identifier))
    let shared =
      oldText.words.isEmpty
      ? 0
      : newText.words[second].filter {
        words.contains($0.identifier)
      }.count
    let shorter = min(first.count, second.count)
    let longer = max(first.count, second.count)
    guard
      isShared && longer <= 12 || shared > 0 && longer <= 8 && 3 * shared >= shorter
        || longer <= 3 || shareStems(left, right)
    else { return }
    (old[left], new[right]) = (groups, groups)
    groups += 1
  }

  /// Whether two sentences share the stems of at least two words and of two fifths of the shorter
  /// one: sovereign, sovereignty.
  ///
  /// A fifth is enough for two sentences with the same modal words.
  ///
  /// - isWhole: whether they are all that is left of the clause; otherwise words that many of its
  ///   sentences have do not count.
  private func shareStems(_ left: Int, _ right: Int, isWhole: Bool = true) -> Bool {
    var (first, second) = (oldFeatures[left], newFeatures[right])
    if !isWhole {
      first = first.filter { frequent[$0] == nil }
      second = second.filter { frequent[$0] == nil }
    }
    let shorter = min(first.count, second.count)
    guard shorter >= 2, max(first.count, second.count) <= 60 else { return false }
    func isAkin(_ feature: Int64) -> Bool {
      if second.contains(feature) { return true }
      // A pair of characters has no stem.
      guard feature >> 32 == 0 else { return false }
      let word = oldText.wordNumbers.bytes(Int32(truncatingIfNeeded: feature))
      return second.contains { other in
        other >> 32 == 0
          && WordStem.areAkin(
            word, newText.wordNumbers.bytes(Int32(truncatingIfNeeded: other)),
            isAgglutinative: oldText.grammar.isAgglutinative)
      }
    }
    let akin = first.count(where: isAkin)
    // Two Han characters are less than a word.
    let isHan = first.contains { $0 >> 32 != 0 }
    let least = bindAlike(left, right) ? shorter : 2 * shorter
    return akin >= (isHan ? 4 : 2) && 5 * akin >= least
  }

  /// Whether two sentences have the same modal words: both a duty, both a ban.
  private func bindAlike(_ left: Int, _ right: Int) -> Bool {
    let forces = Self.forces(oldText, oldText.sentences[left])
    return !forces.isEmpty && forces == Self.forces(newText, newText.sentences[right])
  }

  /// The strengths of the modal words of a sentence, and whether it has a negation.
  private static func forces(_ text: GradedWords, _ sentence: Range<Int>) -> Set<Int> {
    var result = Set<Int>()
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let (_, meaning) = text.longestPolarity(at: index), meaning.isSentential,
        !meaning.isIgnored,
        meaning.bound == nil
      {
        result.insert(-1)
      }
      if let (end, meaning) = text.longestModal(at: index) {
        if meaning.strength != .none, !meaning.isWeak { result.insert(meaning.strength.rawValue) }
        index = end
      } else {
        index += 1
      }
    }
    return result
  }

  /// Adds to a pair a sentence that was split off from it or joined to it.
  private mutating func attach() {
    for (isOld, lefts) in [(true, old.indices), (false, new.indices)] {
      for index in lefts where (isOld ? old[index] : new[index]) < 0 {
        let features = isOld ? oldFeatures[index] : newFeatures[index]
        guard features.count >= 2 else { continue }
        var best: (shared: Int, group: Int) = (1, -1)
        for group in 0..<groups {
          let rest = residual(of: group, inOld: !isOld)
          let shared = rest.intersection(features).count
          if 2 * shared >= features.count, shared > best.shared { best = (shared, group) }
        }
        guard best.group >= 0 else { continue }
        if isOld { old[index] = best.group } else { new[index] = best.group }
      }
    }
  }

  /// The features that a group has on one side only.
  private func residual(of group: Int, inOld: Bool) -> Set<Int64> {
    var (here, there) = (Set<Int64>(), Set<Int64>())
    for index in old.indices where old[index] == group { here.formUnion(oldFeatures[index]) }
    for index in new.indices where new[index] == group { there.formUnion(newFeatures[index]) }
    return inOld ? here.subtracting(there) : there.subtracting(here)
  }

  /// The meaningful words of a sentence; in scripts without spaces, pairs of characters.
  private static func features(_ text: GradedWords, _ range: Range<Int>) -> Set<Int64> {
    var result = Set<Int64>(minimumCapacity: range.count)
    for index in range {
      let word = text.words[index]
      switch word.kind {
      case .character:
        guard index + 1 < range.upperBound, text.words[index + 1].kind == .character else {
          continue
        }
        result.insert(Int64(word.identifier) << 32 | Int64(text.words[index + 1].identifier))
      case .word:
        if text.begins(.modal, at: index) || text.begins(.polarity, at: index)
          || text.isCommon(index)
        {
          continue
        }
        result.insert(Int64(word.identifier))
      case .number: result.insert(Int64(word.identifier))
      default: continue
      }
    }
    return result
  }

  /// The most pairs of sentences that are compared.
  private static let most = 10_000
}
