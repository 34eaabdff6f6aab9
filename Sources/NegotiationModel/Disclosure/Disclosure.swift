/// Which entries a reader with a clearance may see, and how.
///
/// Everything else is kept out of the fold itself, so that no count, total or list that a report makes
/// of the negotiation can hold a trace of it. `Docs/Guides/Handling.md` states the rules.
package struct Disclosure: Sendable {
  package let clearance: HandlingMark
  /// Entries that are not read at all.
  package fileprivate(set) var leftOut: Set<EntryID> = []
  /// Statements under the Chatham House Rule whose words are shown, without anyone they are from.
  package fileprivate(set) var unattributed: Set<EntryID> = []
  /// The statements left out, by their highest mark: the entry that first recorded each.
  package fileprivate(set) var concealed: [HandlingMark: [EntryID]] = [:]

  /// How many of the statements left out the reader may know of.
  ///
  /// That something with a mark exists is handled one step below the mark: with a clearance of green
  /// the number of amber statements is known, that of red ones is not.
  package var known: HandlingMark? { HandlingMark(rawValue: clearance.rawValue + 1) }
}

extension Negotiation {
  /// What a reader with `clearance` may see of the whole log.
  ///
  /// It is judged on all that is recorded, whatever moment is asked about: a mark that was raised
  /// later also covers what was known before.
  package func disclosure(at clearance: HandlingMark) -> Disclosure {
    var maker = DisclosureMaker(negotiation: self, clearance: clearance)
    maker.judgeStatements()
    maker.judgeNames()
    return maker.disclosure()
  }

  /// Takes the speaker off every statement made under the Chatham House Rule.
  ///
  /// A statement that any version puts under the rule has no speaker in the others either.
  ///
  /// - Returns: the places of those statements.
  @discardableResult
  package mutating func concealSpeakers() -> Set<Int32> {
    let places = chathamHouse
    guard !places.isEmpty else { return places }
    for at in stances.indices where places.contains(stances[at].place) { stances[at].speaker = -1 }
    return places
  }

  /// The places of the statements that any version puts under the Chatham House Rule.
  private var chathamHouse: Set<Int32> {
    Set(stances.lazy.filter { $0.flags.contains(.chathamHouse) }.map(\.place))
  }

  /// Whether a digest over the lines of the log could confirm a speaker that no answer names.
  package var concealsSpeakers: Bool {
    let places = chathamHouse
    return stances.contains { $0.speaker >= 0 && places.contains($0.place) }
  }
}

/// A statement is judged by the highest mark that any version of it ever had: to lower a mark it has
/// to be recorded anew, because the older version stays readable in the log.
private struct DisclosureMaker {
  let negotiation: Negotiation
  let clearance: HandlingMark
  /// Roots above the clearance, with their highest mark, and roots of the Chatham House.
  private var marks: [Int32: HandlingMark] = [:]
  private var anonymous: Set<Int32> = []
  private var parties: Set<PartyID> = []
  private var people: Set<PersonID> = []
  private var rounds: Set<RoundID> = []
  private var sources: Set<SourceID> = []
  private var topics: Set<TopicID> = []

  init(negotiation: Negotiation, clearance: HandlingMark) {
    self.negotiation = negotiation
    self.clearance = clearance
  }

  mutating func judgeStatements() {
    for row in negotiation.stances {
      if row.mark > clearance { marks[row.place] = max(marks[row.place] ?? .clear, row.mark) }
      if row.flags.contains(.chathamHouse) { anonymous.insert(row.place) }
    }
    anonymous.subtract(marks.keys)
  }

  // MARK: Names that only concealed statements use

  private struct Used {
    var parties: Set<Int32> = []
    var people: Set<Int32> = []
    var rounds: Set<Int32> = []
    var sources: Set<Int32> = []
    var targets: Set<Int32> = []

    mutating func take(_ row: StanceRow) {
      parties.insert(row.party)
      if row.speaker >= 0 { people.insert(row.speaker) }
      if row.round >= 0 { rounds.insert(row.round) }
      if row.sources != 0 { sources.insert(row.sources) }
      targets.insert(row.target)
    }
  }

  /// Conceals whoever and whatever is named by concealed statements and by nothing that is shown.
  ///
  /// A principal stays: that it takes part is no secret of any statement.
  mutating func judgeNames() {
    guard !marks.isEmpty || !anonymous.isEmpty else { return }
    var concealed = Used()
    var shown = Used()
    for row in negotiation.stances {
      if marks[row.place] != nil || anonymous.contains(row.place) {
        concealed.take(row)
      } else {
        shown.take(row)
      }
    }
    let symbols = negotiation.symbols
    people = Set(
      concealed.people.subtracting(shown.people).map { PersonID(checked: symbols.people.text($0)) })
    rounds = Set(
      concealed.rounds.subtracting(shown.rounds).map { RoundID(checked: symbols.rounds.text($0)) })
    judgeSources(concealed, shown)
    judgeTopics(concealed, shown)
    judgeParties(concealed, shown)
  }

  private mutating func judgeSources(_ concealed: Used, _ shown: Used) {
    func named(_ lists: Set<Int32>) -> Set<SourceID> {
      Set(lists.flatMap { negotiation.symbols.sources($0) })
    }
    func withOrigins(_ ids: Set<SourceID>) -> Set<SourceID> {
      var all = ids
      for id in ids {
        var next = negotiation.sources[id]?.origin
        while let origin = next, all.insert(origin).inserted {
          next = negotiation.sources[origin]?.origin
        }
      }
      return all
    }
    let doubtful = withOrigins(named(concealed.sources))
    var visible = named(shown.sources).union(negotiation.drafts.values.flatMap(\.sources))
    visible.formUnion(negotiation.translations.flatMap(\.value.sources))
    for round in negotiation.rounds.values where !rounds.contains(round.id) {
      visible.formUnion(round.sources)
    }
    for source in negotiation.sources.ids where !doubtful.contains(source) {
      visible.insert(source)
    }
    sources = doubtful.subtracting(withOrigins(visible))
  }

  private mutating func judgeTopics(_ concealed: Used, _ shown: Used) {
    for target in concealed.targets.subtracting(shown.targets) {
      if case .topic(let topic)? = negotiation.symbols.target(Int(target)) { topics.insert(topic) }
    }
    for draft in negotiation.drafts.values {
      for clause in draft.clauses { topics.subtract(clause.topics) }
    }
    for (_, salience) in negotiation.saliences {
      if case .topic(let topic) = salience.target { topics.remove(topic) }
    }
  }

  private mutating func judgeParties(_ concealed: Used, _ shown: Used) {
    parties = Set(
      concealed.parties.subtracting(shown.parties)
        .map { PartyID(checked: negotiation.symbols.parties.text($0)) })
    for party in negotiation.parties.values where party.role == .principal {
      parties.remove(party.id)
    }
    for (_, membership) in negotiation.memberships {
      parties.subtract([membership.bloc, membership.party])
    }
    for person in negotiation.people.values where !people.contains(person.id) {
      parties.remove(person.party)
    }
    for draft in negotiation.drafts.values { parties.subtract(draft.by) }
    for round in negotiation.rounds.values where !rounds.contains(round.id) {
      parties.subtract(round.participants)
    }
    for (_, salience) in negotiation.saliences { parties.remove(salience.party) }
  }

  // MARK: Entries

  func disclosure() -> Disclosure {
    var disclosure = Disclosure(clearance: clearance)
    var gone: Set<Int32> = []
    for (root, mark) in marks {
      disclosure.concealed[mark, default: []].append(negotiation.id(ofEntry: root))
      gone.formUnion(negotiation.history(ofRoot: root))
    }
    for root in anonymous {
      gone.formUnion(negotiation.history(ofRoot: root))
      // Only what stands is shown: what was corrected could tell who said it.
      guard let standing = negotiation.content(ofRoot: root) else { continue }
      gone.remove(standing)
      disclosure.unattributed.insert(negotiation.id(ofEntry: standing))
    }
    for (index, event) in negotiation.events.sorted(by: { $0.key < $1.key })
    where isConcealed(event, at: index, gone, anonymous) {
      gone.insert(index)
    }
    disclosure.leftOut = Set(gone.map { negotiation.id(ofEntry: $0) })
      .subtracting(disclosure.unattributed)
    return disclosure
  }

  /// Whether an entry that is no statement defines, corrects or withdraws what is concealed.
  private func isConcealed(
    _ event: Event, at index: Int32, _ gone: Set<Int32>, _ anonymous: Set<Int32>
  ) -> Bool {
    switch event {
    case .party(let value): return parties.contains(value.id)
    case .person(let value): return people.contains(value.id)
    case .source(let value): return sources.contains(value.id)
    case .topic(let value): return topics.contains(value.id)
    case .round(let value): return rounds.contains(value.id)
    case .stance(let value): return (value.mark ?? .clear) > clearance || value.isChathamHouse
    case .correction(let value):
      // A correction that gives a Chatham House statement its words is shown in its place.
      if anonymous.contains(negotiation.entries[Int(index)].root) { return gone.contains(index) }
      return isGone(value.of, gone, anonymous)
        || isConcealed(value.event, at: index, gone, anonymous)
    case .withdrawal(let value): return isGone(value.of, gone, anonymous)
    case .adjudication(let value):
      return value.cited.contains { isGone($0, gone, anonymous) }
    case .unknown: return clearance < .red
    case .member, .plan, .draft, .translation, .alignment, .salience, .writer: return false
    }
  }

  private func isGone(_ id: EntryID, _ gone: Set<Int32>, _ anonymous: Set<Int32>) -> Bool {
    guard let index = negotiation.index(of: id) else { return false }
    let root = negotiation.entries[Int(index)].root
    return gone.contains(index) || anonymous.contains(root) || marks[root] != nil
  }
}

extension Statement {
  /// Stands where the party of a statement may not be told; no party can have this name.
  package static let participant = PartyID(checked: "*")

  /// The statement without anyone it is from: the words, what they are about, and the day.
  package var unattributed: Statement {
    Statement(
      party: Statement.participant, stance: stance, targets: targets, texts: texts, said: said,
      quote: quote, conditions: conditions, isRedLine: isRedLine, isAdReferendum: isAdReferendum,
      mark: mark, isChathamHouse: isChathamHouse)
  }
}
