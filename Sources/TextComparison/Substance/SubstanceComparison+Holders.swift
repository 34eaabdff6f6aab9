/// Compares who holds a duty, and finds duties that gained a second verb.
extension SubstanceComparison {
  /// Adds the duties of paired modal words that now bind somebody else, or to something more.
  ///
  /// A name, a passive and a participle can be recognised only in languages with capitals; in the
  /// others such a change is a change of words.
  mutating func compareDutyHolders(
    _ first: [ScannedModal], _ second: [ScannedModal], _ pairs: [(old: Int, new: Int)]
  ) {
    let names = Set(
      (old.words + new.words).lazy.filter(\.isName).map(\.identifier))
    for pair in pairs {
      let (from, to) = (first[pair.old], second[pair.new])
      guard !from.isNegated, !to.isNegated, from.strength == .shall, to.strength == .shall else {
        continue
      }
      let (left, right) = (DutyClause(from, old, names), DutyClause(to, new, names))
      if left.isPassive != right.isPassive, left.isHeldByOther(than: right, old, new) {
        add(from, of: old, came: false)
        add(to, of: new, came: true)
      }
      guard left.isPassive, right.isPassive else { continue }
      if let words = left.furtherVerb(old, alignment.old), right.keepsAll(alignment.new) {
        addVerb(words, from, of: old, came: false)
      } else if let words = right.furtherVerb(new, alignment.new), left.keepsAll(alignment.old) {
        addVerb(words, to, of: new, came: true)
      }
    }
  }

  private mutating func add(_ modal: ScannedModal, of text: GradedWords, came: Bool) {
    let words = text.text(modal.shown)
    obligations.append(
      ObligationChange(
        old: came ? nil : words, new: came ? words : nil, oldStrength: came ? .none : .shall,
        newStrength: came ? .shall : .none, effect: came ? .hardened : .softened,
        passage: text.sentence(at: modal.words.lowerBound)))
  }

  private mutating func addVerb(
    _ verb: Range<Int>, _ modal: ScannedModal, of text: GradedWords, came: Bool
  ) {
    let words = text.text(verb)
    obligations.append(
      ObligationChange(
        old: came ? nil : words, new: came ? words : nil, oldStrength: came ? .none : .shall,
        newStrength: came ? .shall : .none, effect: came ? .hardened : .softened, passage: words))
  }
}

/// A duty by its words: who is bound, and whether the verb is passive.
private struct DutyClause {
  let isPassive: Bool
  /// From the start of the sentence, or after the part before its first mark, to the modal word.
  private let subject: Range<Int>
  /// From the modal word to the next modal word or the end of the sentence.
  private let predicate: Range<Int>
  /// The names that the subject begins with; empty if it begins with another word.
  private let holders: Set<Int32>

  init(_ modal: ScannedModal, _ text: GradedWords, _ names: Set<Int32>) {
    let sentence = text.sentenceRange(at: modal.words.lowerBound) ?? modal.words
    var start = sentence.lowerBound
    if text.isIn(start, Self.prepositions),
      let mark = (start + 1..<max(start + 1, modal.words.lowerBound)).last(where: {
        text.words[$0].gap >= .mark
      })
    {
      start = mark
    }
    while start < modal.words.lowerBound, text.isIn(start, Self.articles) { start += 1 }
    subject = start..<max(start, modal.words.lowerBound)
    let after = modal.shown.upperBound
    isPassive = after < sentence.upperBound && text.isIn(after, Self.passives)
    predicate = min(after, sentence.upperBound)..<sentence.upperBound
    let isHeld = !subject.isEmpty && names.contains(text.words[start].identifier)
    holders =
      isHeld ? Set(text.words[subject].lazy.map(\.identifier)).intersection(names) : []
  }

  /// Whether the holder of one of two duties neither holds the other nor is named as its doer.
  func isHeldByOther(than other: DutyClause, _ text: GradedWords, _ otherText: GradedWords) -> Bool
  {
    let (active, passive) = isPassive ? (other, self) : (self, other)
    let passiveText = isPassive ? text : otherText
    guard !active.holders.isEmpty, passive.holders.isEmpty else { return false }
    // "shall be paid by Ukraine" binds Ukraine.
    let doers = passive.predicate.filter { index in
      active.holders.contains(passiveText.words[index].identifier)
        && (max(passive.predicate.lowerBound, index - 3)..<index).contains {
          passiveText.isIn($0, Self.agents)
        }
    }
    return doers.isEmpty
  }

  /// The words of a second verb after an "and", if all of them were added or removed: "and ratified
  /// by …".
  func furtherVerb(_ text: GradedWords, _ partners: [Int]) -> Range<Int>? {
    for index in predicate.dropLast()
    where partners[index] < 0 && text.isIn(index, Self.conjunctions)
      && text.words[index].gap < .mark && partners[index + 1] < 0
      && text.words[index + 1].gap < .mark && Self.isParticiple(text.folded(index + 1))
    {
      let end = predicate[(index + 1)...].firstIndex { partners[$0] >= 0 } ?? predicate.upperBound
      return index..<end
    }
    return nil
  }

  /// Whether all words of the duty were kept.
  func keepsAll(_ partners: [Int]) -> Bool { predicate.allSatisfy { partners[$0] >= 0 } }

  private static func isParticiple(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 5 && endings.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings =
    ["ed", "é", "ée", "és", "ées", "ован", "ована", "овано", "ованы", "овані"].map {
      Array(Folding.fold($0).utf8)
    }
  private static let articles = WordSet("the a an le la les l' un une")
  private static let passives = WordSet("be être быть бути")
  private static let agents = WordSet("by par")
  private static let conjunctions = WordSet("and et и та і й")
  private static let prepositions = WordSet(
    "with after before under in within on by upon during for until if when once as without at from"
      + " avec après avant sous dans dès lors en par pendant si sans à de с после до при в на если без"
      + " з після перед під у якщо")
}
