/// Finds the negations, exceptions, restrictions and conditions that were added or removed.
extension SubstanceComparison {
  mutating func comparePolarities(
    _ first: [ScannedPolarity], _ second: [ScannedPolarity],
    modals: (old: [ScannedModal], new: [ScannedModal], pairs: [(old: Int, new: Int)])
  ) {
    func fits(_ left: Int, _ right: Int) -> Bool {
      if first[left].meaning.kind == .condition || second[right].meaning.kind == .condition {
        return first[left].meaning.kind == second[right].meaning.kind
          && sayAlike(first[left], second[right])
      }
      let (from, to) = (first[left].meaning, second[right].meaning)
      if from.bound != nil, to.bound != nil { return from.bound == to.bound }
      if from.bound != nil || to.bound != nil {
        return !from.isWeak && !to.isWeak && from.kind == to.kind
      }
      return from.kind == to.kind
    }
    var pairing = ItemPairing(
      alignment, old: first.map(\.words), new: second.map(\.words), fits: fits)
    _ = pairing.pairByRegion(fits)
    // Negations of the same modal word: "no party shall", "parties shall not".
    let governed = modals.pairs.filter {
      modals.old[$0.old].isNegated && modals.new[$0.new].isNegated
    }
    let oldGoverned = governed.sorted { $0.old < $1.old }
    let newGoverned = governed.sorted { $0.new < $1.new }
    let oldModals = oldGoverned.map { modals.old[$0.old].words }
    let newModals = newGoverned.map { modals.new[$0.new].words }
    // The key is the modal word of the old text beside both negations.
    _ = pairing.pairByKey(
      old: { nearest(first[$0], oldModals, old).map { oldGoverned[$0].old } },
      new: { nearest(second[$0], newModals, new).map { newGoverned[$0].old } })
    _ = pairing.pairByKey(
      old: { context(first[$0], old, ahead: true) }, new: { context(second[$0], new, ahead: true) })
    _ = pairing.pairByKey(
      old: { context(first[$0], old, ahead: false) },
      new: { context(second[$0], new, ahead: false) })
    _ = pairing.pairByKey(
      old: { first[$0].meaning.isSentential ? nil : first[$0].meaning.changeKind },
      new: { second[$0].meaning.isSentential ? nil : second[$0].meaning.changeKind },
      fits: fits)
    // "be free from harassment" and "not be subject to harassment" negate the same thing.
    _ = pairing.pairByKey(
      old: { first[$0].meaning.kind == .negation && first[$0].meaning.bound == nil ? 0 : nil },
      new: { second[$0].meaning.kind == .negation && second[$0].meaning.bound == nil ? 0 : nil },
      fits: { left, right in
        !(first[left].meaning.isSentential && second[right].meaning.isSentential)
          && denySame(first[left], second[right])
      })
    let oldRepeats = repeats(
      inOld: true, isAsked: !pairing.oldLeft.isEmpty,
      kept: pairing.pairs.map { first[$0.old] }.filter(\.meaning.isSentential)
        .map(\.words.lowerBound))
    let newRepeats = repeats(
      inOld: false, isAsked: !pairing.newLeft.isEmpty,
      kept: pairing.pairs.map { second[$0.new] }.filter(\.meaning.isSentential)
        .map(\.words.lowerBound))
    var changes: [(Int, PolarityChange)] = []
    for pair in pairing.pairs where hasOtherVerb(first[pair.old], second[pair.new]) {
      changes.append(
        (
          first[pair.old].words.lowerBound,
          PolarityChange(
            kind: first[pair.old].meaning.changeKind, old: old.text(first[pair.old].words),
            new: new.text(second[pair.new].words))
        ))
    }
    for pair in pairing.pairs
    where first[pair.old].meaning.isOnly != second[pair.new].meaning.isOnly {
      let (from, to) = (first[pair.old], second[pair.new])
      changes.append(
        (
          from.words.lowerBound,
          PolarityChange(
            kind: .restriction, old: from.meaning.isOnly ? old.text(from.words) : nil,
            new: to.meaning.isOnly ? new.text(to.words) : nil,
            sentence: new.sentence(at: to.words.lowerBound))
        ))
    }
    for item in pairing.oldLeft
    where !first[item].meaning.isWeak && !isOfAddition(first[item], old, alignment.old)
      && oldRepeats?.contain(first[item]) != true
    {
      changes.append(
        (
          first[item].words.lowerBound,
          PolarityChange(
            kind: first[item].meaning.changeKind, old: old.text(first[item].words), new: nil,
            sentence: old.sentence(at: first[item].words.lowerBound))
        ))
    }
    polarities += changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in pairing.newLeft
    where !second[item].meaning.isWeak && !isOfAddition(second[item], new, alignment.new)
      && newRepeats?.contain(second[item]) != true
    {
      polarities.append(
        PolarityChange(
          kind: second[item].meaning.changeKind, old: nil, new: new.text(second[item].words),
          sentence: new.sentence(at: second[item].words.lowerBound)))
    }
    // A negation that moved from one modal word to another changes the list of neither.
    let flipped = obligations.filter { $0.effect == .negated || $0.effect == .affirmed }
    if polarities.isEmpty, flipped.contains(where: { $0.effect == .negated }),
      flipped.contains(where: { $0.effect == .affirmed })
    {
      polarities = flipped.map {
        PolarityChange(
          kind: .negation, old: $0.effect == .affirmed ? $0.old : nil,
          new: $0.effect == .negated ? $0.new : nil)
      }
    }
  }

  /// The negations of one text that only repeat another one, given those that both texts share.
  ///
  /// - isAsked: whether any negation of the text is left to be asked about.
  func repeats(
    inOld: Bool, isAsked: Bool, kept: @autoclosure () -> [Int]
  ) -> RepeatedDenials? {
    guard isAsked else { return nil }
    return inOld
      ? RepeatedDenials(
        old, alignment.oldRegion, kept: kept(), groups: alignment.oldGroup,
        choices: RepeatedDenials.choices(new, alignment.new, alignment.newRegion))
      : RepeatedDenials(
        new, alignment.newRegion, kept: kept(), groups: alignment.newGroup,
        choices: RepeatedDenials.choices(old, alignment.old, alignment.oldRegion))
  }

  /// Whether two conditions may be the same: they share a word of their content, or one has no
  /// content.
  private func sayAlike(_ left: ScannedPolarity, _ right: ScannedPolarity) -> Bool {
    let (first, second) = (content(left, old), content(right, new))
    return first.isEmpty || second.isEmpty
      || first.contains { one in
        second.contains {
          one == $0
            || WordStem.areAkin(
              old.bytes(of: one), new.bytes(of: $0), isAgglutinative: old.grammar.isAgglutinative)
        }
      }
  }

  /// Whether two negations negate the same thing: the same word follows both directly.
  private func denySame(_ left: ScannedPolarity, _ right: ScannedPolarity) -> Bool {
    let denied = Set(content(left, old, reach: 3))
    return content(right, new, reach: 3).contains { denied.contains($0) }
  }

  /// The meaningful words of a condition, up to the next mark; in Chinese the characters.
  ///
  /// A mark after the first word is skipped: "if V(A,B) is greater".
  private func content(
    _ item: ScannedPolarity, _ text: GradedWords, reach: Int = 14
  ) -> [Int32] {
    var result: [Int32] = []
    let start = item.words.upperBound
    let sentence = text.words[item.words.lowerBound].sentence
    var index = start
    while index < text.words.count, index < start + reach, text.words[index].sentence == sentence,
      text.words[index].gap < .mark
        || index > start && index < start + 4 && result.count < 4
          && reach > 3
    {
      let word = text.words[index]
      if !text.isCommon(index), !text.begins(.modal, at: index) { result.append(word.identifier) }
      index += 1
    }
    return result
  }

  /// Whether a "without" is in a part that was added or removed together with what it negates: "or
  /// fires on it without provocation".
  private func isOfAddition(
    _ item: ScannedPolarity, _ text: GradedWords, _ partners: [Int]
  ) -> Bool {
    guard item.meaning.kind == .negation, !item.meaning.isSentential else { return false }
    var start = item.words.lowerBound
    let sentence = text.words[start].sentence
    while start > 0, partners[start - 1] < 0, text.words[start - 1].sentence == sentence {
      start -= 1
    }
    guard
      let link = (start..<item.words.lowerBound).last(where: { text.isIn($0, Self.links) })
    else { return false }
    return (link + 1..<item.words.lowerBound).contains {
      text.words[$0].kind == .word && !text.isCommon($0)
    }
  }

  private static let links = WordSet("and or et ou и или та або أو 或 和")

  /// The modal word beside which a negation stands.
  private func nearest(
    _ item: ScannedPolarity, _ modals: [Range<Int>], _ text: GradedWords
  ) -> Int? {
    guard item.meaning.isSentential else { return nil }
    let sentence = text.words[item.words.lowerBound].sentence
    let place = item.words.lowerBound
    var low = 0
    var high = modals.count
    while low < high {
      let middle = (low + high) / 2
      if modals[middle].lowerBound < place - 7 { low = middle + 1 } else { high = middle }
    }
    while low < modals.count, modals[low].lowerBound <= place + 7 {
      if text.words[modals[low].lowerBound].sentence == sentence { return low }
      low += 1
    }
    return nil
  }

  /// The three words after or before a phrase in its sentence: if they are the same, the phrase
  /// only moved.
  private func context(
    _ item: ScannedPolarity, _ text: GradedWords, ahead: Bool
  ) -> [Int32]? {
    let sentence = text.words[item.words.lowerBound].sentence
    var result: [Int32] =
      switch item.meaning.bound {
      case .most: [-3]
      case .least: [-4]
      case .under: [-5]
      case .over: [-6]
      case nil:
        switch item.meaning.kind {
        case .negation: [-1]
        case .exception: [-2]
        case .restriction: [-7]
        case .condition: [-8]
        }
      }
    var at = ahead ? item.words.upperBound : item.words.lowerBound - 1
    while result.count < 4, text.words.indices.contains(at), text.words[at].sentence == sentence {
      result.append(text.words[at].identifier)
      at += ahead ? 1 : -1
    }
    return result.count > 2 ? result : nil
  }

  /// Whether an exception or condition that opened a sentence now follows an "and", or the other
  /// way round.
  private func hasOtherVerb(_ left: ScannedPolarity, _ right: ScannedPolarity) -> Bool {
    guard left.meaning.kind == .exception || left.meaning.kind == .condition else { return false }
    return opens(left, old) && follows(right, new) || follows(left, old) && opens(right, new)
  }

  private func opens(_ item: ScannedPolarity, _ text: GradedWords) -> Bool {
    text.words[item.words.lowerBound].gap == .sentence || item.words.lowerBound == 0
  }

  private func follows(_ item: ScannedPolarity, _ text: GradedWords) -> Bool {
    let at = item.words.lowerBound
    guard at > 0, text.words[at].gap < .sentence else { return false }
    if text.words[at].isJoined { return true }
    return text.longestQuantity(at: at - 1)?.meaning == .and
  }
}
