internal import NegotiationModel

extension ReportReading {
  /// Reads a passage: who says it, for whom, and what.
  ///
  /// - `speaker`: who spoke earlier in the sentence.
  mutating func read(_ passage: Range<Int>, of scene: SentenceScene, _ speaker: inout Speaker?) {
    let tokens = scene.tokens
    let cues = scene.cues(in: passage)
    let finder = SubjectFinder(
      tokens: tokens, cues: cues, mentions: scene.mentions, isVerbFirst: language.isVerbFirst,
      passage: passage)
    var judge = StanceJudge(tokens: tokens, cues: cues, passage: passage)
    if let demand = cues.first(where: { $0.cue == .demands && !tokens[$0.first].isQuoted }) {
      judge.isAddressed = scene.mentions.contains { mention in
        mention.party != nil && mention.first >= demand.end && mention.first < demand.end + 5
          && self.speaker(of: finder.subject(of: demand), tokens)?.party != mention.party
      }
    }
    let judgement = judge.judgement()
    if judgement.isMute {
      // Who refuses to speak may still be meant by the next pronoun.
      if let verb = cues.first(where: { $0.cue == .mute }),
        let named = self.speaker(of: finder.subject(of: verb), tokens)
      {
        speaker = named
        last = (named, scene.sentence.paragraph)
      }
      return
    }
    guard let found = attribution(passage, scene, finder, cues, judgement, speaker) else { return }
    if let named = found.speaker {
      speaker = named
      last = (named, scene.sentence.paragraph)
      if let party = named.party { lastParty = party }
    }
    report(passage, scene, found, judgement)
  }

  /// Finds who says a passage; `nil` where nobody does.
  private mutating func attribution(
    _ passage: Range<Int>, _ scene: SentenceScene, _ finder: SubjectFinder, _ cues: [CueMatch],
    _ judgement: StanceJudge.Judgement, _ before: Speaker?
  ) -> Attribution? {
    let tokens = scene.tokens
    func outside(_ match: CueMatch) -> Bool { !tokens[match.first].isQuoted }
    var found = Attribution(contentStart: passage.lowerBound)
    // "By his account": whoever spoke last tells it.
    if let told = cues.first(where: { $0.cue == .told && outside($0) }), let last,
      scene.sentence.paragraph - last.paragraph <= 1
    {
      found.verb = told
      found.speaker = before ?? last.speaker
      found.speaker?.isAssumed = true
      holder(&found, passage, finder, cues, judgement, scene)
      return found
    }
    // Sourcing: the speaker stands behind it.
    if let sourcing = cues.first(where: { $0.cue == .sourcing && outside($0) }),
      let group = behind(sourcing, finder, scene)
    {
      found.verb = sourcing
      found.speaker = self.speaker(of: group, tokens)
      holder(&found, passage, finder, cues, judgement, scene)
      if found.speaker?.party != nil { return found }
    }
    if let both = cues.first(where: { $0.cue == .both && outside($0) }), principals.count == 2,
      let held = judgement.deciding, held.cue.isHeld, outside(held),
      abs(held.first - both.first) <= 4,
      !cues.contains(where: { $0.cue == .say && $0.end == both.first })
    {
      found.verb = held
      found.holders = principals
      found.speaker = Speaker(words: text[bytes(of: both.first..<both.end, tokens)])
      return found
    }
    let says = cues.filter { $0.cue == .say && outside($0) }
    let held = cues.filter { $0.cue.isHeld && outside($0) }
    for verb in says {
      // A participle that begins a passage has the subject of the one before.
      if before != nil, verb.first == passage.lowerBound, isParticiple(verb, scene) { break }
      let group = finder.subject(of: verb)
      guard let named = self.speaker(of: group, tokens), named.party != nil || named.person != nil
      else { continue }
      // A subject that the passage before had already is of a later verb.
      found.verb = verb
      found.speaker = named
      found.contentStart = content(behind: verb, in: passage, finder)
      joint(&found, verb, scene, passage)
      break
    }
    conditionVerb(&found, judgement, scene, passage)
    if found.speaker == nil { dialogue(&found, passage, scene, before, judgement) }
    if found.speaker == nil, says.isEmpty || before == nil {
      for verb in held where before == nil || !isFar(finder.subject(of: verb), behind: verb, scene)
      {
        let group = finder.subject(of: verb)
        guard let named = self.speaker(of: group, tokens), named.party != nil else { continue }
        found.verb = verb
        found.speaker = named
        joint(&found, verb, scene, passage)
        resume(&found, says, scene)
        break
      }
    }
    // "Upland will leave if …": a party before a condition.
    if found.speaker == nil, judgement.stance == nil, says.isEmpty,
      let condition = cues.first(where: { $0.cue == .condition && outside($0) }),
      let mention = scene.mentions.first(where: {
        passage.contains($0.first) && !tokens[$0.first].isQuoted
      }),
      mention.end < condition.first, !mention.isOblique, mention.party != nil
    {
      found.verb = condition
      found.speaker = self.speaker(of: [mention], tokens)
      found.isConditional = true
    }
    if found.speaker == nil {
      guard let assumed = assumed(passage, scene, cues, says, before) else {
        noteUnknown(says, scene, passage)
        return nil
      }
      found.speaker = assumed
      found.verb = says.first
      if let verb = says.first { found.contentStart = content(behind: verb, in: passage, finder) }
    }
    if let unnamed = cues.first(where: { $0.cue == .unnamed && outside($0) }) {
      // "A source close to the president" is not the president.
      let isBefore = scene.mentions.contains {
        $0.first >= unnamed.end && $0.first - unnamed.end <= 3 && !$0.isPerson
      }
      if found.speaker?.byOffice == true, isBefore { found.speaker?.person = nil }
      if found.speaker?.person == nil { found.speaker?.isUnnamed = true }
    }
    holder(&found, passage, finder, cues, judgement, scene)
    return found
  }

  /// "The union makes payment a condition": a verb of saying that states one.
  private func conditionVerb(
    _ found: inout Attribution, _ judgement: StanceJudge.Judgement, _ scene: SentenceScene,
    _ passage: Range<Int>
  ) {
    guard let verb = found.verb, judgement.deciding == nil,
      let condition = scene.cues(in: passage).first(where: {
        $0.cue == .condition && $0.first == verb.first
      })
    else { return }
    // Behind the verb may stand its subject.
    let subject = scene.mentions.first { $0.first == condition.end }
    found.verb = CueMatch(
      first: condition.first, end: subject?.end ?? condition.end, cue: .condition)
    found.isConditional = true
  }

  /// A speaker whom a label or a quotation tells, without a verb of saying.
  private mutating func dialogue(
    _ found: inout Attribution, _ passage: Range<Int>, _ scene: SentenceScene, _ before: Speaker?,
    _ judgement: StanceJudge.Judgement
  ) {
    defer {
      // "We leave if they do."
      if found.verb != nil, judgement.stance == nil,
        let condition = scene.cues(in: passage).first(where: { $0.cue == .condition })
      {
        found.verb = condition
        found.isConditional = true
      }
    }
    if passage.lowerBound == 0, let label = label(of: scene) {
      found.speaker = label.speaker
      found.verb = CueMatch(first: label.end - 1, end: label.end, cue: .say)
      found.contentStart = label.end
      labelled = scene.sentence.paragraph
    } else if before == nil, let speaker = behindQuotation(scene, passage) {
      found.speaker = speaker
    } else if before == nil, let last, isAnswer(scene) {
      // The words of a line are those of whom it names.
      found.speaker = last.speaker
      let start = passage.lowerBound
      found.verb = CueMatch(first: start, end: start, cue: .say)
    }
  }

  /// "She said Kareth accepts": the speaker goes on, and calls the own party by its name.
  private func resume(_ found: inout Attribution, _ says: [CueMatch], _ scene: SentenceScene) {
    guard let verb = says.first, let last, scene.sentence.paragraph - last.paragraph <= 1,
      let held = found.verb, verb.end <= held.first, found.holders.isEmpty,
      found.speaker?.person == nil, last.speaker.person != nil,
      last.speaker.party == found.speaker?.party
    else { return }
    found.speaker = last.speaker
    found.speaker?.isAssumed = true
    found.verb = verb
  }

  /// Whether a word of saying cannot have a subject of its own, because it is not a finite verb.
  private func isParticiple(_ verb: CueMatch, _ scene: SentenceScene) -> Bool {
    guard
      scene.cues.contains(where: { $0.cue == .cut && $0.first == verb.first && $0.end == verb.end })
    else {
      return false
    }
    // In Arabic a conjunction written with the verb marks a finite one.
    return language.tag != "ar" || !scene.tokens[verb.first].text.hasPrefix("و")
  }

  /// Whether a subject stands so far behind its verb that the object is likelier.
  private func isFar(_ group: [Mention], behind verb: CueMatch, _ scene: SentenceScene) -> Bool {
    guard language.isVerbFirst, let first = group.map(\.first).min(), first >= verb.end else {
      return false
    }
    // "He doubts in …": a preposition behind the verb makes an object of what follows, and a pronoun before
    // it is the subject.
    if scene.prepositions.contains(verb.end - 1) || scene.prepositions.contains(verb.end) {
      return true
    }
    return first - verb.end > 1
  }

  /// The names behind a word of sourcing.
  private func behind(_ sourcing: CueMatch, _ finder: SubjectFinder, _ scene: SentenceScene)
    -> [Mention]?
  {
    let verb = CueMatch(first: sourcing.first, end: sourcing.end, cue: .say)
    let after = scene.mentions.filter {
      $0.first >= sourcing.end && $0.first <= sourcing.end + 7 && !scene.tokens[$0.first].isQuoted
    }
    guard let first = after.first,
      !scene.tokens[sourcing.end..<first.first].contains(where: { $0.kind == .comma })
    else { return nil }
    let wide = SubjectFinder(
      tokens: scene.tokens, cues: finder.cues,
      mentions: after.map { mention in
        var mention = mention
        mention.isOblique = false
        return mention
      }, isVerbFirst: true, passage: sourcing.first..<scene.tokens.count)
    let group = wide.subject(of: verb)
    return group.isEmpty ? [first] : group
  }

  /// Where the words begin that a verb of saying introduces.
  private func content(behind verb: CueMatch, in passage: Range<Int>, _ finder: SubjectFinder)
    -> Int
  {
    if let that = finder.cues.first(where: {
      $0.cue == .that && $0.first >= verb.end && $0.first < verb.end + 14
    }) {
      return that.end
    }
    return verb.end
  }

  /// Two parties joined before a verb both hold it.
  private func joint(
    _ found: inout Attribution, _ verb: CueMatch, _ scene: SentenceScene, _ passage: Range<Int>
  ) {
    guard let party = found.speaker?.party, found.speaker?.person == nil else { return }
    let before = scene.mentions.filter {
      passage.contains($0.first) && $0.end <= verb.first && $0.party != nil
    }
    let after = scene.mentions.filter {
      passage.contains($0.first) && $0.first >= verb.end && $0.first < verb.end + 6
        && $0.party != nil
    }
    for list in [before, after] where list.count == 2 {
      let (left, right) = (list[0], list[1])
      let gap = left.end..<max(left.end, right.first)
      let isJoined =
        gap.count == 1 && Self.conjunctions.contains(scene.tokens[left.end].text)
        || gap.count == 2 && Self.conjunctions.contains(scene.tokens[left.end].text)
        || gap.isEmpty && language.tag == "ar" && scene.tokens[right.first].text.hasPrefix("و")
      if isJoined, let first = left.party, let second = right.party, first != second,
        first == party || second == party
      {
        found.holders = [first, second]
      }
    }
  }

  private static let conjunctions: Set<String> = ["and", "et", "и", "і", "й", "та", "و"]

  /// The last speaker, where a passage names none and may be theirs.
  private func assumed(
    _ passage: Range<Int>, _ scene: SentenceScene, _ cues: [CueMatch], _ says: [CueMatch],
    _ before: Speaker?
  ) -> Speaker? {
    if let before { return before }
    guard let last, scene.sentence.paragraph - last.paragraph <= 1 else { return nil }
    let isQuotation = scene.sentence.quotedShare > 0.5
    let hasPronoun = cues.contains {
      ($0.cue == .pronoun || $0.cue == .own) && !scene.tokens[$0.first].isQuoted
    }
    let hasUnnamed = cues.contains { $0.cue == .unnamed && !scene.tokens[$0.first].isQuoted }
    guard isQuotation || hasPronoun || !says.isEmpty, !hasUnnamed else { return nil }
    // A name that may be another speaker, unknown to the log, is not passed over.
    if says.isEmpty, !isQuotation, !hasPronoun { return nil }
    if let verb = says.first {
      if hasUnknownName(near: verb, scene) { return nil }
      // "Dockers rejected Upland's plan": whoever it is, a pronoun would be shorter.
      let finder = SubjectFinder(
        tokens: scene.tokens, cues: cues, mentions: scene.mentions,
        isVerbFirst: language.isVerbFirst, passage: passage)
      if !hasPronoun, scene.mentions.contains(where: { finder.ownsObject($0, of: verb) }) {
        return nil
      }
    }
    var speaker = last.speaker
    speaker.isAssumed = true
    return speaker
  }

  // MARK: Those the log does not know

  private func unknownName(near verb: CueMatch, _ scene: SentenceScene) -> Range<Int>? {
    guard language.tag != "ar" else { return nil }
    let tokens = scene.tokens
    func isFree(_ at: Int) -> Bool {
      tokens[at].isWord && tokens[at].isCapital && !tokens[at].isQuoted
        && !scene.mentions.contains { $0.first <= at && at < $0.end }
    }
    for start in [verb.end, verb.first - 2, verb.first - 3] where tokens.indices.contains(start) {
      guard isFree(start), start > 0 || start + 1 < tokens.count else { continue }
      var end = start
      while end < tokens.count, isFree(end), end - start < 4 { end += 1 }
      if end - start >= 2 { return start..<end }
    }
    return nil
  }

  private func hasUnknownName(near verb: CueMatch, _ scene: SentenceScene) -> Bool {
    unknownName(near: verb, scene) != nil
  }

  private mutating func noteUnknown(
    _ says: [CueMatch], _ scene: SentenceScene, _ passage: Range<Int>
  ) {
    for verb in says {
      guard let name = unknownName(near: verb, scene) else { continue }
      let words = text[
        scene.tokens[name.lowerBound].range
          .lowerBound..<scene.tokens[name.upperBound - 1].range.upperBound]
      addUnknown(words, scene.sentence.number)
      return
    }
  }

  // MARK: Whose stance it is

  /// Finds a party that holds the stance and is not the speaker's: "Orlov said the Delta rejects it".
  private func holder(
    _ found: inout Attribution, _ passage: Range<Int>, _ finder: SubjectFinder, _ cues: [CueMatch],
    _ judgement: StanceJudge.Judgement, _ scene: SentenceScene
  ) {
    let proposal = cues.first { $0.cue == .proposes && $0.first >= (found.verb?.end ?? 0) }
    guard found.holders.isEmpty, let deciding = judgement.deciding ?? proposal,
      deciding.cue.isHeld || deciding.cue == .proposes, deciding != found.verb,
      !scene.tokens[deciding.first].isQuoted, let verb = found.verb, verb.first != deciding.first
    else { return }
    let near = scene.mentions.filter { mention in
      guard !scene.tokens[mention.first].isQuoted,
        mention.party != nil || mention.isPerson || deciding.cue == .proposes
      else { return false }
      // Between the words that introduce the content and the verb that holds the stance.
      let isBefore = mention.end <= deciding.first && deciding.first - mention.end <= 3
      let isBehind =
        language.isVerbFirst && mention.first >= deciding.end && mention.first - deciding.end <= 1
      guard isBefore || isBehind, !mention.isOblique, !finder.ownsObject(mention, of: deciding)
      else { return false }
      return mention.first >= verb.end || verb.cue == .sourcing
    }
    guard let mention = near.last else { return }
    let party: PartyID?
    switch mention.subject {
    case .party(let id): party = id
    case .person(let id): party = names.party(of: id)
    case .office: party = speaker(of: [mention], scene.tokens)?.party
    }
    guard let party, party != found.speaker?.party else { return }
    // A name that says who is meant by the verb of saying itself.
    if let speaker = found.speaker, speaker.words.contains(words(mention, scene)) { return }
    found.holders = [party]
    found.holderTokens = mention.first..<mention.end
    found.isTold = true
  }

  private func words(_ mention: Mention, _ scene: SentenceScene) -> String {
    text[
      scene.tokens[mention.first].range.lowerBound..<scene.tokens[mention.end - 1].range.upperBound]
  }
}
