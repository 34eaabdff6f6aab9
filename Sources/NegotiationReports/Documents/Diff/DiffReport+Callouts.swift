internal import NegotiationAnswers
internal import NegotiationModel
internal import Presentation
internal import TextComparison

extension Wording {
  /// The arrow between an old and a new value, in the direction of reading.
  var arrow: Text { Text(" " + self[.answer(.arrow)] + " ") }
}

extension DiffReport {
  /// Numbers, obligations and negations that were added, removed or changed.
  ///
  /// What stands in a sentence that is listed whole is not listed a second time.
  func callouts(_ change: DraftComparison.Change, _ wording: Wording) -> [Text] {
    isOneSided(change) ? [] : change.differences.flatMap { callouts($0, wording) }
  }

  func callouts(_ comparison: TextDifference, _ wording: Wording) -> [Text] {
    var texts: [Text] = []
    let obligations = comparison.obligations
    var sentences = ListedSentences(comparison)
    let polarities = comparison.polarities.filter {
      !isSaid($0, obligations) && !sentences.holds($0)
    }
    for polarity in polarities where polarity.old == nil || polarity.new == nil {
      sentences.add(
        old: polarity.old.map { passage($0, polarity) },
        new: polarity.new.map { passage($0, polarity) })
    }
    for quantity in comparison.quantities where !sentences.holds(quantity) {
      switch (quantity.old, quantity.new) {
      case (let old?, let new?):
        var text = Text.data(old.text) + wording.arrow + Text.data(new.text)
        if let relative = quantity.relative, Int((relative * 100).rounded()) != 0,
          !(isYear(old) && isYear(new))
        {
          text += Text(" (\(signedPercent(relative)))")
        }
        texts.append(text)
      case (let old?, nil): texts.append(Text(wording[.wentOut] + " ") + Text.data(old.text))
      case (nil, let new?): texts.append(Text(wording[.cameIn] + " ") + Text.data(new.text))
      case (nil, nil): break
      }
    }
    // Removed ones come before added ones, each in the order of their text.
    for obligation in obligations.filter({ $0.old != nil }) + obligations.filter({ $0.old == nil })
    {
      texts.append(callout(obligation, bans: sentences.bans(in: obligation), wording))
    }
    for polarity in polarities.filter({ $0.old != nil }) + polarities.filter({ $0.old == nil }) {
      texts.append(callout(polarity, wording))
    }
    return texts
  }

  private func callout(_ obligation: ObligationChange, bans: Bool, _ wording: Wording) -> Text {
    let strength: Phrase =
      switch max(obligation.oldStrength, obligation.newStrength) {
      case .none, .may: .right
      case .should: .recommendation
      case .will, .shall: .duty
      }
    let kinds: [Phrase] = bans ? [strength, .ban] : [strength]
    if obligation.isSentence { return oneSided(obligation.old, obligation.new, kinds, wording) }
    if let passage = obligation.passage {
      return oneSided(
        obligation.old.map { _ in passage }, obligation.new.map { _ in passage }, kinds, wording)
    }
    return pair(obligation.old, obligation.new, wording)
      + Text(": \(wording[.effect(obligation.effect)])")
  }

  private func callout(_ polarity: PolarityChange, _ wording: Wording) -> Text {
    let kind: Phrase = polarity.isOfAmount ? .scopeOfAmount : .polarity(polarity.kind)
    if polarity.isSentence { return oneSided(polarity.old, polarity.new, [.ban], wording) }
    if polarity.old == nil || polarity.new == nil {
      return oneSided(
        polarity.old.map { passage($0, polarity) }, polarity.new.map { passage($0, polarity) },
        [kind], wording)
    }
    return pair(polarity.old, polarity.new, wording) + Text(": \(wording[kind])")
  }

  /// Whether a number is probably a year, for which a change in per cent means nothing.
  private func isYear(_ quantity: Quantity) -> Bool {
    quantity.unit == nil && quantity.upper == nil && (1800...2200).contains(quantity.value)
      && quantity.text.unicodeScalars.count == 4
  }

  /// Whether the words of a negation are part of a modal phrase that is listed anyway.
  private func isSaid(_ polarity: PolarityChange, _ obligations: [ObligationChange]) -> Bool {
    !polarity.isOfAmount && !polarity.isSentence
      && obligations.contains { obligation in
        polarity.old.map { obligation.old?.holds($0) ?? false }
          ?? polarity.new.map { obligation.new?.holds($0) ?? false } ?? false
      }
  }

  private func pair(_ old: String?, _ new: String?, _ wording: Wording) -> Text {
    Text.data(old ?? "∅") + wording.arrow + Text.data(new ?? "∅")
  }

  /// What was added or removed, and its kinds: "went out: only if elections are held (condition)".
  private func oneSided(
    _ old: String?, _ new: String?, _ kinds: [Phrase], _ wording: Wording
  ) -> Text {
    let named = kinds.map { wording[$0] }.joined(separator: wording[.answer(.comma)])
    return Text(wording[old == nil ? .cameIn : .wentOut] + " ") + Text.data(old ?? new ?? "")
      + Text(" (\(named))")
  }

  /// A condition or an exception with its content, up to the next mark.
  private func passage(_ words: String, _ change: PolarityChange) -> String {
    guard change.kind != .negation, change.kind != .scope, let sentence = change.sentence,
      let range = sentence.place(of: words)
    else { return words }
    let rest = sentence[range.lowerBound...]
    let end = rest.dropFirst(words.count).firstIndex { ",;:.，；。،؛".contains($0) } ?? rest.endIndex
    let passage = rest[..<end]
    return passage.count <= 80 ? String(passage) : String(passage.prefix(79)) + "…"
  }

  private func signedPercent(_ value: Double) -> String {
    let rounded = Int((value * 100).rounded())
    return rounded < 0 ? "−\(-rounded) %" : "+\(rounded) %"
  }
}
