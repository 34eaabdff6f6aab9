/// What denies within a word or a term.
extension SubstanceComparison {
  /// Finds words that came or went with a prefix of denial: lawful, unlawful.
  ///
  /// - first, second: the terms that begin with a denial: "non acceptables" says "inacceptables".
  mutating func compareNegatingPrefixes(_ first: [Range<Int>], _ second: [Range<Int>]) {
    let oldDenied = Set(first.flatMap { $0.dropFirst() })
    let newDenied = Set(second.flatMap { $0.dropFirst() })
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
        if oldDenied.contains(index) || newDenied.contains(other) { continue }
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
    var plain = PlainTerms(new, alignment.newGroup)
    for term in first where plain.hold(term, old, alignment.old, alignment.oldGroup) {
      polarities.append(
        PolarityChange(
          kind: .negation, old: old.text(term), new: nil,
          sentence: old.sentence(at: term.lowerBound)))
    }
    plain = PlainTerms(old, alignment.oldGroup)
    for term in second where plain.hold(term, new, alignment.new, alignment.newGroup) {
      polarities.append(
        PolarityChange(
          kind: .negation, old: nil, new: new.text(term),
          sentence: new.sentence(at: term.lowerBound)))
    }
  }
}

/// Looks up whether a text says of a thing what another text denies of it in a term.
private struct PlainTerms {
  private let text: GradedWords
  private let groups: [Int]
  /// Where each word stands.
  private var places: [Int32: [Int]] = [:]
  private var known: [Key: Bool] = [:]

  private struct Key: Hashable {
    let group: Int
    let words: [Int32]
  }

  /// - groups: which pair of sentences each word stands in.
  init(_ text: GradedWords, _ groups: [Int]) {
    (self.text, self.groups) = (text, groups)
  }

  /// Whether all of a term but its first word stands in the same sentence here, not denied.
  ///
  /// - partners: which word here each word of the other text became.
  mutating func hold(
    _ term: Range<Int>, _ other: GradedWords, _ partners: [Int], _ otherGroups: [Int]
  ) -> Bool {
    let group = otherGroups[term.lowerBound]
    guard group >= 0, partners[term.lowerBound] < 0, term.count > 1 else { return false }
    let key = Key(group: group, words: other.words[term.dropFirst()].map(\.identifier))
    if let known = known[key] { return known }
    if places.isEmpty {
      for index in text.words.indices {
        places[text.words[index].identifier, default: []].append(index)
      }
    }
    let found = (places[key.words[0]] ?? []).contains { stands(key, at: $0) }
    known[key] = found
    return found
  }

  private func stands(_ key: Key, at start: Int) -> Bool {
    guard groups[start] == key.group, start + key.words.count <= text.words.count else {
      return false
    }
    for step in key.words.indices where text.words[start + step].identifier != key.words[step] {
      return false
    }
    return start == 0 || text.longestPolarity(at: start - 1)?.meaning.kind != .negation
  }
}
