/// Compares the numbers, modal words and negations of two texts whose words differ.
struct SubstanceComparison {
  let old: GradedWords
  let new: GradedWords
  let alignment: WordAlignment
  var quantities: [QuantityChange] = []
  var obligations: [ObligationChange] = []
  var polarities: [PolarityChange] = []

  init(_ old: GradedWords, _ new: GradedWords) {
    self.old = old
    self.new = new
    alignment = WordAlignment(old, new)
    let oldReading = Reading(old)
    let newReading = Reading(new)
    let oldSentences = SentenceChange.all(old, groups: alignment.oldGroup, reading: oldReading)
    let newSentences = SentenceChange.all(new, groups: alignment.newGroup, reading: newReading)
    compareQuantities(oldReading.quantities, newReading.quantities)
    let oldModals = oldReading.modals.filter { alignment.oldGroup[$0.words.lowerBound] >= 0 }
    let newModals = newReading.modals.filter { alignment.newGroup[$0.words.lowerBound] >= 0 }
    let modalPairs = compareModals(oldModals, newModals)
    compareDutyHolders(oldModals, newModals, modalPairs)
    let oldPolarities = oldReading.polarities(without: alignment.oldGroup)
    let newPolarities = newReading.polarities(without: alignment.newGroup)
    comparePolarities(
      oldPolarities, newPolarities, modals: (oldModals, newModals, modalPairs))
    compareNegatingPrefixes(oldReading.terms, newReading.terms)
    compareTerms(oldReading.terms, newReading.terms)
    let changed = ChangedWords(alignment)
    compareUniversals(changed)
    compareOrder(changed)
    compareScopes(oldReading, newReading, changed)
    add(oldSentences, of: old, came: false)
    add(newSentences, of: new, came: true)
  }

  /// Compares only digits, for a language without lists.
  init(digitsOf old: GradedWords, _ new: GradedWords) {
    self.old = old
    self.new = new
    alignment = WordAlignment(old, new)
    compareQuantities(
      QuantityScanner(old, polarities: PolarityScanner(old).scan()).scan(),
      QuantityScanner(new, polarities: PolarityScanner(new).scan()).scan())
    polarities = []
  }

  /// What was found in one text.
  struct Reading {
    let modals: [ScannedModal]
    let quantities: [ScannedQuantity]
    let polarities: [ScannedPolarity]
    /// Terms that begin with a negation and do not negate a sentence: 不结盟, "without delay".
    let terms: [Range<Int>]

    init(_ text: GradedWords) {
      let (scanned, terms) = PolarityScanner(text).scanAll()
      modals = ObligationScanner(text).scan(polarities: scanned)
      quantities = QuantityScanner(text, polarities: scanned).scan()
      let used = Set(quantities.flatMap { $0.bounds.map(\.lowerBound) })
      polarities = scanned.filter { item in
        if item.meaning.bound == nil { return true }
        return !used.contains(item.words.lowerBound)
          && !(item.meaning.isForDates && item.meaning.kind == .negation)
      }
      self.terms = terms
    }

    /// The negations, exceptions and conditions of sentences that are in both texts.
    func polarities(without groups: [Int]) -> [ScannedPolarity] {
      polarities.filter { groups[$0.words.lowerBound] >= 0 }
    }
  }

  /// Counts the duties and bans of sentences that were added or removed.
  private mutating func add(_ sentences: [SentenceChange], of text: GradedWords, came: Bool) {
    for sentence in sentences {
      let words = text.text(sentence.words)
      if let ban = sentence.ban.map({ text.text($0) }) {
        polarities.append(
          PolarityChange(
            kind: .negation, old: came ? nil : ban, new: came ? ban : nil, sentence: words,
            isSentence: true))
      }
      switch sentence.kind {
      case .duty(let strength):
        obligations.append(
          ObligationChange(
            old: came ? nil : words, new: came ? words : nil,
            oldStrength: came ? .none : strength, newStrength: came ? strength : .none,
            effect: came ? .hardened : .softened, isSentence: true))
      case .ban:
        polarities.append(
          PolarityChange(
            kind: .negation, old: came ? nil : words, new: came ? words : nil, sentence: words,
            isSentence: true))
      case .proviso:
        polarities.append(
          PolarityChange(
            kind: .exception, old: came ? nil : words, new: came ? words : nil, sentence: words,
            isSentence: true))
      case .amount, .words: break
      }
    }
  }
}
