/// What denies within a word, a term, or the reach of a ban.
extension SubstanceComparison {
  /// Finds words that came or went with a prefix of denial: lawful, unlawful.
  mutating func compareNegatingPrefixes() {
    var byRegion: [Int: [Int]] = [:]
    // A word that went here and came there was moved, not denied.
    var balance: [Int32: Int] = [:]
    for word in new.words { balance[word.identifier, default: 0] += 1 }
    for word in old.words { balance[word.identifier, default: 0] -= 1 }
    func changed(_ word: GradedWord) -> Bool { balance[word.identifier, default: 0] != 0 }
    for index in new.words.indices where alignment.new[index] < 0 {
      byRegion[alignment.newRegion[index], default: []].append(index)
    }
    for index in old.words.indices where alignment.old[index] < 0 {
      guard let others = byRegion[alignment.oldRegion[index]], others.count <= 40 else { continue }
      for other in others {
        let (left, right) = (old.folded(index), new.folded(other))
        if Self.denies(right, left), changed(new.words[other]), old.words[index].gap != .hyphen {
          if cancels(came: true, other) { continue }
          polarities.append(
            PolarityChange(kind: .negation, old: nil, new: new.text(other..<other + 1)))
        } else if Self.denies(left, right), changed(old.words[index]),
          new.words[other].gap != .hyphen
        {
          if cancels(came: false, index) { continue }
          polarities.append(
            PolarityChange(kind: .negation, old: old.text(index..<index + 1), new: nil))
        }
      }
    }
  }

  private static func denies(_ word: ArraySlice<UInt8>, _ plain: ArraySlice<UInt8>) -> Bool {
    let extra = word.count - plain.count
    guard plain.count >= 5, extra >= 2, extra <= 6, word.suffix(plain.count).elementsEqual(plain)
    else { return false }
    return prefixes.contains(Array(word.prefix(extra)))
  }

  private static let prefixes = Set(
    "un in im il ir non dis не без бес".split(separator: " ").map { Array($0.utf8) })

  /// Whether a denial beside a word came or went with its prefix: "not impossible", "possible".
  private mutating func cancels(came: Bool, _ index: Int) -> Bool {
    let text = came ? new : old
    guard index > 0, text.words[index - 1].gap <= .space,
      text.longestPolarity(at: index - 1)?.meaning.kind == .negation
    else { return false }
    let word = text.text(index - 1..<index)
    guard
      let place = polarities.firstIndex(where: {
        (came ? $0.new : $0.old) == word && (came ? $0.old : $0.new) == nil
      })
    else { return false }
    polarities.remove(at: place)
    return true
  }

  // MARK: Terms

  /// Finds terms that lost or gained the negation they begin with: 不结盟国家 and 结盟国家.
  mutating func compareTerms(_ first: [Range<Int>], _ second: [Range<Int>]) {
    for term in first where keeps(term, alignment.old, alignment.oldGroup) {
      polarities.append(
        PolarityChange(
          kind: .negation, old: old.text(term), new: nil,
          sentence: old.sentence(at: term.lowerBound)))
    }
    for term in second where keeps(term, alignment.new, alignment.newGroup) {
      polarities.append(
        PolarityChange(
          kind: .negation, old: nil, new: new.text(term),
          sentence: new.sentence(at: term.lowerBound)))
    }
  }

  /// Whether all of a term but its first word stands in the other text.
  private func keeps(_ term: Range<Int>, _ partners: [Int], _ groups: [Int]) -> Bool {
    guard groups[term.lowerBound] >= 0, partners[term.lowerBound] < 0 else { return false }
    let rest = term.dropFirst()
    guard let first = rest.first, partners[first] >= 0 else { return false }
    return rest.allSatisfy { partners[$0] == partners[first] + ($0 - first) }
  }

  // MARK: Scopes

  /// Finds qualifiers that narrow or widen a ban: "permanently", "under its command".
  mutating func compareScopes(_ first: Reading, _ second: Reading) {
    guard polarities.isEmpty else { return }
    let oldBans = bans(first, old, alignment.oldGroup)
    let newBans = bans(second, new, alignment.newGroup)
    for (group, place) in newBans.sorted(by: { $0.key < $1.key }) {
      guard let oldPlace = oldBans[group] else { continue }
      let went = old.words.indices.filter {
        alignment.oldGroup[$0] == group && alignment.old[$0] < 0
      }
      let came = new.words.indices.filter {
        alignment.newGroup[$0] == group && alignment.new[$0] < 0
      }
      if went.isEmpty {
        for words in qualifiers(came, after: place, new) {
          polarities.append(
            PolarityChange(
              kind: .scope, old: nil, new: new.text(words), sentence: new.sentence(at: place)))
        }
      } else if came.isEmpty {
        for words in qualifiers(went, after: oldPlace, old) {
          polarities.append(
            PolarityChange(
              kind: .scope, old: old.text(words), new: nil, sentence: old.sentence(at: oldPlace)))
        }
      }
    }
  }

  /// The sentences that forbid, and where.
  private func bans(_ reading: Reading, _ text: GradedWords, _ groups: [Int]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    let limited = Set(
      reading.quantities.filter { $0.quantity.bound != nil }.map { groups[$0.words.lowerBound] })
    for item in reading.polarities
    where item.meaning.kind == .negation && item.meaning.isSentential && item.meaning.bound == nil {
      let group = groups[item.words.lowerBound]
      if group >= 0, !limited.contains(group) { result[group] = item.words.lowerBound }
    }
    return result
  }

  /// The stretches of words that came together behind the ban, as adverbs and prepositions do.
  private func qualifiers(_ words: [Int], after place: Int, _ text: GradedWords) -> [Range<Int>] {
    guard let first = words.first, first > place else { return [] }
    var stretches: [Range<Int>] = []
    for word in words {
      if let last = stretches.last, last.upperBound == word {
        stretches[stretches.count - 1] = last.lowerBound..<word + 1
      } else {
        stretches.append(word..<word + 1)
      }
    }
    return stretches.filter { isQualifier($0, text) }
  }

  private func isQualifier(_ words: Range<Int>, _ text: GradedWords) -> Bool {
    text.folded(words.lowerBound).withUnsafeBufferPointer { Self.prepositions.contains($0) }
      || words.contains { index in
        let folded = text.folded(index)
        return folded.count > 5
          && Self.adverbs.contains { folded.suffix($0.count).elementsEqual($0) }
      }
  }

  private static let prepositions = WordSet(
    """
    in on at under within during for from inside outside across near along by with \
    without beyond through throughout against permanently temporarily into onto until \
    before after en dans sous sur à pour par pendant durant hors avec devant contre в на \
    под во при для без за около вдоль через у під біля вздовж في تحت على خلال داخل خارج \
    أثناء عبر ضد بشكل بصورة 在 永久 长期 临时 直接 单方面
    """)
  private static let adverbs = ["ly", "ment", "ично", "енно", "янно"].map { Array($0.utf8) }
}
