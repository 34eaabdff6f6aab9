/// A sentence that was added or removed, and the single change that it counts as.
struct SentenceChange {
  enum Kind {
    case duty(ObligationStrength)
    case ban
    /// An exception: "ただし、…この限りでない".
    case proviso
    case amount
    case words
  }

  let kind: Kind
  let words: Range<Int>
  /// The content of a duty that is a negation: "… shall lay down that Ukraine is not admitted".
  var ban: Range<Int>?

  /// What each sentence counts as that matches no sentence of the other text.
  static func all(
    _ text: GradedWords, groups: [Int], reading: SubstanceComparison.Reading
  ) -> [SentenceChange] {
    let (modals, quantities) = (reading.modals, reading.quantities)
    var result: [SentenceChange] = []
    for range in text.sentences where groups[range.lowerBound] < 0 {
      let within = modals.standing(in: range, \.words).filter(\.countsAlone)
      let duties = within.filter { !$0.isNegated || $0.strength == .may && $0.isLimit }
      let kind: Kind =
        if text.grammar.opensProvisos,
          reading.polarities.contains(where: {
            $0.words.lowerBound == range.lowerBound && $0.meaning.kind == .exception
          })
        {
          .proviso
        } else if let strongest = duties.map(\.strength).max() {
          .duty(strongest)
        } else if !within.isEmpty {
          .ban
        } else if !quantities.standing(in: range, \.words).isEmpty {
          .amount
        } else {
          .words
        }
      var change = SentenceChange(kind: kind, words: range)
      if case .duty = kind {
        change.ban = contentBan(text, range, duties, reading.polarities)
      }
      result.append(change)
    }
    return result
  }

  /// The content of a duty, if it is a negation.
  ///
  /// It begins with a word that opens such a content, after a verb that takes one and before the
  /// negation: "ensure that … not", «обеспечить, чтобы … не».
  private static func contentBan(
    _ text: GradedWords, _ sentence: Range<Int>, _ duties: [ScannedModal],
    _ polarities: [ScannedPolarity]
  ) -> Range<Int>? {
    for item in polarities.standing(in: sentence, \.words)
    where item.meaning.kind == .negation && item.meaning.isSentential && item.meaning.bound == nil {
      let place = item.words.lowerBound
      guard
        let duty = duties.last(where: { $0.words.upperBound <= place }),
        let opening = (max(duty.words.upperBound, place - 8)..<place).last(where: {
          text.isIn($0, openings)
        }),
        !(opening + 1..<place + 1).contains(where: {
          text.words[$0].gap >= .mark || text.isIn($0, relatives)
        }),
        // Without a subject of its own it describes a thing: "pumps that do not leak".
        (opening + 1..<place).contains(where: { !text.isCommon($0) }),
        (max(duty.words.upperBound, opening - 8)..<opening).contains(where: {
          text.isIn($0, contentVerbs)
        })
      else { continue }
      let end =
        (place + 1..<max(place + 1, sentence.upperBound)).first { text.words[$0].gap >= .mark }
        ?? sentence.upperBound
      return opening + 1..<end
    }
    return nil
  }

  private static let openings = WordSet("that que qu' что чтобы що щоб أن بأن")
  private static let relatives = WordSet(
    "who which whose whom where qui dont où который которая которые который яка який які الذي التي")
  /// Verbs of laying down and ensuring, as lists for drafting give them.
  private static let contentVerbs = WordSet(
    """
    ensure ensures provide provides lay lays guarantee guarantees declare declares agree agrees \
    stipulate stipulates undertake undertakes confirm confirms require requires state states decide \
    decides see prescribe establish assurer assure assurent garantir garantit veiller veille prévoir \
    prévoit disposer dispose déclarer déclare stipuler décider exiger обеспечить обеспечивает \
    обеспечивать гарантировать гарантирует закрепить закрепляет заявить заявляет установить \
    подтвердить требовать забезпечити забезпечує гарантувати гарантує закріпити заявити встановити \
    підтвердити вимагати تضمن يضمن ضمان تكفل يكفل تنص ينص تعلن يعلن تتعهد يتعهد تؤكد يؤكد
    """)
}

extension Array {
  /// The items that begin in a range of words; all items are in the order of their words.
  fileprivate func standing(
    in range: Range<Int>, _ words: (Element) -> Range<Int>
  ) -> ArraySlice<Element> {
    func first(from place: Int) -> Int {
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if words(self[middle]).lowerBound < place { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return self[first(from: range.lowerBound)..<first(from: range.upperBound)]
  }
}
