/// Qualifiers that narrow or widen a ban, a duty or an amount.
extension SubstanceComparison {
  /// Finds qualifiers that were added or removed: "permanently", "under its command", "in
  /// peacetime".
  mutating func compareScopes(
    _ first: Reading, _ second: Reading, _ changed: ChangedWords
  ) {
    let isDenied = !polarities.isEmpty
    let amounts = (
      amountQualifiers(first, old, alignment.old, alignment.oldGroup),
      amountQualifiers(second, new, alignment.new, alignment.newGroup)
    )
    addAmountScopes(amounts.0, amounts.1)
    if isDenied { return }
    let oldBound = bindings(first, old, alignment.oldGroup)
    let newBound = bindings(second, new, alignment.newGroup)
    let said = (Set(amounts.0.map(\.words)), Set(amounts.1.map(\.words)))
    for (group, after) in newBound.sorted(by: { $0.key < $1.key }) {
      guard let before = oldBound[group], before.isBan == after.isBan else { continue }
      let went = changed.old[group] ?? []
      let came = changed.new[group] ?? []
      if went.isEmpty {
        for words in qualifiers(came, of: after, new) where !said.1.contains(words) {
          polarities.append(
            PolarityChange(
              kind: .scope, old: nil, new: new.text(words),
              sentence: new.sentence(at: after.place)))
        }
      } else if came.isEmpty {
        for words in qualifiers(went, of: before, old) where !said.0.contains(words) {
          polarities.append(
            PolarityChange(
              kind: .scope, old: old.text(words), new: nil,
              sentence: old.sentence(at: before.place)))
        }
      }
    }
  }

  // MARK: Amounts

  /// A qualifier directly after an amount, in a sentence that is in both texts.
  struct AmountQualifier {
    let words: Range<Int>
    let group: Int
  }

  private func amountQualifiers(
    _ reading: Reading, _ text: GradedWords, _ partners: [Int], _ groups: [Int]
  ) -> [AmountQualifier] {
    reading.quantities.indices.compactMap { place in
      let item = reading.quantities[place]
      let start = item.words.upperBound
      guard start < text.words.count, groups[item.words.lowerBound] >= 0, partners[start] < 0,
        text.words[start].gap < .mark, text.isIn(start, ScopeWords.prepositions)
      else { return nil }
      var end = start + 1
      while end < text.words.count, end < start + 8, partners[end] < 0, text.words[end].gap < .mark
      {
        end += 1
      }
      // A qualifier with an amount of its own is reported as one.
      let holdsAmount =
        place + 1 < reading.quantities.count && reading.quantities[place + 1].words.lowerBound < end
      guard end > start + 1, !holdsAmount else { return nil }
      return AmountQualifier(words: start..<end, group: groups[item.words.lowerBound])
    }
  }

  private mutating func addAmountScopes(_ went: [AmountQualifier], _ came: [AmountQualifier]) {
    var rest = Dictionary(grouping: came.reversed(), by: \.group)
    for item in went {
      let other = rest[item.group]?.popLast()
      polarities.append(
        PolarityChange(
          kind: .scope, old: old.text(item.words), new: other.map { new.text($0.words) },
          sentence: old.sentence(at: item.words.lowerBound), isOfAmount: true))
    }
    for item in rest.values.joined().sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      polarities.append(
        PolarityChange(
          kind: .scope, old: nil, new: new.text(item.words),
          sentence: new.sentence(at: item.words.lowerBound), isOfAmount: true))
    }
  }

  // MARK: Bans and duties

  /// What a sentence requires, and the position of its ban or its modal word.
  private struct Binding {
    let place: Int
    let isBan: Bool
  }

  private func bindings(
    _ reading: Reading, _ text: GradedWords, _ groups: [Int]
  ) -> [Int: Binding] {
    var result: [Int: Binding] = [:]
    for modal in reading.modals
    where !modal.isNegated && modal.strength == .shall && modal.countsAlone {
      let group = groups[modal.words.lowerBound]
      if group >= 0, result[group] == nil {
        result[group] = Binding(place: modal.words.lowerBound, isBan: false)
      }
    }
    let limited = Set(
      reading.quantities.filter { $0.quantity.bound != nil }.map { groups[$0.words.lowerBound] })
    for item in reading.polarities
    where item.meaning.kind == .negation && item.meaning.isSentential && item.meaning.bound == nil {
      let group = groups[item.words.lowerBound]
      if group < 0 || isRelative(item.words.lowerBound, text) { continue }
      result[group] =
        limited.contains(group) ? nil : Binding(place: item.words.lowerBound, isBan: true)
    }
    return result
  }

  /// Whether a negation is in a clause that only describes: "those who do not follow".
  private func isRelative(_ place: Int, _ text: GradedWords) -> Bool {
    var index = place
    while index > max(0, place - 4), text.words[index].gap < .mark {
      index -= 1
      if text.isIn(index, ScopeWords.relatives) { return true }
    }
    return false
  }

  /// The stretches of added words that follow the ban or duty, as adverbs and prepositional phrases
  /// do.
  private func qualifiers(_ words: [Int], of binding: Binding, _ text: GradedWords) -> [Range<Int>]
  {
    guard let first = words.first, first > binding.place else { return [] }
    var stretches: [Range<Int>] = []
    for word in words {
      if let last = stretches.last, last.upperBound == word {
        stretches[stretches.count - 1] = last.lowerBound..<word + 1
      } else {
        stretches.append(word..<word + 1)
      }
    }
    return stretches.filter {
      binding.isBan ? ScopeWords.limitBan($0, text) : ScopeWords.limitDuty($0, text)
    }
  }
}

/// Recognises qualifiers of a ban or a duty by their words.
enum ScopeWords {
  /// Whether words narrow a ban: they begin with a preposition, or contain an adverb.
  static func limitBan(_ words: Range<Int>, _ text: GradedWords) -> Bool {
    text.isIn(words.lowerBound, prepositions)
      || words.contains { index in
        let folded = text.folded(index)
        return folded.count > 5
          && adverbs.contains { folded.suffix($0.count).elementsEqual($0) }
      }
  }

  /// Whether words say where or how long a duty applies, and not how it is done.
  static func limitDuty(_ words: Range<Int>, _ text: GradedWords) -> Bool {
    let first = words.lowerBound
    if text.isIn(first, durations) { return true }
    guard text.isIn(first, places), words.count > 1 else { return false }
    return !text.isIn(first + 1, manners) && !text.words[first + 1].begins.contains(.quantity)
  }

  static let prepositions = WordSet(
    """
    in on at under within during for from inside outside across near along by with \
    without beyond through throughout against permanently temporarily into onto until \
    before after en dans sous sur à pour par pendant durant hors avec devant contre в на \
    под во при для без за около вдоль через у під біля вздовж في تحت على خلال داخل خارج \
    أثناء عبر ضد بشكل بصورة 在 永久 长期 临时 直接 单方面
    """)
  static let relatives = WordSet(
    "who which whose whom that qui dont который которая которое которые которых які який яка яких"
      + " الذي التي الذين من")
  private static let adverbs = ["ly", "ment", "ично", "енно", "янно"].map { Array($0.utf8) }
  /// Prepositions of place and time.
  private static let places = WordSet(
    """
    in within inside outside during throughout across under dans sous pendant durant в во внутри \
    вне під у всередині في داخل خارج خلال أثناء 在
    """)
  /// Words that turn a preposition of place into one of manner: "in accordance with", "in full".
  private static let manners = WordSet(
    """
    accordance full part particular order good fact writing addition view respect relation connection \
    general principle line conformity compliance cooperation consultation coordination agreement \
    concert response return advance turn cash kind person public private this that these which whole \
    such any le cadre conformité mesure but délai соответствии полном целях рамках течение частности \
    виде связи відповідності повному межах цілях إطار حال حالة ضوء
    """)
  private static let durations = WordSet(
    """
    permanently temporarily provisionally indefinitely définitivement temporairement provisoirement \
    постоянно временно бессрочно постійно тимчасово безстроково مؤقتا دائما 永久 临时 臨時 暂时
    """)
}
