/// A modal phrase and its position.
struct ScannedModal {
  var strength: ObligationStrength
  var isNegated: Bool
  var words: Range<Int>
  /// The phrase with the negation beside it: "may not", "لا يجوز".
  var shown: Range<Int>
  /// As often an adjective as a duty.
  var isWeak = false
  /// Negated by the limit of a number, which carries the whole meaning: "may not exceed 600,000".
  var isLimit = false

  init(strength: ObligationStrength, isNegated: Bool, words: Range<Int>) {
    (self.strength, self.isNegated, self.words, shown) = (strength, isNegated, words, words)
  }

  /// How strongly it binds somebody to do or not to do something.
  ///
  /// What may not be done is as forbidden as what shall not be done.
  var force: Force {
    Force(strength: isNegated && strength == .may ? .shall : strength, isNegated: isNegated)
  }

  /// Whether it is a change when it alone is added or removed.
  var countsAlone: Bool { strength != .will && !isLimit && !isWeak }

  struct Force: Hashable {
    var strength: ObligationStrength
    var isNegated: Bool
  }
}

/// Finds the modal phrases of a text, and which of them are negated.
struct ObligationScanner {
  let text: GradedWords

  init(_ text: GradedWords) { self.text = text }

  func scan(polarities: [ScannedPolarity]) -> [ScannedModal] {
    var result: [ScannedModal] = []
    var purpose: Int?
    var index = 0
    while index < text.words.count {
      guard text.words[index].lexical >= 0,
        let (end, meaning) = text.longestModal(at: index)
      else {
        index += 1
        continue
      }
      if meaning.isPurpose { purpose = index }
      if meaning.strength != .none, !isOther(index, end), !isCondition(index),
        !text.isAdjective(index, end),
        meaning.strength != .may || !isPurpose(index, since: purpose)
      {
        add(meaning, index..<end, to: &result)
      }
      index = end
    }
    addDutiesUpon(&result)
    addRightsOf(&result)
    if let frame = text.grammar.dutyFrame { addFrames(frame, &result) }
    deny(&result, polarities)
    return result
  }

  /// Adds a modal word; of "shall be entitled to" the second word counts, of a repeated word one.
  private func add(_ meaning: ModalMeaning, _ words: Range<Int>, to result: inout [ScannedModal]) {
    var modal = ScannedModal(
      strength: meaning.strength, isNegated: meaning.isNegated, words: words)
    modal.isWeak = meaning.isWeak
    if let last = result.last, !last.isNegated, last.words.upperBound <= words.lowerBound,
      words.lowerBound - last.words.upperBound <= 1, text.words[words.lowerBound].gap < .mark,
      (last.words.upperBound..<words.lowerBound).allSatisfy({ isLink($0) })
    {
      modal.words = last.words.lowerBound..<words.upperBound
      modal.shown = modal.words
      result[result.count - 1] = modal
      return
    }
    result.append(modal)
  }

  private func isLink(_ index: Int) -> Bool {
    text.words[index].gap < .mark
      && text.folded(index).withUnsafeBufferPointer { Self.links.contains($0) }
  }

  private static let links = WordSet("be have also être avoir быть иметь бути мати يكون تكون")

  /// Whether a word of need opens a condition, which binds nobody: "if required", «если требуется».
  private func isCondition(_ index: Int) -> Bool {
    guard index > 0, text.words[index].gap < .mark,
      let (end, meaning) = text.longestPolarity(at: index - 1)
    else { return false }
    return end == index && meaning.kind == .condition
  }

  /// Whether a permission is part of a purpose: "so that they may".
  private func isPurpose(_ index: Int, since purpose: Int?) -> Bool {
    guard let purpose, index - purpose <= 15 else { return false }
    return text.words[index].sentence == text.words[purpose].sentence
      && !text.words[purpose + 1..<index + 1].contains { $0.gap >= .mark }
  }

  /// Arabic "على الدولة أن تدفع": a duty of somebody.
  private func addDutiesUpon(_ result: inout [ScannedModal]) {
    guard text.hasArabic else { return }
    let taken = Set(result.flatMap(\.words))
    for index in text.words.indices.dropLast(2) where reads(index, "علي") || reads(index, "وعلي") {
      guard
        let end = (index + 2...index + 5).first(where: {
          $0 < text.words.count && text.words[$0].gap < .mark && reads($0, "ان")
        }), text.words[index + 1].gap < .mark,
        // "على الرغم من أن", although, binds nobody.
        text.longestPolarity(at: index)?.meaning.isIgnored != true,
        !(index - 2...index).contains(where: taken.contains)
      else { continue }
      result.append(
        ScannedModal(strength: .shall, isNegated: false, words: index..<end + 1))
    }
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Arabic "للدولة أن تنسحب", "ليس للدولة الانسحاب": a right of somebody, or its absence.
  private func addRightsOf(_ result: inout [ScannedModal]) {
    guard text.hasArabic else { return }
    var found: [ScannedModal] = []
    let taken = Set(result.flatMap(\.words))
    for index in text.words.indices.dropLast() {
      let word = text.folded(index)
      let isJoined = word.starts(with: Self.joinedHolder)
      guard isJoined || word.starts(with: Self.holder) else { continue }
      let isDenied = index > 0 && text.words[index].gap < .mark && reads(index - 1, "ليس")
      guard isDenied || isJoined || text.words[index].gap >= .mark || index == 0 else { continue }
      let end = (index + 1...index + 4).first {
        $0 < text.words.count && text.words[$0].gap < .mark && reads($0, "ان")
      }
      guard end != nil || isDenied,
        !(index - 3...(end ?? index)).contains(where: taken.contains)
      else { continue }
      found.append(
        ScannedModal(strength: .may, isNegated: false, words: index..<(end ?? index) + 1))
    }
    if found.isEmpty { return }
    result = (result + found).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// "To the", alone and after an "and".
  private static let holder = Array("لل".utf8)
  private static let joinedHolder = Array("ولل".utf8)

  /// A duty expressed by two separate words: "ist … zu zahlen", "על … לשלם".
  private func addFrames(_ frame: LanguageGrammar.DutyFrame, _ result: inout [ScannedModal]) {
    var index = 0
    while index + 1 < text.words.count {
      let start = index
      index += 1
      let word = text.words[start]
      guard frame.openings.contains(String(decoding: text.folded(start), as: UTF8.self)),
        !frame.opensPart || start == 0 || word.gap >= .mark
      else { continue }
      var end = start + 1
      while end < text.words.count, end < start + 16, text.words[end].gap < .mark,
        !closes(end, frame, after: start)
      { end += 1 }
      guard end < text.words.count, end < start + 16, text.words[end].gap < .mark,
        !result.contains(where: { $0.words.overlaps(start..<end + 1) })
      else { continue }
      result.append(ScannedModal(strength: .shall, isNegated: false, words: start..<end))
      index = end
    }
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func closes(_ index: Int, _ frame: LanguageGrammar.DutyFrame, after start: Int) -> Bool {
    let word = text.folded(index)
    if let link = frame.link, !reads(index - 1, link) || index - 1 == start { return false }
    return text.words[index].kind == .word
      && !frame.others.contains(String(decoding: word, as: UTF8.self))
      && (frame.closesWith.isEmpty
        || frame.closesWith.contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) })
      && (frame.closesFrom.isEmpty
        || frame.closesFrom.contains {
          word.count > $0.utf8.count + 3 && word.starts(with: $0.utf8)
        })
  }

  private func reads(_ index: Int, _ word: String) -> Bool {
    text.folded(index).elementsEqual(word.utf8)
  }

  /// Whether a phrase is a name or a month: "in May 2025".
  private func isOther(_ index: Int, _ end: Int) -> Bool {
    let word = text.words[index]
    if word.isName { return true }
    // "la tenue de la réunion": a noun.
    if text.isFrench, index > 0, reads(index, "tenue") || reads(index, "tenus"),
      ["la", "une", "sa", "leur", "cette", "de", "bonne", "toute"].contains(where: {
        reads(index - 1, $0)
      })
    {
      return true
    }
    guard end == index + 1, text.folded(index).elementsEqual("may".utf8) else { return false }
    let isBefore = end < text.words.count && text.words[end].kind == .number
    return isBefore
      || index > 0 && text.words[index - 1].kind == .number
        && text.words[index].gap <= .space && text.tokens.bytes[word.start] == UInt8(ascii: "M")
  }

  /// Marks the modal words that are negated by a negation beside them or by a subject like "no
  /// party".
  private func deny(_ modals: inout [ScannedModal], _ polarities: [ScannedPolarity]) {
    var at = 0
    for item in polarities
    where item.meaning.kind == .negation
      && (item.meaning.bound == nil ? item.meaning.isSentential : !item.meaning.isWeak)
    {
      let place = item.words.lowerBound
      while at < modals.count,
        modals[at].words.upperBound + text.grammar.negationReach + 1 < place
      { at += 1 }
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
        // A negation is directly beside its verb, or up to five words before it, with its subject.
        let distance = after >= 0 ? after : before
        let limit =
          after >= 0
          ? text.grammar.negationReach : item.meaning.bound != nil ? -1 : isSubject(item) ? 6 : 2
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
    let word = String(decoding: text.folded(item.words.lowerBound), as: UTF8.self)
    // Spanish "no" denies the verb behind it; English "no" its subject.
    if text.grammar.denials.contains(word) { return false }
    return Self.subjects.contains(word) || text.grammar.concords.contains(word)
  }

  private static let subjects = Set(
    ("no none neither nobody nothing never aucun aucune nul nulle никто ничто никакой никакая"
      + " никакие ни ніхто ніщо жоден жодна жодне жодні").split(separator: " ").map {
        Folding.fold(String($0))
      })
}
