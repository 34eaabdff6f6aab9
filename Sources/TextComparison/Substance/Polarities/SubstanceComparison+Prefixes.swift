/// Finds negations inside a word or a term.
extension SubstanceComparison {
  /// Finds words that changed by a negating prefix: lawful, unlawful.
  ///
  /// - first, second: the terms that begin with a negation: "non acceptables" equals
  ///   "inacceptables".
  mutating func compareNegatingPrefixes(_ first: [Range<Int>], _ second: [Range<Int>]) {
    let oldDenied = Set(first.flatMap { $0.dropFirst() })
    let newDenied = Set(second.flatMap { $0.dropFirst() })
    var byRegion: [Int: [Int]] = [:]
    for index in new.words.indices where alignment.new[index] < 0 {
      byRegion[alignment.newRegion[index], default: []].append(index)
    }
    if byRegion.isEmpty { return }
    // A word that was removed here and added there was moved, not negated.
    var balance = [Int](repeating: 0, count: new.wordNumbers.count)
    for word in new.words { balance[Int(word.identifier)] += 1 }
    for word in old.words { balance[Int(word.identifier)] -= 1 }
    func changed(_ word: GradedWord) -> Bool { balance[Int(word.identifier)] != 0 }
    for index in old.words.indices where alignment.old[index] < 0 {
      guard let others = byRegion[alignment.oldRegion[index]], others.count <= 40 else { continue }
      for other in others {
        let (left, right) = (old.folded(index), new.folded(other))
        if oldDenied.contains(index) || newDenied.contains(other) { continue }
        compareEndings(index, other)
        if denies(right, left), changed(new.words[other]), old.words[index].gap != .hyphen {
          if cancels(came: true, other) || says(index, in: old, of: \.old) { continue }
          polarities.append(
            PolarityChange(kind: .negation, old: nil, new: new.text(other..<other + 1)))
        } else if denies(left, right), changed(old.words[index]),
          new.words[other].gap != .hyphen
        {
          if cancels(came: false, index) || says(other, in: new, of: \.new) { continue }
          polarities.append(
            PolarityChange(kind: .negation, old: old.text(index..<index + 1), new: nil))
        }
      }
    }
  }

  private func denies(_ word: ArraySlice<UInt8>, _ plain: ArraySlice<UInt8>) -> Bool {
    let extra = word.count - plain.count
    guard plain.count >= 5, extra >= 1, extra <= 9, word.suffix(plain.count).elementsEqual(plain)
    else { return false }
    return Self.prefixes.contains(Array(word.prefix(extra)))
      || old.grammar.denyingPrefixes.contains { $0.utf8.elementsEqual(word.prefix(extra)) }
  }

  /// Finds an ending that replaced another: şartlı, şartsız; 민간인은, 민간인만.
  private mutating func compareEndings(_ index: Int, _ other: Int) {
    let (left, right) = (old.folded(index), new.folded(other))
    for ending in old.grammar.tellingEndings {
      if Self.changes(ending, left, right) {
        polarities.append(
          PolarityChange(kind: ending.kind, old: nil, new: new.text(other..<other + 1)))
      } else if Self.changes(ending, right, left) {
        polarities.append(
          PolarityChange(kind: ending.kind, old: old.text(index..<index + 1), new: nil))
      }
    }
  }

  /// Whether two words have one stem, with a plain ending and one that carries meaning.
  private static func changes(
    _ ending: LanguageGrammar.TellingEnding, _ plain: ArraySlice<UInt8>,
    _ telling: ArraySlice<UInt8>
  ) -> Bool {
    ending.telling.contains { end in
      guard telling.suffix(end.utf8.count).elementsEqual(end.utf8) else { return false }
      let stem = telling.dropLast(end.utf8.count)
      return stem.count >= 3
        && ending.plain.contains {
          plain.count == stem.count + $0.utf8.count && plain.starts(with: stem)
            && plain.suffix($0.utf8.count).elementsEqual($0.utf8)
        }
    }
  }

  private static let prefixes = Set(
    "un in im il ir non dis не без бес".split(separator: " ").map { Array($0.utf8) })

  /// Whether a negation beside a word was added or removed together with its prefix: "not
  /// impossible", "possible".
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

  /// Whether the plain word was denied by the word before it, so that the prefix says the same:
  /// "nicht akzeptabel", "inakzeptabel"; the denial that came or went is taken off the list.
  private mutating func says(
    _ index: Int, in text: GradedWords, of side: KeyPath<PolarityChange, String?>
  ) -> Bool {
    guard index > 0, text.words[index].gap <= .space,
      text.longestPolarity(at: index - 1)?.meaning.kind == .negation
    else { return false }
    let word = text.text(index - 1..<index)
    let place = polarities.firstIndex { change in
      change[keyPath: side] == word && (change.old == nil || change.new == nil)
    }
    guard let place else { return false }
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

/// Finds whether a text affirms a thing that another text negates in a term.
private struct PlainTerms {
  private let text: GradedWords
  private let groups: [Int]
  /// The positions of each word.
  private var places: [Int32: [Int]] = [:]
  private var known: [Key: Bool] = [:]

  private struct Key: Hashable {
    let group: Int
    let words: [Int32]
  }

  /// - groups: for each word, its pair of sentences.
  init(_ text: GradedWords, _ groups: [Int]) {
    (self.text, self.groups) = (text, groups)
  }

  /// Whether all of a term but its first word occurs in the same sentence here without a negation.
  ///
  /// - partners: for each word of the other text, its counterpart here.
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
