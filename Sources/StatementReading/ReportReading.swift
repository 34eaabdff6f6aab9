internal import NegotiationModel

/// What is known while a report is read, sentence after sentence.
struct ReportReading {
  let text: ReportText
  let language: ReadingLanguage
  var names: KnownNames
  var cues: CueBook
  var targets: TargetFinder
  let days: DayFinder
  let on: Day?
  let isListed: Bool
  /// The parties that "both parties" means.
  let principals: [PartyID]

  private(set) var candidates: [StatementCandidate] = []
  private(set) var unknown: [UnknownSpeaker] = []

  /// Who spoke last, for pronouns, and in which paragraph.
  var last: (speaker: Speaker, paragraph: Int)?
  /// The party and the people named last, for offices without a party.
  var lastParty: PartyID?
  /// The parties named in the sentence, with their places.
  var partiesBefore: [(Int, PartyID)] = []
  /// What the last statement was about.
  var lastAims: (aims: [StatementCandidate.Aim], paragraph: Int)?
  /// The paragraph that names its speaker in front of a colon.
  var labelled: Int?
  /// The paragraph of the last question that nobody of the negotiation asked.
  var asked: Int?

  /// The day that a sentence tells, by the number of the sentence.
  private(set) var dayFound: (sentence: Int, day: DayFinder.Found?)?

  mutating func add(_ candidate: StatementCandidate) { candidates.append(candidate) }

  /// Gives the last candidate the stance that a later part of its saying tells.
  mutating func complete(
    _ stance: Stance, _ conditions: [String], _ why: [StatementCandidate.Reason]
  ) {
    guard let last = candidates.indices.last else { return }
    candidates[last].stance = stance
    candidates[last].conditions += conditions
    candidates[last].why += why
  }

  /// The day that a sentence says something was said on, looked for once.
  mutating func day(of sentence: ReportSentence) -> DayFinder.Found? {
    if let dayFound, dayFound.sentence == sentence.number { return dayFound.day }
    let day = days.day(in: sentence.tokens, report: on)
    dayFound = (sentence.number, day)
    return day
  }

  mutating func addUnknown(_ text: String, _ sentence: Int) {
    guard unknown.count < 100, !unknown.contains(where: { $0.text == text }) else { return }
    unknown.append(UnknownSpeaker(text: text, sentence: sentence))
  }

  /// Reads the statements of a sentence.
  mutating func read(_ sentence: ReportSentence) {
    let tokens = sentence.tokens
    let found = self.cues.cues(in: tokens)
    let prepositions = Set(
      found.lazy.filter { $0.cue == .preposition }.flatMap { $0.first..<$0.end })
    let mentions = names.mentions(in: tokens, prepositions: prepositions)
    // A word of a person's name says nothing else: Yusuf Said, Marie Noble.
    let nameTokens = Set(mentions.filter(\.isPerson).flatMap { $0.first..<$0.end })
    let cues = found.filter { nameTokens.isDisjoint(with: $0.first..<$0.end) }
    partiesBefore = mentions.compactMap { mention in mention.party.map { (mention.first, $0) } }
    guard isListed else { return readUnlisted(sentence, mentions) }
    if sentence.isItem { return }
    var scene = SentenceScene(
      sentence: sentence, cues: cues, mentions: mentions, prepositions: prepositions)
    scene.cut(isVerbFirst: language.isVerbFirst)
    if asks(scene) { return }
    var speaker: Speaker?
    for passage in scene.passages {
      read(passage, of: scene, &speaker)
    }
    if speaker == nil,
      let named = mentions.first(where: {
        $0.isPerson && !$0.isOblique && !tokens[$0.first].isQuoted
      })
    {
      if let known = self.speaker(of: [named], tokens) { last = (known, sentence.paragraph) }
    }
    if let party = mentions.last(where: { $0.party != nil })?.party { lastParty = party }
  }

  /// Without lists: who is named, what is quoted.
  private mutating func readUnlisted(_ sentence: ReportSentence, _ mentions: [Mention]) {
    let outside = mentions.filter { !sentence.tokens[$0.first].isQuoted }
    guard let quotation = sentence.quotations.max(by: { $0.count < $1.count }),
      let mention = outside.first(where: \.isPerson) ?? outside.first
    else { return }
    let speaker = speaker(of: [mention], sentence.tokens)
    guard let party = speaker?.party else { return }
    let day = day(of: sentence)?.day ?? on
    let position = text.position(of: sentence.range.lowerBound)
    add(
      StatementCandidate(
        sentence: sentence.number, line: position.line, column: position.column,
        range: sentence.range,
        text: text[sentence.range], party: party, speaker: speaker?.person,
        speakerText: speaker?.words,
        stance: nil, targets: [], quote: text[quotation], conditions: [], isRedLine: false,
        basis: .stated,
        on: day, why: [StatementCandidate.Reason(kind: .speaker, words: speaker?.words ?? "")]))
  }

  /// Chooses among several people in an office: one of a party named before in the sentence, else the
  /// last speaker, else one of the last party.
  private func nearest(_ people: [PersonID], before place: Int) -> [PersonID] {
    let party = partiesBefore.last { $0.0 < place }?.1
    for isNear in [
      { (person: PersonID) in names.party(of: person) == party },
      { person in person == last?.speaker.person },
      { person in names.party(of: person) == (last?.speaker.party ?? lastParty) },
    ] {
      let near = people.filter(isNear)
      if near.count == 1 { return near }
    }
    return []
  }

  // MARK: Who

  /// The speaker that a group of mentions names, its head first.
  func speaker(of group: [Mention], _ tokens: [ReportToken]) -> Speaker? {
    guard let head = group.first, let first = group.map(\.first).min(),
      let end = group.map(\.end).max()
    else { return nil }
    let words = text[tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound]
    switch head.subject {
    case .person(let person):
      return Speaker(
        party: names.party(of: person), person: person, words: words, isAlike: head.isAlike)
    case .party(let party): return Speaker(party: party, words: words)
    case .office(let office):
      let party = group.lazy.compactMap(\.party).first
      var people = names.people(in: office)
      if let party {
        people = people.filter { names.party(of: $0) == party }
      } else if people.count > 1 {
        people = nearest(people, before: head.first)
      }
      if people.count == 1 {
        return Speaker(
          party: names.party(of: people[0]), person: people[0], words: words, byOffice: true)
      }
      let own = party ?? (people.isEmpty ? nil : names.party(of: people[0]))
      return Speaker(party: own, words: words, isUnnamed: office != .spokesman, byOffice: true)
    }
  }
}
