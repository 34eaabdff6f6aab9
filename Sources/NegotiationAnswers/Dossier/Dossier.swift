internal import NegotiationModel
internal import TextComparison

/// All that the log holds on one thing: what it is, and every statement that touches it.
package struct Dossier: Sendable {
  /// A fact about the thing: one key for scripts, one phrase for people.
  struct Fact: Sendable {
    var key: String
    var phrase: Phrase
    var values: [Value]
  }

  /// One value of a fact; what has a name is shown by it.
  enum Value: Sendable {
    case text(String)
    /// A word of a closed set.
    case word(CodeWord)
    case party(PartyID)
    /// A party in a bloc, with the days between which it belongs to it.
    case membership(PartyID, from: Day?, until: Day?)
    case person(PersonID)
    case source(SourceID)
    case topic(TopicID)
    case draft(DraftRef)
    case clause(Target)
  }

  /// A text that belongs to the thing, such as a clause in one of its drafts.
  struct Passage: Sendable {
    var draft: DraftRef
    var clause: Clause
    /// The text it is compared with: that of the nearest draft it derives from.
    var before: (draft: DraftRef, clause: Clause)?
    var change: TextChange?
    /// Statements that were made on this very text, by the entry that recorded them.
    var statements: [StatementView] = []

    var target: Target { .clause(draft, clause.id) }
  }

  package let kind: String
  package let id: String
  let title: Name
  var facts: [Fact] = []
  var passages: [Passage] = []
  var statements: [StatementView] = []
  let negotiation: Negotiation

  init(kind: String, id: String, title: Name, negotiation: Negotiation) {
    self.kind = kind
    self.id = id
    self.title = title
    self.negotiation = negotiation
  }

  mutating func add(_ key: String, _ phrase: Phrase, _ values: [Value]) {
    if !values.isEmpty { facts.append(Fact(key: key, phrase: phrase, values: values)) }
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

  mutating func add(_ key: String, _ phrase: Phrase, text: String?) {
    if let text { add(key, phrase, [.text(text)]) }
  }

  mutating func add(_ key: String, _ phrase: Phrase, _ word: CodeWord?) {
    if let word { add(key, phrase, [.word(word)]) }
  }
}

extension Dossier: Encodable {
  private struct PartValue: Encodable {
    let op: String
    let text: String
  }

  private struct PassageValue: Encodable {
    let draft: String
    let target: String
    @Null var number: String?
    let heading: String
    let text: String
    @Null var note: String?
    let unverified: Bool
    @Null var from: String?
    @Null var textChange: String?
    let redline: [PartValue]
    let statements: [String]
  }

  private enum Key: String, CodingKey { case schema, kind, id, title, facts, passages, statements }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.show/1", forKey: .schema)
    try container.encode(kind, forKey: .kind)
    try container.encode(id, forKey: .id)
    try container.encode(title.text, forKey: .title)
    try container.encode(
      Dictionary(facts.map { ($0.key, $0.values.map(code)) }, uniquingKeysWith: { $0 + $1 }),
      forKey: .facts)
    try container.encode(passages.map(value), forKey: .passages)
    try container.encode(
      statements.map { StatementView.Value($0, in: negotiation) }, forKey: .statements)
  }

  private func value(_ passage: Passage) -> PassageValue {
    let redline = passage.before.map {
      Redline(old: $0.clause.text, new: passage.clause.text).operations
    }
    return PassageValue(
      draft: passage.draft.description, target: passage.target.description,
      number: passage.clause.number, heading: passage.clause.heading, text: passage.clause.text,
      note: passage.clause.note, unverified: passage.clause.isUnverified,
      from: passage.before?.draft.description, textChange: passage.change?.rawValue,
      redline: (redline ?? []).map { PartValue(op: $0.kind.rawValue, text: $0.text) },
      statements: passage.statements.map(\.id.description))
  }

  /// What scripts see of a value.
  private func code(_ value: Value) -> String {
    switch value {
    case .text(let text): text
    case .word(let word): word.english
    case .party(let id): id.text
    case .membership(let id, let from, let until):
      [id.text, Dossier.span(from, until)].filter { !$0.isEmpty }.joined(separator: " ")
    case .person(let id):
      negotiation.people[id].map {
        "\($0.name.text)\($0.office.map { ", \($0)" } ?? "") [\(id)]"
      } ?? id.text
    case .source(let id): id.text
    case .topic(let id): id.text
    case .draft(let ref): ref.description
    case .clause(let target): target.description
    }
  }

  /// The days of a membership in brackets, or nothing where it has none.
  static func span(_ from: Day?, _ until: Day?) -> String {
    guard from != nil || until != nil else { return "" }
    return "(\(from?.description ?? "…") – \(until?.description ?? "…"))"
  }
}
