internal import NegotiationModel

/// Tells the stance that a passage shows from the cues in it.
struct StanceJudge {
  struct Judgement {
    var stance: Stance?
    var conditions: [Range<Int>] = []
    var isRedLine = false
    /// The cue that decided, if one did.
    var deciding: CueMatch?
    var why: [(kind: StatementCandidate.Reason.Kind, tokens: Range<Int>)] = []
    /// Whether the passage refuses to say anything.
    var isMute = false
    /// Whether a number is compared with: whose number it is decides what is refused.
    var isCompared = false
  }

  let tokens: [ReportToken]
  /// The cues of the passage.
  let cues: [CueMatch]
  let passage: Range<Int>
  /// Whether another party is named behind the first verb, of whom something may be demanded.
  var isAddressed = false

  func judgement() -> Judgement {
    var judgement = Judgement()
    if has(.mute) {
      judgement.isMute = true
      return judgement
    }
    judgement.isRedLine = redLine(&judgement)
    guard let deciding = deciding() else {
      judgement = conditionAlone(judgement)
      // A red line alone refuses.
      if judgement.isRedLine, judgement.stance == nil { judgement.stance = .reject }
      return judgement
    }
    judgement.deciding = deciding
    judgement.why.append((.stance, deciding.first..<deciding.end))
    var cue = deciding.cue
    if cue == .yields, judgement.isRedLine {
      cue = .accepts
    } else if let negation = negation(of: deciding) ?? negationBehind(deciding) {
      judgement.why.append((.negation, negation.first..<negation.end))
      cue = negated(cue)
    }
    if cue == .rejects || cue == .intolerable,
      let compared = cues.first(where: { $0.cue == .compares })
    {
      judgement.why.append((.lessens, compared.first..<compared.end))
      judgement.isCompared = true
      if deciding.cue == .accepts { cue = .objects }
    } else if cue == .rejects || cue == .intolerable || cue == .objects,
      let less = lessening(near: deciding)
    {
      judgement.why.append((.lessens, less.first..<less.end))
      cue = .accepts
    }
    judgement.stance = stance(of: cue, &judgement)
    if cue == .rejects, cue == deciding.cue, let second = secondNegation(behind: deciding) {
      // "Will not sign a text that sets no limit": what is missing is the condition.
      judgement.stance = .conditional
      judgement.conditions = conditionText(behind: second).map { [$0] } ?? []
      judgement.why.append((.condition, second.first..<second.end))
      return judgement
    }
    settleConditions(&judgement, cue)
    return judgement
  }

  private func has(_ cue: Cue) -> Bool { cues.contains { $0.cue == cue } }

  private func redLine(_ judgement: inout Judgement) -> Bool {
    guard let found = cues.first(where: { $0.cue == .redLine }) else { return false }
    judgement.why.append((.redLine, found.first..<found.end))
    return true
  }

  /// The cue that tells most: what somebody holds goes before what is said of the matter, and that before
  /// demands and promises.
  private func deciding() -> CueMatch? {
    let courtesy = cues.first { $0.cue == .courtesy }
    for rank in [
      [Cue.accepts, .opens, .objects, .rejects], [.intolerable, .poor, .good],
      [.yields, .demands, .insists],
      [.denies], [.wont],
    ] {
      let found = cues.first { match in
        guard rank.contains(match.cue) else { return false }
        // Thanks and blame do not state a stance.
        guard let courtesy, courtesy.first < match.first, !tokens[courtesy.first].isQuoted else {
          return true
        }
        return tokens[courtesy.first..<match.first].contains {
          $0.kind == .colon || $0.kind == .stop
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// A negation before a cue that is not part of it.
  private func negation(of cue: CueMatch) -> CueMatch? {
    cues.last { negation in
      guard negation.cue == .negation,
        !cues.contains(where: {
          ($0.cue == .cut || $0.cue == .say) && $0.first <= negation.first
            && negation.end <= $0.end
        }),
        negation.end <= cue.first, cue.first - negation.end <= 2
      else { return false }
      return !(negation.end..<cue.first).contains { !tokens[$0].isWord }
    }
  }

  /// A negation a few words behind a refusal, in the same clause.
  private func secondNegation(behind cue: CueMatch) -> CueMatch? {
    cues.first { negation in
      guard negation.cue == .negation, negation.first > cue.end, negation.first - cue.end <= 5
      else {
        return false
      }
      return !(cue.end..<negation.first).contains { !tokens[$0].isWord }
    }
  }

  /// "Возражений нет": a negation that stands behind what it negates.
  private func negationBehind(_ cue: CueMatch) -> CueMatch? {
    guard cue.cue == .objects || cue.cue == .accepts else { return nil }
    return cues.first {
      $0.cue == .negation && $0.first == cue.end && Self.behind.contains(tokens[$0.first].text)
    }
  }

  private static let behind: Set<String> = ["нет", "немає", "нема"]

  private func negated(_ cue: Cue) -> Cue {
    switch cue {
    case .accepts, .opens, .insists: .rejects
    case .objects: .accepts
    case .rejects, .intolerable: .opens
    case .good: .poor
    case .poor: .good
    case .yields: .accepts
    default: cue
    }
  }

  /// Words near a refusal that make less of the matter: "any cut is rejected" holds to it.
  ///
  /// Changes that somebody proposed are a matter of their own.
  private func lessening(near cue: CueMatch) -> CueMatch? {
    if has(.proposes) { return nil }
    return cues.first { less in
      less.cue == .lessens && less.first < cue.first + 7 && less.first + 9 > cue.first
        && (less.first >= cue.end || less.end <= cue.first)
    }
  }

  private func stance(of cue: Cue, _ judgement: inout Judgement) -> Stance? {
    switch cue {
    case .accepts, .good: return .accept
    case .opens, .yields: return .open
    case .objects, .poor: return .object
    case .rejects, .intolerable, .wont: return .reject
    case .demands where isAddressed: return .object
    case .insists, .demands:
      guard let change = cues.first(where: { $0.cue == .changes }) else { return .accept }
      judgement.why.append((.changes, change.first..<change.end))
      return .object
    default: return nil
    }
  }

  // MARK: Conditions

  private func settleConditions(_ judgement: inout Judgement, _ cue: Cue) {
    let deciding = judgement.deciding
    for match in cues where match.cue == .condition || match.cue == .unless {
      // A word of the cue itself does not state a condition.
      if let deciding, match.first >= deciding.first, match.end <= deciding.end { continue }
      // What is quoted beside a stance that is not is words of the matter.
      if let deciding, tokens[match.first].isQuoted, !tokens[deciding.first].isQuoted { continue }
      let isNegative = match.cue == .unless
      guard let text = conditionText(behind: match) else { continue }
      switch judgement.stance {
      case .accept, .open, .conditional:
        if isNegative, !saysOnly(match) { continue }
      case .reject, .object:
        // "Will not sign if the other does not pay": refused as long as something is missing.
        let isMissing = cues.contains {
          $0.cue == .negation && text.lowerBound <= $0.first && $0.first < text.lowerBound + 4
        }
        guard isNegative || isMissing, judgement.deciding.map({ !$0.cue.isQuality }) ?? true
        else { continue }
      default: continue
      }
      judgement.stance = .conditional
      judgement.conditions.append(text)
      judgement.why.append((.condition, match.first..<match.end))
      return
    }
  }

  /// Whether a negative condition says "only": those go with acceptance.
  private func saysOnly(_ match: CueMatch) -> Bool { match.end - match.first > 1 }

  /// "No peace without …": a condition alone, put negatively.
  private func conditionAlone(_ judgement: Judgement) -> Judgement {
    var judgement = judgement
    guard
      let unless = cues.first(where: { match in
        match.cue == .condition && isOnly(match)
          || match.cue == .unless
            && (isOnly(match)
              || cues.contains {
                $0.cue == .negation && ($0.end <= match.first || $0.first >= match.end)
              })
      }),
      let text = conditionText(behind: unless)
    else { return judgement }
    judgement.stance = .conditional
    judgement.conditions = [text]
    judgement.why.append((.condition, unless.first..<unless.end))
    return judgement
  }

  /// Whether words state a condition and nothing else, as "only if" and "on condition that" do.
  ///
  /// "On condition of anonymity" tells of the source.
  private func isOnly(_ match: CueMatch) -> Bool {
    let words = tokens[match.first..<match.end].map(\.text)
    if match.end < tokens.count,
      Self.anonymous.contains(where: { tokens[match.end].text.hasPrefix($0) })
    {
      return false
    }
    return match.end - match.first > 1 && words.first.map { Self.only.contains($0) } ?? false
      || !Self.stated.isDisjoint(with: words)
  }

  private static let only: Set<String> = [
    "only", "только", "лишь", "лише", "тільки", "seulement", "uniquement",
  ]
  private static let stated: Set<String> = [
    "condition", "provided", "providing", "بشرط", "شريطه", "условии", "умови", "умовою", "pourvu",
  ]
  private static let anonymous = ["of", "عدم", "анон"]

  /// The tokens of a condition: up to the next comma, if something stands before it.
  private func conditionText(behind match: CueMatch) -> Range<Int>? {
    var start = match.end
    if let that = cues.first(where: { $0.cue == .that && $0.first == start }) { start = that.end }
    var end = start
    while end < passage.upperBound {
      let kind = tokens[end].kind
      if kind == .stop || kind == .closeQuote || kind == .colon && end - start >= 3 { break }
      if kind == .comma || kind == .dash, end - start >= 2 { break }
      end += 1
    }
    return end - start >= 1 && tokens[start..<end].contains(where: \.isWord) ? start..<end : nil
  }
}
