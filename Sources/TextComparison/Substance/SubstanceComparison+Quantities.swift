/// Finds the amounts that were added, removed or changed.
extension SubstanceComparison {
  mutating func compareQuantities(_ first: [ScannedQuantity], _ second: [ScannedQuantity]) {
    func mayBecome(_ left: Int, _ right: Int) -> Bool { first[left].mayBecome(second[right]) }
    var pairing = ItemPairing(
      alignment, old: first.map(\.words), new: second.map(\.words), fits: mayBecome)
    func same(_ left: Int, _ right: Int) -> Bool {
      first[left].quantity.hasSameAmount(as: second[right].quantity)
    }
    func comparable(_ left: Int, _ right: Int) -> Bool {
      first[left].quantity.unit == second[right].quantity.unit
        && (first[left].noun < 0 || first[left].noun == second[right].noun)
    }
    _ = pairing.pairByRegion(same)
    _ = pairing.pairByRegion(comparable)
    _ = pairing.pairByKey(
      old: { first[$0].quantity.amount }, new: { second[$0].quantity.amount })
    _ = pairing.pairByRegion { first[$0].quantity.unit == second[$1].quantity.unit }
    _ = pairing.pairByRegion(mayBecome)
    struct Counted: Hashable {
      let unit: String?
      let noun: Int32
    }
    _ = pairing.pairByKey(
      old: { Counted(unit: first[$0].quantity.unit, noun: first[$0].noun) },
      new: { Counted(unit: second[$0].quantity.unit, noun: second[$0].noun) })
    var changes: [(Int, QuantityChange)] = []
    for pair in pairing.pairs {
      let (from, to) = (first[pair.old], second[pair.new])
      if !from.quantity.hasSameAmount(as: to.quantity) || !from.hasSameBound(as: to) {
        changes.append(
          (from.words.lowerBound, QuantityChange(old: from.quantity, new: to.quantity)))
        compareLimits(from, to)
      }
    }
    // An added and a removed sentence may contain the same amount.
    let alone = pairing.newLeft.filter { pairing.newGroup($0) < 0 }
    var spare: [Quantity.Amount: Int] = [:]
    for item in alone { spare[second[item].quantity.amount, default: 0] += 1 }
    var even: [Quantity.Amount: Int] = [:]
    let oldLeft = pairing.oldLeft.filter { item in
      let amount = first[item].quantity.amount
      guard pairing.oldGroup(item) < 0, spare[amount, default: 0] > 0 else { return true }
      spare[amount, default: 0] -= 1
      even[amount, default: 0] += 1
      return false
    }
    let newLeft = pairing.newLeft.filter { item in
      let amount = second[item].quantity.amount
      guard pairing.newGroup(item) < 0, even[amount, default: 0] > 0 else { return true }
      even[amount, default: 0] -= 1
      return false
    }
    for item in oldLeft {
      changes.append(
        (first[item].words.lowerBound, QuantityChange(old: first[item].quantity, new: nil)))
    }
    quantities = changes.sorted { $0.0 < $1.0 }.map(\.1)
    for item in newLeft {
      quantities.append(QuantityChange(old: nil, new: second[item].quantity))
    }
  }

  /// A limit that lost only its negation, "not more than" and "more than", is reversed.
  private mutating func compareLimits(_ from: ScannedQuantity, _ to: ScannedQuantity) {
    guard let left = from.bounds.last, let right = to.bounds.last else { return }
    if old.grammar.deniesLimitsLast {
      guard let first = old.longestPolarity(at: left.lowerBound)?.meaning,
        let second = new.longestPolarity(at: right.lowerBound)?.meaning,
        first.isWeak != second.isWeak, first.bound?.isCeiling != second.bound?.isCeiling
      else { return }
      polarities.append(
        PolarityChange(
          kind: .negation, old: first.isWeak ? nil : old.text(left),
          new: second.isWeak ? nil : new.text(right)))
      return
    }
    guard abs(left.count - right.count) == 1 else { return }
    let (leftWords, rightWords) = (
      old.words[left].map(\.identifier), new.words[right].map(\.identifier)
    )
    if leftWords.count > rightWords.count, Array(leftWords.dropFirst()) == rightWords {
      polarities.append(
        PolarityChange(kind: .negation, old: old.text(left.prefix(1)), new: nil))
    } else if rightWords.count > leftWords.count, Array(rightWords.dropFirst()) == leftWords {
      polarities.append(
        PolarityChange(kind: .negation, old: nil, new: new.text(right.prefix(1))))
    }
  }
}
