/// Which entries a reader with a clearance may see, and how.
///
/// Everything else is left out of the fold itself, so no count, total or list in a report can
/// reveal it. `Docs/Guides/Handling.md` states the rules.
package struct Disclosure: Sendable {
  package let clearance: HandlingMark
  /// Entries that are left out completely.
  package fileprivate(set) var leftOut: Set<EntryID> = []
  /// Statements under the Chatham House Rule whose words are shown without their origin.
  package fileprivate(set) var unattributed: Set<EntryID> = []
  /// The statements left out, by their highest mark and by the entry that first recorded each.
  package fileprivate(set) var concealed: [HandlingMark: [EntryID]] = [:]

  /// The highest mark of which the reader may know how many statements were left out.
  ///
  /// That marked statements exist is itself handled one level below the mark: with clearance green,
  /// the number of amber statements is shown and that of red ones is not.
  package var known: HandlingMark? { HandlingMark(rawValue: clearance.rawValue + 1) }
}

extension Negotiation {
  /// What a reader with `clearance` may see of the whole log.
  ///
  /// It is computed from all that is recorded, whatever moment is asked about: a mark that was
  /// raised later also covers what was known before.
  package func disclosure(at clearance: HandlingMark) -> Disclosure {
    var maker = DisclosureMaker(negotiation: self, clearance: clearance)
    maker.judgeStatements()
    maker.judgeNames()
    return maker.disclosure()
  }

  /// Removes the speaker from every statement made under the Chatham House Rule.
  ///
  /// If one version of a statement is under the rule, no version keeps its speaker.
  ///
  /// - Returns: those statements.
  @discardableResult
  package mutating func concealSpeakers() -> StatementSet {
    let statements = chathamHouse
    takeSpeakers(off: statements)
    return statements
  }

  /// The statements of which at least one version is under the Chatham House Rule.
  private var chathamHouse: StatementSet {
    var found = StatementSet()
    for row in rows where row.flags.contains(.chathamHouse) { found.insert(row) }
    return found
  }

  /// Whether a digest over the log's lines could confirm a speaker whom no answer names.
  package var concealsSpeakers: Bool { namesSpeaker(of: chathamHouse) }
}

/// Builds a disclosure.
///
/// A statement is judged by the highest mark that any of its versions had. To lower a mark, the
/// statement must be recorded again, because the older version stays readable in the log.
private struct DisclosureMaker {
  let negotiation: Negotiation
  let clearance: HandlingMark
  /// Statements above the clearance, with their highest mark, and statements under the Chatham
  /// House Rule.
  private var above = StatementSet()
  private var marks: [EntryID: HandlingMark] = [:]
  private var anonymous = StatementSet()
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
    for row in negotiation.rows {
      if row.mark > clearance {
        above.insert(row)
        let id = negotiation.id(of: row.statement)
        marks[id] = max(marks[id] ?? .clear, row.mark)
      }
      if row.flags.contains(.chathamHouse) { anonymous.insert(row) }
    }
    anonymous.subtract(above)
  }

  // MARK: Names that only concealed statements use

  /// Conceals every party, person and source that only concealed statements name.
  ///
  /// A principal stays: that it takes part is not secret.
  mutating func judgeNames() {
    guard !marks.isEmpty || !anonymous.isEmpty else { return }
    var concealed = NamesInUse()
    var shown = NamesInUse()
    for row in negotiation.rows {
      if above.contains(row) || anonymous.contains(row) {
        concealed.take(row)
      } else {
        shown.take(row)
      }
    }
    let only = concealed.subtracting(shown)
    people = only.speakers(in: negotiation)
    rounds = only.rounds(in: negotiation)
    judgeSources(concealed, shown)
    judgeTopics(only)
    judgeParties(only)
  }

  private mutating func judgeSources(_ concealed: NamesInUse, _ shown: NamesInUse) {
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
    let doubtful = withOrigins(concealed.sources(in: negotiation))
    var visible = shown.sources(in: negotiation).union(negotiation.drafts.values.flatMap(\.sources))
    visible.formUnion(negotiation.translations.flatMap(\.value.sources))
    for round in negotiation.rounds.values where !rounds.contains(round.id) {
      visible.formUnion(round.sources)
    }
    for source in negotiation.sources.ids where !doubtful.contains(source) {
      visible.insert(source)
    }
    sources = doubtful.subtracting(withOrigins(visible))
  }

  /// - `only`: the names that only concealed entries use.
  private mutating func judgeTopics(_ only: NamesInUse) {
    for target in only.targets(in: negotiation) {
      if case .topic(let topic) = target { topics.insert(topic) }
    }
    for draft in negotiation.drafts.values {
      for clause in draft.clauses { topics.subtract(clause.topics) }
    }
    for (_, salience) in negotiation.saliences {
      if case .topic(let topic) = salience.target { topics.remove(topic) }
    }
  }

  private mutating func judgeParties(_ only: NamesInUse) {
    parties = only.parties(in: negotiation)
    for party in negotiation.parties.values where party.role == .principal {
      parties.remove(party.id)
    }
    for (_, membership) in negotiation.memberships {
      parties.subtract([membership.bloc, membership.party])
    }
    for person in negotiation.people.values where !people.contains(person.id) {
      parties.remove(person.party)
    }
    for (_, affiliation) in negotiation.affiliations where !people.contains(affiliation.person) {
      parties.remove(affiliation.party)
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
    var gone: Set<EntryID> = []
    for (first, mark) in marks {
      disclosure.concealed[mark, default: []].append(first)
      gone.formUnion(negotiation.history(of: first))
    }
    for first in anonymous.firstEntries(in: negotiation) {
      gone.formUnion(negotiation.history(of: first))
      // Only the current version is shown: an earlier one could reveal the speaker.
      guard let standing = negotiation.standing(of: first) else { continue }
      gone.remove(standing)
      disclosure.unattributed.insert(standing)
    }
    for (index, event) in negotiation.events.sorted(by: { $0.key < $1.key }) {
      let id = negotiation.id(of: index)
      let named = negotiation.currentNames.event(event)
      if isConcealed(named, in: id, gone) { gone.insert(id) }
    }
    disclosure.leftOut = gone.subtracting(disclosure.unattributed)
    return disclosure
  }

  /// Whether an entry that is not a statement defines, corrects or withdraws something concealed.
  private func isConcealed(_ event: Event, in entry: EntryID, _ gone: Set<EntryID>) -> Bool {
    switch event {
    case .party(let value): return parties.contains(value.id)
    case .person(let value): return people.contains(value.id)
    case .source(let value): return sources.contains(value.id)
    case .topic(let value): return topics.contains(value.id)
    case .round(let value): return rounds.contains(value.id)
    case .stance(let value): return (value.mark ?? .clear) > clearance || value.isChathamHouse
    case .correction(let value):
      // A correction that holds the current words of a Chatham House statement is shown in its
      // place.
      if anonymous.covers(entry, in: negotiation) { return gone.contains(entry) }
      return isGone(value.of, gone) || isConcealed(value.event, in: entry, gone)
    case .withdrawal(let value): return isGone(value.of, gone)
    case .adjudication(let value):
      return value.cited.contains { isGone($0, gone) }
    case .unknown: return clearance < .red
    case .affiliation(let value): return people.contains(value.person)
    case .rename(let value): return isConcealed(value)
    case .member, .plan, .draft, .translation, .alignment, .salience, .writer: return false
    }
  }

  /// Whether a rename reveals the name of something concealed.
  private func isConcealed(_ rename: Rename) -> Bool {
    let name = negotiation.currentNames.name(rename.new, rename.kind)
    return switch rename.kind {
    case .party: parties.contains(PartyID(checked: name))
    case .person: people.contains(PersonID(checked: name))
    case .source: sources.contains(SourceID(checked: name))
    case .topic: topics.contains(TopicID(checked: name))
    case .round: rounds.contains(RoundID(checked: name))
    case .plan, .draft: false
    }
  }

  private func isGone(_ id: EntryID, _ gone: Set<EntryID>) -> Bool {
    gone.contains(id) || anonymous.covers(id, in: negotiation)
      || above.covers(id, in: negotiation)
  }
}

extension Statement {
  /// Stands in place of a party that may not be named; no party can have this name.
  package static let participant = PartyID(checked: "*")

  /// The statement without its origin: the words, the targets and the day.
  package var unattributed: Statement {
    Statement(
      party: Statement.participant, stance: stance, targets: targets, texts: texts, said: said,
      quote: quote, conditions: conditions, isRedLine: isRedLine, isAdReferendum: isAdReferendum,
      mark: mark, isChathamHouse: isChathamHouse)
  }
}
