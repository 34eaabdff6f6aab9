package import NegotiationModel
package import TextComparison

/// Everything that the log holds about one thing: what it is, and every statement about it.
package struct Dossier: Sendable {
  /// The kinds of thing that a dossier can be about.
  package enum Kind: String, Sendable, CaseIterable {
    case party, person, source, round, topic, plan, draft, section, clause
  }

  /// A fact about the thing.
  package struct Fact: Sendable {
    package let key: Key
    package let values: [Value]

    /// What the fact is about; scripts get the word.
    package enum Key: String, Sendable, CaseIterable {
      case names, aliases, kind, role, influence, members, memberOf, people
      case party, office, from, until
      case publisher, url, date, reliability, origin, relayedBy
      case language = "lang"
      case on, place, format, outcome, sources
      case participants = "with"
      case clauses, drafts, by, after, followedBy, standing, number, topics, note
      /// The number of open pairs of square brackets, which mark text that is not agreed.
      case brackets
    }
  }

  /// One value of a fact; a thing with a name is shown by its name.
  package enum Value: Sendable {
    case text(String)
    /// A word of a fixed set.
    case word(CodeWord)
    case party(PartyID)
    /// A party in a bloc, with the days of its membership.
    case membership(PartyID, from: Day?, until: Day?)
    /// An office, with the days between which it is held.
    case office(String, from: Day?, until: Day?)
    /// A person, with what was recorded, if anything was.
    case person(PersonID, Person?)
    case source(SourceID)
    case topic(TopicID)
    case draft(DraftRef)
    case clause(Target)
  }

  /// A heading above the passages from an index on.
  package struct Heading: Sendable {
    package var section: Section
    package var draft: DraftRef
    /// The number of passages before it.
    package var place: Int
    /// Its depth, 0 for the outermost.
    package var depth: Int
  }

  /// A text of the thing, such as a clause in one of its drafts.
  package struct Passage: Sendable {
    package var draft: DraftRef
    package var clause: Clause
    /// The text that it is compared with: that of the nearest parent draft.
    package var before: (draft: DraftRef, clause: Clause)?
    package var change: TextChange?
    /// The language for the comparison.
    package var language: TextLanguage?
    /// Statements on this very text, by the entry that recorded them.
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

  /// Adds the number of open pairs of square brackets, if there are any.
  mutating func addBrackets(_ count: Int) {
    if count > 0 { add(.brackets, text: String(count)) }
  }

  mutating func add(_ key: Fact.Key, _ word: CodeWord?) {
    if let word { add(key, [.word(word)]) }
  }

  /// Adds to each passage the statements on its text.
  mutating func spread(_ views: [StatementView]) {
    let places = Dictionary(grouping: passages.indices) { passages[$0].target }
    for view in views {
      for target in Set(view.statement.targets) {
        for place in places[target] ?? [] { passages[place].statements.append(view) }
      }
    }
  }
}
