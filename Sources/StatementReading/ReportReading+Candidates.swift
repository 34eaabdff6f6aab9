internal import NegotiationModel

extension ReportReading {
  /// Makes the candidates of a passage.
  mutating func report(
    _ passage: Range<Int>, _ scene: SentenceScene, _ found: Attribution,
    _ judgement: StanceJudge.Judgement
  ) {
    let tokens = scene.tokens
    guard let speaker = found.speaker else { return }
    let parties = found.holders.isEmpty ? [speaker.party].compactMap { $0 } : found.holders
    guard !parties.isEmpty else { return }
    var aimed = aims(passage, scene, judgement)
    // What is denied is the claim among the likeliest.
    if !aimed.isClaim, scene.cues(in: passage).contains(where: { $0.cue == .denies }),
      let claim = aimed.aims.firstIndex(where: { targets.isClaim($0.target) })
    {
      aimed.aims.insert(aimed.aims.remove(at: claim), at: 0)
      aimed.isClaim = true
    }
    var stance = judgement.stance
    var conditions = judgement.conditions.map { text[bytes(of: $0, tokens)] }
    if found.isConditional, let verb = found.verb, verb.end < passage.upperBound {
      stance = .conditional
      conditions = [text[bytes(of: verb.end..<passage.upperBound, tokens)]]
    }
    var why = reasons(speaker, found, judgement, scene)
    if aimed.isClaim {
      stance = stanceOnClaim(judgement, scene.cues(in: passage))
    } else {
      counterOffer(
        passage, scene, aimed.aims, judgement.isCompared, judgement.isRedLine, &stance, &conditions,
        &why)
    }
    // What the plan must do is a condition of accepting it.
    if aimed.isPlanSubject, let deciding = judgement.deciding, deciding.cue == .insists,
      stance == .accept, deciding.end < passage.upperBound
    {
      stance = .conditional
      conditions = [text[bytes(of: deciding.end..<passage.upperBound, tokens)]]
    }
    let quote = quotation(passage, scene)
    // Nothing is said on anything: no candidate.
    if aimed.aims.isEmpty { stance = nil }
    if stance == nil,
      aimed.aims.isEmpty || aimed.isBefore || aimed.isWider
        || quote == nil && found.verb?.cue != .say
    {
      return
    }
    // Two verbs of one saying on one matter are one statement.
    if aimed.isWider, let earlier = candidates.last, earlier.sentence == scene.sentence.number,
      earlier.party == parties.first, earlier.targets.first == aimed.aims.first
    {
      if earlier.stance == nil, let stance {
        complete(stance, conditions, why.filter { $0.kind != .speaker && $0.kind != .assumed })
      }
      return
    }
    why += aimed.why
    let range = text.trimmed(bytes(of: passage, tokens))
    let whole = scene.passages.count == 1 ? scene.sentence.range : range
    let day = day(of: scene.sentence)
    if let day { why.append(.init(kind: .day, words: text[bytes(of: day.tokens, tokens)])) }
    let position = text.position(of: whole.lowerBound)
    for party in parties {
      let isOwn = party == speaker.party
      add(
        StatementCandidate(
          sentence: scene.sentence.number, line: position.line, column: position.column,
          range: whole,
          text: text[whole], party: party, speaker: isOwn ? speaker.person : nil,
          speakerText: speaker.words,
          stance: stance, targets: aimed.aims, quote: quote, conditions: conditions,
          isRedLine: judgement.isRedLine, basis: basis(found, speaker, quote), on: day?.day ?? on,
          why: why))
    }
    if !aimed.aims.isEmpty { lastAims = (aimed.aims, scene.sentence.paragraph) }
  }

  func bytes(of range: Range<Int>, _ tokens: [ReportToken]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    var end = tokens[range.upperBound - 1].range.upperBound
    // The closing mark of a quotation belongs to it.
    if range.upperBound < tokens.count, tokens[range.upperBound].kind == .closeQuote {
      end = tokens[range.upperBound].range.upperBound
    }
    return tokens[range.lowerBound].range.lowerBound..<end
  }

  private func basis(_ found: Attribution, _ speaker: Speaker, _ quote: String?) -> Basis {
    if found.isTold || speaker.isUnnamed { return .attributed }
    if found.verb?.cue == .say || found.verb?.cue == .sourcing || quote != nil
      || speaker.person != nil
    {
      return .stated
    }
    return .inferred
  }

  // MARK: What it is about

  private struct Aimed {
    var aims: [StatementCandidate.Aim] = []
    var isClaim = false
    /// Whether they are those of the sentence before.
    var isBefore = false
    /// Whether the plan is the subject of the verb that decides: "any plan must …".
    var isPlanSubject = false
    /// Whether the rest of the sentence told them.
    var isWider = false
    var why: [StatementCandidate.Reason] = []
  }

  private mutating func aims(
    _ passage: Range<Int>, _ scene: SentenceScene, _ judgement: StanceJudge.Judgement
  ) -> Aimed {
    let tokens = scene.tokens
    let named = Set(scene.mentions.flatMap { $0.first..<$0.end })
    let plans = scene.cues(in: passage).filter { $0.cue == .plan }
    let planTokens = Set(plans.flatMap { $0.first..<$0.end })
    let deciding = judgement.deciding.map { Set($0.first..<$0.end) } ?? []
    let says = Set(
      scene.cues(in: passage).filter { $0.cue == .say || $0.cue == .unnamed || $0.cue == .redLine }
        .flatMap {
          $0.first..<$0.end
        })
    let content = passage.filter {
      !named.contains($0) && !planTokens.contains($0) && !says.contains($0)
        && (!deciding.contains($0) || judgement.deciding.map { $0.end - $0.first > 1 } ?? false)
    }
    var aimed = Aimed()
    let numbered = numberedClauses(passage, scene)
    if !numbered.isEmpty {
      aimed.aims = numbered
      aimed.why = [.init(kind: .target, words: text[bytes(of: passage, tokens)])]
    } else if let plan = plans.first(where: {
      isObject($0, of: judgement.deciding, tokens, scene.prepositions)
    }),
      !targets.wholes.isEmpty
    {
      let matter = targets.targets(of: content.map { tokens[$0] })
      aimed.aims = Array((wholes(plan, scene).prefix(2) + (matter?.aims.prefix(1) ?? [])).prefix(3))
      aimed.isPlanSubject = judgement.deciding.map { plan.end <= $0.first } ?? false
      aimed.why = [.init(kind: .target, words: text[bytes(of: plan.first..<plan.end, tokens)])]
    } else if let found = targets.targets(
      of: content.map { tokens[$0] }, in: text[bytes(of: passage, tokens)])
    {
      aimed.aims = found.aims
      aimed.isClaim = found.isClaim
      if let plan = plans.first, found.strength < TargetFinder.sure, !targets.wholes.isEmpty {
        // The plan is named, and hardly anything of a clause.
        aimed.aims = Array((wholes(plan, scene).prefix(2) + found.aims.prefix(1)).prefix(3))
      }
      aimed.why = [.init(kind: .target, words: words(found.words, passage, scene))]
    } else if let plan = plans.first, !targets.wholes.isEmpty,
      asked.map({ scene.sentence.paragraph - $0 > 1 }) ?? true || lastAims == nil
    {
      aimed.aims = wholes(plan, scene)
      aimed.why = [.init(kind: .target, words: text[bytes(of: plan.first..<plan.end, tokens)])]
    } else if let whole = wholeSentence(passage, scene, named) {
      aimed.aims = whole.aims
      aimed.isWider = true
      aimed.isClaim = whole.isClaim
      aimed.why = [.init(kind: .target, words: words(whole.words, 0..<tokens.count, scene))]
    } else if let lastAims, scene.sentence.paragraph - lastAims.paragraph <= 1 {
      aimed.aims = lastAims.aims
      aimed.isBefore = true
      aimed.why = [.init(kind: .before, words: "")]
    }
    return aimed
  }

  /// Whether a word for the plan is what a verb is about: it stands right behind it.
  private func isObject(
    _ plan: CueMatch, of deciding: CueMatch?, _ tokens: [ReportToken], _ prepositions: Set<Int>
  ) -> Bool {
    guard let deciding else { return false }
    if plan.end <= deciding.first {
      // Or it is the subject, right before it.
      return deciding.first - plan.end <= 2 && !prepositions.contains(plan.first - 1)
        && !tokens[plan.end..<deciding.first].contains { $0.breaks }
    }
    guard plan.first >= deciding.first, plan.first - deciding.end <= 4 else { return false }
    return !tokens[deciding.end..<max(deciding.end, plan.first)].contains { $0.breaks }
  }

  /// Clauses named by their numbers, in digits or in words.
  private func numberedClauses(_ passage: Range<Int>, _ scene: SentenceScene) -> [StatementCandidate
    .Aim]
  {
    var aims: [StatementCandidate.Aim] = []
    for clause in scene.cues(in: passage) where clause.cue == .clause {
      for at in max(passage.lowerBound, clause.first - 2)..<min(passage.upperBound, clause.end + 3)
      where scene.tokens[at].isWord {
        guard let target = targets.clause(numbered: scene.tokens[at].text),
          !aims.contains(where: { $0.target == target })
        else { continue }
        aims.append(StatementCandidate.Aim(target: target, similarity: 1))
      }
    }
    return aims.isEmpty ? [] : Array((aims + targets.partners(of: aims[0].target)).prefix(3))
  }

  /// The whole sentence, where the passage says too little of its matter.
  private mutating func wholeSentence(
    _ passage: Range<Int>, _ scene: SentenceScene, _ named: Set<Int>
  ) -> TargetFinder.Found? {
    guard passage.count < scene.tokens.count else { return nil }
    return targets.targets(
      of: scene.tokens.indices.filter { !named.contains($0) }.map { scene.tokens[$0] })
  }

  private mutating func wholes(_ plan: CueMatch, _ scene: SentenceScene) -> [StatementCandidate.Aim]
  {
    var aims = targets.wholes.prefix(2).map { StatementCandidate.Aim(target: $0, similarity: 0.5) }
    if let topic = targets.targets(of: Array(scene.tokens[plan.first..<plan.end]))?.aims.first(
      where: { aim in
        if case .topic = aim.target { return true }
        return false
      })
    {
      aims.append(topic)
    }
    return Array(aims.prefix(3))
  }

  /// The words of a passage that have the features by which a target was found.
  private mutating func words(
    _ features: [TargetFinder.Feature], _ passage: Range<Int>, _ scene: SentenceScene
  ) -> String {
    let wanted = Set(features)
    var words: [String] = []
    for at in passage where scene.tokens[at].isWord {
      let word = scene.tokens[at]
      if !wanted.isDisjoint(with: targets.features(of: [word])), words.count < 6 {
        words.append(text[word.range])
      }
    }
    return words.joined(separator: " ")
  }

  // MARK: What it says

  /// On a claim, whatever says it asserts it, and what calls it false denies it.
  private func stanceOnClaim(_ judgement: StanceJudge.Judgement, _ cues: [CueMatch]) -> Stance? {
    if cues.contains(where: { $0.cue == .denies }) { return .object }
    switch judgement.stance {
    case .object, .reject: return .object
    default: return cues.contains { $0.cue == .say } ? .accept : judgement.stance
    }
  }

  /// Another number than the clause has is a counter-offer, and the number its condition.
  private func counterOffer(
    _ passage: Range<Int>, _ scene: SentenceScene, _ aims: [StatementCandidate.Aim],
    _ isCompared: Bool, _ isRedLine: Bool,
    _ stance: inout Stance?,
    _ conditions: inout [String], _ why: inout [StatementCandidate.Reason]
  ) {
    guard let aim = aims.first else { return }
    // A topic has the numbers of its clause.
    let known = aims.dropFirst().prefix(1).reduce(targets.numbers(of: aim.target)) {
      targets.partners(of: aim.target).map(\.target).contains($1.target)
        ? $0.union(targets.numbers(of: $1.target)) : $0
    }
    if isCompared || isRedLine {
      // Whoever refuses less than the clause has holds to it.
      let hasOwn = !known.isDisjoint(with: numbers(in: passage, scene))
      if hasOwn, stance == .reject || stance == .object { stance = .accept }
      if isCompared || hasOwn { return }
    }
    guard stance == .accept, !known.isEmpty else { return }
    let own = passage.filter { at in
      TargetFinder.number(scene.tokens[at].text).map {
        !known.contains($0) && !($0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")))
      } ?? false
    }
    let hasOld = !known.isDisjoint(with: numbers(in: passage, scene))
    guard let first = own.first, !hasOld else { return }
    stance = .conditional
    var end = first + 1
    while end < min(first + 3, passage.upperBound), scene.tokens[end].isWord { end += 1 }
    let words = text[bytes(of: first..<end, scene.tokens)]
    conditions.append(words)
    why.append(.init(kind: .number, words: words))
  }

  /// The numbers of a passage, in digits or in words.
  private func numbers(in passage: Range<Int>, _ scene: SentenceScene) -> Set<String> {
    Set(scene.tokens[passage].compactMap { TargetFinder.number($0.text) })
      .union(TargetFinder.quantities(in: text[bytes(of: passage, scene.tokens)]))
  }

  /// The longest quotation of a passage, else of the sentence.
  private func quotation(_ passage: Range<Int>, _ scene: SentenceScene) -> String? {
    let range = bytes(of: passage, scene.tokens)
    let own = scene.sentence.quotations.filter { $0.overlaps(range) }
    let longest = own.max { $0.count < $1.count }
    return longest.map { text[text.trimmed($0)] }
  }

  private func reasons(
    _ speaker: Speaker, _ found: Attribution, _ judgement: StanceJudge.Judgement,
    _ scene: SentenceScene
  ) -> [StatementCandidate.Reason] {
    var why: [StatementCandidate.Reason] = []
    func reason(
      _ kind: StatementCandidate.Reason.Kind, _ range: Range<Int>
    ) -> StatementCandidate.Reason {
      guard !range.isEmpty else { return .init(kind: kind, words: "") }
      let place =
        scene.tokens[range.lowerBound].range
        .lowerBound..<scene.tokens[range.upperBound - 1].range.upperBound
      return .init(kind: kind, words: text[place], place: place)
    }
    why.append(
      .init(
        kind: speaker.isAssumed
          ? .assumed : speaker.isAlike ? .spelling : speaker.byOffice ? .office : .speaker,
        words: speaker.words))
    if speaker.isUnnamed { why.append(.init(kind: .unnamed, words: speaker.words)) }
    if let holder = found.holderTokens {
      why.append(reason(.other, holder))
    }
    if let verb = found.verb, verb != judgement.deciding, verb.first < verb.end,
      scene.tokens[verb.first].isWord
    {
      why.append(reason(.verb, verb.first..<verb.end))
    }
    for (kind, tokens) in judgement.why {
      why.append(reason(kind, tokens))
    }
    return why
  }
}
