package typealias PartyID = Identifier<Party>
package typealias PersonID = Identifier<Person>
package typealias SourceID = Identifier<Source>
package typealias TopicID = Identifier<Topic>
package typealias PlanID = Identifier<Plan>
package typealias DraftID = Identifier<Draft>
package typealias ClauseID = Identifier<Clause>
package typealias RoundID = Identifier<Round>

/// A name with its forms in other languages, keyed by language tag, and other names of the same thing.
package struct Name: Hashable, Sendable {
  package var text: String
  package var translations: [String: String]
  /// Other names of the same thing, in the order in which they were given.
  package var aliases: [Alias]

  package init(_ text: String, translations: [String: String] = [:], aliases: [Alias] = []) {
    self.text = text
    self.translations = translations
    self.aliases = aliases
  }

  /// The name, its forms in other languages and its aliases, each once.
  package var all: [String] {
    var seen: Set<String> = []
    let forms = translations.sorted { $0.key < $1.key }.map(\.value)
    return ([text] + forms + aliases.map(\.text)).filter { seen.insert($0).inserted }
  }

  /// The name in `language`, or the main name where there is none.
  package func text(in language: String?) -> String {
    language.flatMap { translations[$0] } ?? text
  }
}

/// An actor that can hold a stance.
package struct Party: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case state, organisation, bloc, faction, person
  }
  /// What the party is to the deal, in the order a table shows it.
  package enum Role: String, Sendable, CaseIterable {
    case principal, mediator, guarantor, depositary, observer
  }

  package var id: PartyID
  package var name: Name
  package var kind: Kind
  package var role: Role
  /// How much the party can move the outcome, 0 to 100, by the writer's judgement; `nil` where nobody
  /// has judged it.
  package var influence: Int?

  package init(
    id: PartyID, name: Name, kind: Kind = .state, role: Role = .observer, influence: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.influence = influence
  }
}

/// A party's membership of a bloc between two days; an open end is `nil`.
package struct Membership: Hashable, Sendable {
  package var bloc: PartyID
  package var party: PartyID
  package var from: Day?
  package var until: Day?

  package init(bloc: PartyID, party: PartyID, from: Day? = nil, until: Day? = nil) {
    self.bloc = bloc
    self.party = party
    self.from = from
    self.until = until
  }

  /// Whether the membership held on `day`; both ends count.
  ///
  /// It begins when that is sure: one from a month or a year holds from its last day on. Where no day
  /// is known, what has no end holds.
  package func holds(on day: Day?) -> Bool {
    guard let day else { return until == nil }
    if let from, !from.isSure(by: day) { return false }
    if let until, until.last != day.last, until.isSure(by: day) { return false }
    return true
  }
}

/// A speaker: a person who speaks for a party, in an office, between two days.
package struct Person: Hashable, Sendable {
  package var id: PersonID
  package var name: Name
  package var party: PartyID
  package var office: String?
  package var from: Day?
  package var until: Day?

  package init(
    id: PersonID, name: Name, party: PartyID, office: String? = nil, from: Day? = nil,
    until: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.party = party
    self.office = office
    self.from = from
    self.until = until
  }
}

/// Where a statement is known from.
package struct Source: Hashable, Sendable {
  /// How far the source is trusted, A (completely) to E (not at all); F cannot be judged.
  package enum Reliability: String, Sendable, CaseIterable { case A, B, C, D, E, F }

  package var id: SourceID
  package var publisher: String
  package var title: String?
  package var url: String?
  package var date: Day?
  package var language: String?
  package var reliability: Reliability?
  /// The origin this source relays, such as a wire service: sources of one origin count once.
  package var origin: SourceID?

  package init(
    id: SourceID, publisher: String, title: String? = nil, url: String? = nil, date: Day? = nil,
    language: String? = nil, reliability: Reliability? = nil, origin: SourceID? = nil
  ) {
    self.id = id
    self.publisher = publisher
    self.title = title
    self.url = url
    self.date = date
    self.language = language
    self.reliability = reliability
    self.origin = origin
  }
}

/// A matter that runs across plans, or a claim of fact in dispute.
package struct Topic: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable { case subject, claim }

  package var id: TopicID
  package var name: Name
  package var kind: Kind

  package init(id: TopicID, name: Name, kind: Kind = .subject) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

/// One proposal with a life of its own.
package struct Plan: Hashable, Sendable {
  package var id: PlanID
  package var name: Name

  package init(id: PlanID, name: Name) {
    self.id = id
    self.name = name
  }
}

/// A meeting or a series of meetings.
package struct Round: Hashable, Sendable {
  package var id: RoundID
  package var on: Day
  package var until: Day?
  package var place: String?
  package var participants: [PartyID]
  package var format: String?
  package var outcome: String?
  package var sources: [SourceID]

  package init(
    id: RoundID, on: Day, until: Day? = nil, place: String? = nil, participants: [PartyID] = [],
    format: String? = nil, outcome: String? = nil, sources: [SourceID] = []
  ) {
    self.id = id
    self.on = on
    self.until = until
    self.place = place
    self.participants = participants
    self.format = format
    self.outcome = outcome
    self.sources = sources
  }
}
