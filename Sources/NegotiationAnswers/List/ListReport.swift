package import NegotiationModel

/// Everything of one kind in a negotiation, one row each.
package struct ListReport: Sendable {
  /// What can be listed.
  package enum Kind: String, Sendable, CaseIterable {
    case parties, members, people, sources, topics, plans, drafts, clauses, rounds
  }

  /// What a column holds; scripts get the word.
  package enum Column: String, Sendable, CaseIterable {
    case id, name, aliases, kind, role, memberOf, bloc, party, from, until, office
    case publisher, title, date, reliability, origin, url
    case language = "lang"
    case drafts, latest, draft, by, on, after, standing, clauses
    case target, number, heading, topics, place, format, outcome
    case participants = "with"
    case aside
  }

  /// One cell.
  package enum Value: Sendable {
    case nothing
    case text(String)
    case words([String])
    case count(Int)
    /// A word of a fixed set.
    case word(CodeWord)
    /// A flag; readers see its word if it is set.
    case flag(Bool, CodeWord)
    /// A name, shown in the reader's language.
    case name(Name)
    /// The title of a draft.
    case title(Draft)
    /// The name of a clause in a draft.
    case heading(Clause, DraftRef)

    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .nothing }
    static func day(_ day: Day?) -> Value { .text(day?.description) }
  }

  package typealias Cell = (column: Column, value: Value)

  package let kind: Kind
  /// The rows, each with the columns of its kind in order.
  package private(set) var rows: [[Cell]] = []

  /// Lists what there is by the end of a day.
  ///
  /// Parties, people, sources, topics and plans are in the order of recording, drafts in that of
  /// their plan, clauses in that of their text, rounds in that of their days.
  ///
  /// - `drafts`: the drafts to list, or the drafts whose clauses are listed; `nil` for all drafts,
  ///   and for the clauses of the latest draft of each plan.
  /// - `asOf`: leaves out what happened later; `nil` leaves out nothing.
  package init(_ kind: Kind, in negotiation: Negotiation, drafts: [Draft]? = nil, asOf: Day?) {
    self.kind = kind
    let maker = ListMaker(negotiation: negotiation, asOf: asOf)
    rows =
      switch kind {
      case .parties: maker.parties()
      case .members: maker.members()
      case .people: maker.people()
      case .sources: maker.sources()
      case .topics: maker.topics()
      case .plans: maker.plans()
      case .drafts: maker.drafts(drafts)
      case .clauses: maker.clauses(drafts)
      case .rounds: maker.rounds()
      }
  }

  /// The columns of a kind, in order; an empty list has them too.
  package static func columns(of kind: Kind) -> [Column] {
    switch kind {
    case .parties: [.id, .name, .aliases, .kind, .role, .memberOf]
    case .members: [.bloc, .party, .from, .until]
    case .people: [.id, .name, .aliases, .party, .office, .from, .until]
    case .sources: [.id, .date, .publisher, .title, .language, .reliability, .origin, .url]
    case .topics: [.id, .name, .aliases, .kind]
    case .plans: [.id, .name, .aliases, .drafts, .latest]
    case .drafts: [.draft, .on, .title, .by, .after, .standing, .language, .clauses, .aside]
    case .clauses: [.target, .number, .heading, .topics]
    case .rounds: [.id, .on, .until, .place, .participants, .format, .outcome]
    }
  }
}

extension ListReport: Encodable {
  private enum Key: String, CodingKey { case schema, kind, rows }

  private struct ColumnKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ column: Column) { stringValue = column.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private struct Row: Encodable {
    let cells: [Cell]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: ColumnKey.self)
      for (column, value) in cells {
        let key = ColumnKey(column)
        switch value {
        case .nothing: try container.encodeNil(forKey: key)
        case .text(let text): try container.encode(text, forKey: key)
        case .words(let words): try container.encode(words, forKey: key)
        case .count(let count): try container.encode(count, forKey: key)
        case .word(let word): try container.encode(word.code, forKey: key)
        case .flag(let holds, _): try container.encode(holds, forKey: key)
        case .name(let name): try container.encode(name.text, forKey: key)
        case .title(let draft):
          if let title = draft.title {
            try container.encode(title, forKey: key)
          } else {
            try container.encodeNil(forKey: key)
          }
        case .heading(let clause, _): try container.encode(clause.heading, forKey: key)
        }
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.list/1", forKey: .schema)
    try container.encode(kind.rawValue, forKey: .kind)
    try container.encode(rows.map { Row(cells: $0) }, forKey: .rows)
  }
}
