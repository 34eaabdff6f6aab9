package import NegotiationModel
package import TextComparison

/// All that the log holds on one thing: what it is, and every statement that touches it.
package struct Dossier: Sendable {
  /// What a dossier can be of.
  package enum Kind: String, Sendable, CaseIterable {
    case party, person, source, round, topic, plan, draft, section, clause
  }

  /// A fact about the thing.
  package struct Fact: Sendable {
    package let key: Key
    package let values: [Value]

    /// What the fact is about; scripts see the word.
    package enum Key: String, Sendable, CaseIterable {
      case names, aliases, kind, role, influence, members, memberOf, people
      case party, office, from, until
      case publisher, url, date, reliability, origin, relayedBy
      case language = "lang"
      case on, place, format, outcome, sources
      case participants = "with"
      case clauses, drafts, by, after, followedBy, standing, number, topics, note
      /// How many pairs of square brackets are open: text that is not agreed.
      case brackets
    }
  }

  /// One value of a fact; what has a name is shown by it.
  package enum Value: Sendable {
    case text(String)
    /// A word of a closed set.
    case word(CodeWord)
    case party(PartyID)
    /// A party in a bloc, with the days between which it belongs to it.
    case membership(PartyID, from: Day?, until: Day?)
    /// An office, with the days between which it is held.
    case office(String, from: Day?, until: Day?)
    /// A person with what was recorded of them, if anything was.
    case person(PersonID, Person?)
    case source(SourceID)
    case topic(TopicID)
    case draft(DraftRef)
    case clause(Target)
  }

  /// A heading over the passages from one on.
  package struct Heading: Sendable {
    package var section: Section
    package var draft: DraftRef
    /// The number of passages before it.
    package var place: Int
    /// How deep it stands, 0 for the outermost.
    package var depth: Int
  }

  /// A text that belongs to the thing, such as a clause in one of its drafts.
  package struct Passage: Sendable {
    package var draft: DraftRef
    package var clause: Clause
    /// The text it is compared with: that of the nearest draft it derives from.
    package var before: (draft: DraftRef, clause: Clause)?
    package var change: TextChange?
    /// What the two are judged by.
    package var language: TextLanguage?
    /// Statements that were made on this very text, by the entry that recorded them.
    package var statements: [StatementView] = []

    package var target: Target { .clause(draft, clause.id) }
  }

  package let kind: Kind
  package let id: String
  package let title: Name
  package internal(set) var facts: [Fact] = []
  package internal(set) var passages: [Passage] = []
  /// The sections over the passages, in the order of the text.
  package internal(set) var headings: [Heading] = []
  package internal(set) var statements: [StatementView] = []

  init(kind: Kind, id: String, title: Name) {
    self.kind = kind
    self.id = id
    self.title = title
  }

  mutating func add(_ key: Fact.Key, _ values: [Value]) {
    if !values.isEmpty { facts.append(Fact(key: key, values: values)) }
  }

  mutating func add(_ key: Fact.Key, text: String?) {
    if let text { add(key, [.text(text)]) }
  }

  /// Says how many pairs of square brackets are open, where any are.
  mutating func addBrackets(_ count: Int) {
    if count > 0 { add(.brackets, text: String(count)) }
  }

  mutating func add(_ key: Fact.Key, _ word: CodeWord?) {
    if let word { add(key, [.word(word)]) }
  }

  /// Puts to each passage the statements that were made on its text.
  mutating func spread(_ views: [StatementView]) {
    let places = Dictionary(grouping: passages.indices) { passages[$0].target }
    for view in views {
      for target in Set(view.statement.targets) {
        for place in places[target] ?? [] { passages[place].statements.append(view) }
      }
    }
  }
}
