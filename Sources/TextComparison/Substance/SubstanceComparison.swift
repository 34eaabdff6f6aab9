/// Compares the numbers, modal words and negations of two texts whose words differ.
struct SubstanceComparison {
  private let old: GradedWords
  private let new: GradedWords
  private let alignment: WordAlignment
  private(set) var quantities: [QuantityChange] = []
  private(set) var obligations: [ObligationChange] = []
  private(set) var polarities: [PolarityChange] = []

  init(_ old: GradedWords, _ new: GradedWords) {
    self.old = old
    self.new = new
    alignment = WordAlignment(old, new)
    let oldPolarities = PolarityScanner(old).scan()
    let newPolarities = PolarityScanner(new).scan()
    let oldModals = ObligationScanner(old).scan(polarities: oldPolarities)
    let newModals = ObligationScanner(new).scan(polarities: newPolarities)
    compareQuantities(
      QuantityScanner(old, polarities: oldPolarities).scan(),
      QuantityScanner(new, polarities: newPolarities).scan())
    let modalPairs = compareModals(oldModals, newModals)
    comparePolarities(oldPolarities, newPolarities, modals: (oldModals, newModals, modalPairs))
    compareNegatingPrefixes()
  }

  // MARK: Quantities

  private mutating func compareQuantities(_ first: [ScannedQuantity], _ second: [ScannedQuantity]) {
    var pairing = ItemPairing(alignment, old: first.map(\.words), new: second.map(\.words))
    func same(_ left: Int, _ right: Int) -> Bool {
      first[left].quantity.hasSameAmount(as: second[right].quantity)
    }
    func comparable(_ left: Int, _ right: Int) -> Bool {
      first[left].quantity.unit == second[right].quantity.unit
    }
    _ = pairing.pairByRegion(same)
    _ = pairing.pairByRegion(comparable)
    struct Amount: Hashable {
      let value: Double
      let upper: Double?
      let unit: String?
      init(_ quantity: Quantity) {
        (value, upper, unit) = (quantity.value, quantity.upper, quantity.unit)
      }
    }
    _ = pairing.pairByKey(
      old: { Amount(first[$0].quantity) }, new: { Amount(second[$0].quantity) })
    _ = pairing.pairByRegion { _, _ in true }
    _ = pairing.pairByKey(
      old: { first[$0].quantity.unit }, new: { second[$0].quantity.unit })
    var changes: [(Int, QuantityChange)] = []
    for pair in pairing.pairs {
      let (from, to) = (first[pair.old].quantity, second[pair.new].quantity)
      if !from.hasSameAmount(as: to) || from.bound != to.bound {
        changes.append((first[pair.old].words.lowerBound, QuantityChange(old: from, new: to)))
      }
    }
    for item in pairing.oldLeft {
      changes.append(
        (first[item].words.lowerBound, QuantityChange(old: first[item].quantity, new: nil)))
    }
    quantities = changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in pairing.newLeft {
      quantities.append(QuantityChange(old: nil, new: second[item].quantity))
    }
  }

  // MARK: Obligations

  private mutating func compareModals(
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
    for item in pairing.oldLeft where first[item].countsAlone {
      changes.append(
        (
          first[item].words.lowerBound,
          ObligationChange(
            old: old.text(first[item].shown), new: nil, oldStrength: first[item].strength,
            newStrength: .none, effect: .softened)
        ))
    }
    obligations = changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in pairing.newLeft where second[item].countsAlone {
      obligations.append(
        ObligationChange(
          old: nil, new: new.text(second[item].shown), oldStrength: .none,
          newStrength: second[item].strength, effect: .hardened))
    }
    return pairing.pairs
  }

  // MARK: Polarity

  private mutating func comparePolarities(
    _ first: [ScannedPolarity], _ second: [ScannedPolarity],
    modals: (old: [ScannedModal], new: [ScannedModal], pairs: [(old: Int, new: Int)])
  ) {
    func fits(_ left: Int, _ right: Int) -> Bool {
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
    // Negations of one and the same modal word: "no party shall", "parties shall not".
    let governed = modals.pairs.filter {
      modals.old[$0.old].isNegated && modals.new[$0.new].isNegated
    }
    let oldGoverned = governed.sorted { $0.old < $1.old }
    let newGoverned = governed.sorted { $0.new < $1.new }
    let oldModals = oldGoverned.map { modals.old[$0.old].words }
    let newModals = newGoverned.map { modals.new[$0.new].words }
    // The key is the modal word of the old text that both negations stand by.
    _ = pairing.pairByKey(
      old: { nearest(first[$0], oldModals, old).map { oldGoverned[$0].old } },
      new: { nearest(second[$0], newModals, new).map { newGoverned[$0].old } })
    _ = pairing.pairByKey(
      old: { context(first[$0], old, ahead: true) }, new: { context(second[$0], new, ahead: true) })
    _ = pairing.pairByKey(
      old: { context(first[$0], old, ahead: false) },
      new: { context(second[$0], new, ahead: false) })
    var changes: [(Int, PolarityChange)] = []
    for item in pairing.oldLeft where !first[item].meaning.isWeak {
      changes.append(
        (
          first[item].words.lowerBound,
          PolarityChange(
            kind: first[item].meaning.kind == .negation ? .negation : .exception,
            old: old.text(first[item].words), new: nil)
        ))
    }
    polarities = changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in pairing.newLeft where !second[item].meaning.isWeak {
      polarities.append(
        PolarityChange(
          kind: second[item].meaning.kind == .negation ? .negation : .exception,
          old: nil, new: new.text(second[item].words)))
    }
    // A denial that went from one modal word to another leaves the list even.
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

  /// Which of some modal words a negation stands by.
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

  /// The three words after or before a phrase, in its sentence: where they are the same, it moved.
  private func context(
    _ item: ScannedPolarity, _ text: GradedWords, ahead: Bool
  ) -> [Int32]? {
    let sentence = text.words[item.words.lowerBound].sentence
    var result: [Int32] =
      switch item.meaning.bound {
      case .most: [-3]
      case .least: [-4]
      case nil: item.meaning.kind == .negation ? [-1] : [-2]
      }
    var at = ahead ? item.words.upperBound : item.words.lowerBound - 1
    while result.count < 4, text.words.indices.contains(at), text.words[at].sentence == sentence {
      result.append(text.words[at].identifier)
      at += ahead ? 1 : -1
    }
    return result.count > 2 ? result : nil
  }

  // MARK: Prefixes

  /// Finds words that came or went with a prefix of denial: lawful, unlawful.
  private mutating func compareNegatingPrefixes() {
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
        if Self.denies(right, left), changed(new.words[other]) {
          polarities.append(
            PolarityChange(kind: .negation, old: nil, new: new.text(other..<other + 1)))
        } else if Self.denies(left, right), changed(old.words[index]) {
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
}
