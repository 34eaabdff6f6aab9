/// Finds the duties, rights and recommendations that were added, removed or changed.
extension SubstanceComparison {
  mutating func compareModals(
    _ first: [ScannedModal], _ second: [ScannedModal]
  ) -> [(old: Int, new: Int)] {
    var pairing = ItemPairing(alignment, old: first.map(\.words), new: second.map(\.words))
    _ = pairing.pairByRegion { first[$0].force == second[$1].force }
    _ = pairing.pairByRegion { first[$0].strength == second[$1].strength }
    _ = pairing.pairByRegion { _, _ in true }
    _ = pairing.pairByKey(old: { first[$0].force }, new: { second[$0].force })
    let between = Set(
      pairing.pairByKey(old: { first[$0].strength }, new: { second[$0].strength }).map(\.old))
    var changes: [(Int, ObligationChange)] = []
    for pair in pairing.pairs where !between.contains(pair.old) {
      let (from, to) = (first[pair.old], second[pair.new])
      let effect: ObligationChange.Effect
      if from.isNegated != to.isNegated {
        effect = to.isNegated ? .negated : .affirmed
      } else if from.force.strength != to.force.strength {
        effect = to.force.strength > from.force.strength ? .hardened : .softened
      } else {
        continue
      }
      changes.append(
        (
          from.words.lowerBound,
          ObligationChange(
            old: old.text(from.shown), new: new.text(to.shown), oldStrength: from.strength,
            newStrength: to.strength, effect: effect)
        ))
    }
    let oldTaken = Set(pairing.pairs.map { verb(first[$0.old], old) })
    let newTaken = Set(pairing.pairs.map { verb(second[$0.new], new) })
    let bans = pairing.pairs.filter { first[$0.old].isNegated && second[$0.new].isNegated }
    let oldRepeats = repeats(
      inOld: true, isAsked: !pairing.oldLeft.isEmpty,
      kept: bans.map { first[$0.old].words.lowerBound })
    let newRepeats = repeats(
      inOld: false, isAsked: !pairing.newLeft.isEmpty,
      kept: bans.map { second[$0.new].words.lowerBound })
    for item in pairing.oldLeft
    where first[item].countsAlone && oldRepeats?.contain(first[item]) != true
      && (!newTaken.contains(verb(first[item], old)) || goesWhole(first[item], old))
    {
      changes.append(
        (
          first[item].words.lowerBound,
          ObligationChange(
            old: old.text(first[item].shown), new: nil, oldStrength: first[item].strength,
            newStrength: .none, effect: .softened, passage: passage(first[item], old))
        ))
    }
    obligations = changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in pairing.newLeft
    where second[item].countsAlone && newRepeats?.contain(second[item]) != true
      && (!oldTaken.contains(verb(second[item], new)) || goesWhole(second[item], new))
    {
      obligations.append(
        ObligationChange(
          old: nil, new: new.text(second[item].shown), oldStrength: .none,
          newStrength: second[item].strength, effect: .hardened,
          passage: passage(second[item], new)))
    }
    return pairing.pairs
  }

  /// A modal word and at most twelve words after it in its part of the sentence.
  func passage(_ words: Range<Int>, _ text: GradedWords) -> String {
    var end = words.upperBound
    while end < text.words.count, end < words.upperBound + 12, text.words[end].gap < .mark {
      end += 1
    }
    return text.text(words.lowerBound..<end)
  }

  /// What is shown of a duty that one text lacks; one that went whole is shown with its subject.
  private func passage(_ modal: ScannedModal, _ text: GradedWords) -> String {
    guard goesWhole(modal, text) else { return passage(modal.shown, text) }
    let (partners, regions) =
      text === old ? (alignment.old, alignment.oldRegion) : (alignment.new, alignment.newRegion)
    var start = modal.shown.lowerBound
    while start > 0, partners[start - 1] < 0, regions[start - 1] == regions[start],
      text.words[start].gap < .mark
    { start -= 1 }
    return passage(start..<modal.shown.upperBound, text)
  }

  /// Whether a passive duty stands in one text only, and nothing stands in its place: ", and what was
  /// lent shall be returned".
  private func goesWhole(_ modal: ScannedModal, _ text: GradedWords) -> Bool {
    let isOld = text === old
    let (partners, others) =
      isOld ? (alignment.old, alignment.new) : (alignment.new, alignment.old)
    let (regions, otherRegions) =
      isOld
      ? (alignment.oldRegion, alignment.newRegion) : (alignment.newRegion, alignment.oldRegion)
    let verb = modal.shown.upperBound + 1
    guard modal.strength == .shall, verb < text.words.count, text.isIn(verb - 1, Self.passives),
      (modal.shown.lowerBound...verb).allSatisfy({
        partners[$0] < 0 && regions[$0] == regions[verb]
      }), text.words[verb].kind == .word, text.words[verb].gap < .mark
    else { return false }
    return !others.indices.contains { others[$0] < 0 && otherRegions[$0] == regions[verb] }
  }

  private static let passives = WordSet("be être быть бути")

  /// The strength of a modal word and the word after it; the word has the same number in both
  /// texts.
  private func verb(_ modal: ScannedModal, _ text: GradedWords) -> GovernedVerb {
    let end = modal.shown.upperBound
    let isWord = end < text.words.count && text.words[end].gap < .mark
    return GovernedVerb(
      strength: modal.strength, isNegated: modal.isNegated,
      word: isWord ? text.words[end].identifier : -1)
  }
}

/// A modal word and the verb that it governs.
private struct GovernedVerb: Hashable {
  let strength: ObligationStrength
  let isNegated: Bool
  let word: Int32
}
