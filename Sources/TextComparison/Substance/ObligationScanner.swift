/// A modal phrase and where it stands.
struct ScannedModal {
  var strength: ObligationStrength
  var isNegated: Bool
  var words: Range<Int>
  /// The phrase with the negation beside it: "may not", "لا يجوز".
  var shown: Range<Int>
  /// Denied by the limit of a number, which says it all: "may not exceed 600,000".
  var isLimit = false

  init(strength: ObligationStrength, isNegated: Bool, words: Range<Int>) {
    (self.strength, self.isNegated, self.words, shown) = (strength, isNegated, words, words)
  }

  /// How strongly it binds, to do a thing or to leave it.
  ///
  /// What may not be done is as forbidden as what shall not be done.
  var force: Force {
    Force(strength: isNegated && strength == .may ? .shall : strength, isNegated: isNegated)
  }

  /// Whether it is a change when it comes or goes alone.
  var countsAlone: Bool { strength != .will && !isLimit }

  struct Force: Hashable {
    var strength: ObligationStrength
    var isNegated: Bool
  }
}

/// Finds the modal phrases of a text, and which of them are denied.
struct ObligationScanner {
  let text: GradedWords

  init(_ text: GradedWords) { self.text = text }

  func scan(polarities: [ScannedPolarity]) -> [ScannedModal] {
    var result: [ScannedModal] = []
    var index = 0
    while index < text.words.count {
      guard text.words[index].lexical >= 0,
        let (end, meaning) = text.longestModal(at: index)
      else {
        index += 1
        continue
      }
      if meaning.strength != .none, !isOther(index, end) {
        result.append(
          ScannedModal(
            strength: meaning.strength, isNegated: meaning.isNegated, words: index..<end))
      }
      index = end
    }
    deny(&result, polarities)
    return result
  }

  /// Whether a phrase is a name or a month: "in May 2025".
  private func isOther(_ index: Int, _ end: Int) -> Bool {
    let word = text.words[index]
    if word.isName { return true }
    guard end == index + 1, text.folded(index).elementsEqual("may".utf8) else { return false }
    let isBefore = end < text.words.count && text.words[end].kind == .number
    return isBefore
      || index > 0 && text.words[index - 1].kind == .number
        && text.words[index].gap <= .space && text.tokens.bytes[word.start] == UInt8(ascii: "M")
  }

  /// Marks the modals that a negation beside them, or a subject like "no party", denies.
  private func deny(_ modals: inout [ScannedModal], _ polarities: [ScannedPolarity]) {
    var at = 0
    for item in polarities
    where item.meaning.kind == .negation
      && (item.meaning.bound == nil ? item.meaning.isSentential : !item.meaning.isWeak)
    {
      let place = item.words.lowerBound
      while at < modals.count, modals[at].words.upperBound + 3 < place { at += 1 }
      var best: Int?
      var bestDistance = Int.max
      for index in at..<min(modals.count, at + 4) {
        let modal = modals[index]
        if modal.words.lowerBound <= place, place < modal.words.upperBound { best = nil; break }
        guard text.words[modal.words.lowerBound].sentence == text.words[place].sentence else {
          continue
        }
        let after = place - modal.words.upperBound
        let before = modal.words.lowerBound - item.words.upperBound
        // A negation stands right beside its verb, or up to five words ahead, with its subject.
        let distance = after >= 0 ? after : before
        let limit = after >= 0 ? 2 : item.meaning.bound != nil ? -1 : isSubject(item) ? 6 : 2
        if distance <= limit, distance < bestDistance, !crossesMark(modal, item) {
          best = index
          bestDistance = distance
        }
      }
      guard let best else { continue }
      modals[best].isNegated = true
      if item.meaning.bound != nil {
        modals[best].isLimit = true
      } else if bestDistance <= 1 {
        let shown = modals[best].shown
        modals[best].shown =
          min(
            shown.lowerBound, item.words.lowerBound)..<max(
            shown.upperBound, item.words.upperBound)
      }
    }
  }

  private func crossesMark(_ modal: ScannedModal, _ item: ScannedPolarity) -> Bool {
    let low = min(modal.words.upperBound, item.words.upperBound)
    let high = max(modal.words.lowerBound, item.words.lowerBound)
    guard low <= high else { return false }
    return (low...high).contains { text.words[$0].gap >= .mark }
  }

  private func isSubject(_ item: ScannedPolarity) -> Bool {
    Self.subjects.contains(
      String(decoding: text.folded(item.words.lowerBound), as: UTF8.self))
  }

  private static let subjects = Set(
    ("no none neither nobody nothing never aucun aucune nul nulle никто ничто никакой никакая"
      + " никакие ни ніхто ніщо жоден жодна жодне жодні").split(separator: " ").map {
        Folding.fold(String($0))
      })
}
