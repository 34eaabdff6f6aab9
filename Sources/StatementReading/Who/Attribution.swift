internal import NegotiationModel

/// Who says a passage and whose stance it shows, told from names and verbs around it.
struct Attribution {
  /// The verb of saying that was used, or the verb that holds the stance.
  var verb: CueMatch?
  var speaker: Speaker?
  /// Parties that hold the stance where they are not the speaker's.
  var holders: [PartyID] = []
  var holderTokens: Range<Int>?
  /// Whether somebody else tells the stance of the holder.
  var isTold = false
  /// Whether a condition alone shows a stance.
  var isConditional = false
  /// Where the reported words begin.
  var contentStart: Int
}

/// Finds the subject of verbs among the names of a passage.
struct SubjectFinder {
  let tokens: [ReportToken]
  let cues: [CueMatch]
  let mentions: [Mention]
  let isVerbFirst: Bool
  /// The passage that is looked at.
  let passage: Range<Int>

  /// The names outside of quotations.
  private var named: [Mention] {
    mentions.filter { passage.contains($0.first) && !tokens[$0.first].isQuoted }
  }

  /// The names that are the subject of a verb, the head of them first; empty where there is none.
  func subject(of verb: CueMatch) -> [Mention] {
    let before = named.filter {
      $0.end <= verb.first && !(isOwner($0) && verb.first > $0.end + 1)
    }
    // Within the words of a verb as well: "dropped Upland's objection".
    let after = named.filter {
      $0.first > verb.first && $0.first < verb.end + 9 && !ownsObject($0, of: verb)
    }
    let next = after.first
    // An auxiliary belongs to the verb: "…, a dit la ministre".
    let start =
      verb.first - (verb.first > passage.lowerBound && tokens[verb.first - 1].text == "a" ? 1 : 0)
    let isInverted =
      start == passage.lowerBound
      || start > passage.lowerBound && !tokens[start - 1].isWord
        && tokens[start - 1].kind != .bracket && saysSomething(passage.lowerBound..<start)
    let gap = next.map { words(between: verb.end, and: $0.first) }
    if isVerbFirst {
      if let last = before.last, !last.isOblique || before.count == 1,
        words(between: last.end, and: verb.first) <= 2, !breaks(between: last.end, and: verb.first)
      {
        return head(of: before, from: before.count - 1, backwards: true)
      }
      if let next, let gap, gap <= 4, !breaks(between: verb.end, and: next.first),
        !stands(.that, in: min(verb.end, next.first)..<next.first)
      {
        return head(of: after, from: 0, backwards: false)
      }
    } else if isInverted, let next, let gap, gap <= 3,
      !stands(.that, in: min(verb.end, next.first)..<next.first),
      !next.isOblique
    {
      return head(of: after, from: 0, backwards: false)
    }
    if !before.isEmpty {
      // Nearest first: people, then offices, then parties that no preposition governs.
      if let at = best(among: before, before: verb) {
        return head(of: before, from: at, backwards: true)
      }
    }
    if let next, let gap, gap <= (isVerbFirst ? 6 : 3),
      !(verb.cue.isHeld && next.first >= verb.end && isOwner(next)),
      !stands(.that, in: min(verb.end, next.first)..<next.first),
      !breaks(between: verb.end, and: next.first) || gap <= 2
    {
      return head(of: after, from: 0, backwards: false)
    }
    return []
  }

  /// Whether a name only says whose something is: "rejected the company's offer".
  ///
  /// "The union's rejection" and "the union's chairman" tell who it is.
  private func isOwner(_ mention: Mention) -> Bool {
    guard mention.end + 1 < tokens.count, tokens[mention.end].text == "s",
      tokens[mention.end].range.count == 1
    else { return false }
    return !mentions.contains { $0.first == mention.end + 1 }
  }

  /// Whether a name behind a verb of stance only says whose text is accepted or refused.
  ///
  /// "Rejected Upland's latest plan", "the plan of Upland", "the Uplandish plan" and their like in
  /// other languages: what is refused is not who refuses.
  func ownsObject(_ mention: Mention, of verb: CueMatch) -> Bool {
    guard mention.first >= verb.end, mention.party != nil, holdsStance(verb) else { return false }
    let things = cues.filter { $0.cue == .plan || $0.cue == .clause }
    let isBehind = things.contains {
      $0.first >= verb.end && $0.end <= mention.first && mention.first - $0.end <= 2
        && !breaks(between: $0.end, and: mention.first)
    }
    if isBehind { return true }
    // Of languages that put the verb first the owner stands behind what is owned.
    guard !isVerbFirst else { return false }
    let end = mention.end + (isOwner(mention) ? 1 : 0)
    return things.contains { thing in
      thing.first >= end && thing.first - end <= 2
        && !breaks(between: mention.end, and: thing.first)
        && !stands(.preposition, in: end..<thing.first)
    }
  }

  /// Whether the subject of a verb holds a stance by it, be it a verb of saying as well.
  private func holdsStance(_ verb: CueMatch) -> Bool {
    verb.cue.isHeld || cues.contains { $0.first == verb.first && $0.cue.isHeld }
  }

  /// Whether something is said in a range, so that a verb behind it may have its subject behind itself.
  private func saysSomething(_ range: Range<Int>) -> Bool {
    tokens[range].contains(where: \.isQuoted)
      || cues.contains {
        range.contains($0.first) && ($0.cue.isHeld || $0.cue.isQuality || $0.cue == .redLine)
      }
  }

  private func best(among before: [Mention], before verb: CueMatch) -> Int? {
    // What stands between two commas before the verb explains the name in front of it.
    if verb.first > passage.lowerBound, tokens[verb.first - 1].kind == .comma,
      let opening = tokens[passage.lowerBound..<verb.first - 1].lastIndex(where: {
        $0.kind == .comma
      }),
      let at = before.lastIndex(where: { $0.end <= opening && !$0.isOblique })
    {
      return at
    }
    func last(_ isWanted: (Mention) -> Bool) -> Int? { before.lastIndex(where: isWanted) }
    let free = before.filter { !$0.isOblique }
    if let at = last({ !$0.isOblique && $0.isPerson }) { return at }
    if let at = last({ !$0.isOblique && $0.isOffice }) { return at }
    if !free.isEmpty, let at = last({ !$0.isOblique }) { return at }
    if let at = last({ $0.isPerson || $0.isOffice }) { return at }
    return before.indices.last
  }

  /// The mention that heads a group: in "the president of Upland Ingrid Brandt" the person.
  private func head(of list: [Mention], from start: Int, backwards: Bool) -> [Mention] {
    var group = [list[start]]
    join(list, from: start, step: backwards ? -1 : 1, to: &group)
    // "The spokeswoman of Upland": what an office is of stands behind it.
    if list[start].isOffice, !group.contains(where: { $0.party != nil }) {
      join(list, from: start, step: backwards ? 1 : -1, to: &group)
    }
    return head(of: group)
  }

  /// Adds the mentions beside one that belong to it.
  private func join(_ list: [Mention], from start: Int, step: Int, to group: inout [Mention]) {
    let backwards = step < 0
    var at = start
    while list.indices.contains(at + step) {
      let (near, far) = (list[at], list[at + step])
      let gap = backwards ? far.end..<near.first : near.end..<far.first
      guard gap.lowerBound <= gap.upperBound, gap.count <= 3 else { break }
      // Only what an office or a title joins: other words between them part them.
      let isJoined =
        gap.allSatisfy { !tokens[$0].isWord || tokens[$0].text.count <= 3 || isPreposition($0) }
        || near.isOffice || far.isOffice
      let isComma = gap.contains { tokens[$0].kind == .comma }
      guard isJoined, !isComma || near.isOffice || far.isOffice || far.isPerson else { break }
      if gap.contains(where: { position in
        cues.contains { ($0.cue == .say || $0.cue == .that) && $0.first == position }
      }) {
        break
      }
      group.append(far)
      at += step
    }
  }

  private func head(of group: [Mention]) -> [Mention] {
    if let person = group.first(where: \.isPerson) {
      // Where two people stand side by side, the second is the full name: "the envoy of Trump, Steve Witkoff".
      let people = group.filter(\.isPerson)
      if people.count > 1, group.contains(where: \.isOffice) {
        let last = people.max { $0.first < $1.first } ?? person
        return [last] + group.filter { $0 != last }
      }
      return [person] + group.filter { $0 != person }
    }
    if let office = group.first(where: \.isOffice) {
      return [office] + group.filter { $0 != office }
    }
    return group
  }

  private func isPreposition(_ at: Int) -> Bool {
    cues.contains { $0.cue == .preposition && $0.first <= at && at < $0.end }
  }

  private func words(between start: Int, and end: Int) -> Int {
    guard start < end else { return 0 }
    return tokens[start..<end].count(where: \.isWord)
  }

  private func breaks(between start: Int, and end: Int) -> Bool {
    guard start < end else { return false }
    return tokens[start..<end].contains {
      $0.kind == .comma || $0.kind == .colon || $0.isQuoted || $0.kind == .stop
    }
  }

  func stands(_ cue: Cue, in range: Range<Int>) -> Bool {
    cues.contains { $0.cue == cue && range.contains($0.first) }
  }
}

extension Mention {
  var isPerson: Bool {
    if case .person = subject { return true }
    return false
  }
  var isOffice: Bool {
    if case .office = subject { return true }
    return false
  }
  var party: PartyID? {
    if case .party(let party) = subject { return party }
    return nil
  }
}
