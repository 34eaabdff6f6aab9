package import NegotiationModel

/// Where words occur in a negotiation, best match first.
package struct SearchReport: Sendable {
  /// What is looked for, and where.
  package struct Query: Sendable {
    /// The words as they were typed.
    package let words: [String]
    package let pattern: SearchPattern
    /// Restrictions of the search.
    package var party: PartyID?
    package var speaker: PersonID?
    package var source: SourceID?
    package var since: Day?
    package var until: Day?
    package var asOf: Day?

    /// - Returns: `nil` if no word contains a letter or a digit.
    package init?(_ words: [String]) {
      guard let pattern = SearchPattern(words) else { return nil }
      (self.words, self.pattern) = (words, pattern)
    }
  }

  /// The part of a thing that contains the words.
  package enum Field: String, Sendable, CaseIterable {
    case name, alias, title, heading, publisher, office, quotation, text, preamble, translation
    case condition, note, place, outcome
  }

  /// A thing that contains some of the words.
  package enum Subject: Sendable {
    case statement(Statement)
    /// A clause or section, a draft, a plan or a topic.
    case target(Target)
    /// A party, a person, a source or a round.
    case thing(Dossier.Kind, id: String)
  }

  /// One thing that contains all the words.
  package struct Hit: Sendable {
    /// The entry that contains the words, and whether it still counts.
    package let entry: EntryID
    package let standing: Entry.Standing
    package let subject: Subject
    /// The field of the words that are shown.
    package let field: Field
    /// The day of the fact, else that of recording; unknown for a statement without a day.
    package let day: Day
    package let excerpt: Excerpt
    /// The argument with which `show` shows it.
    package let reference: String
    /// How well it matches; higher is better.
    let score: Int
    /// The rank among all results.
    let order: Int
  }

  package let query: Query
  package private(set) var hits: [Hit] = []

  /// Examines entries.
  ///
  /// - `entries`: those that may contain the words, in fold order.
  /// - `read`: reads an entry as far as the reader may see it; its errors are passed on.
  package init(
    _ query: Query, among entries: some Sequence<EntryID>, in negotiation: Negotiation,
    read: EvidenceReader
  ) throws {
    self.query = query
    var finder = SearchFinder(query, in: negotiation)
    for id in entries {
      guard let entry = try read(id), let known = negotiation.entry(id) else { continue }
      finder.take(entry, standing: known.standing)
    }
    hits = finder.hits.sorted { left, right in
      if left.score != right.score { return left.score > right.score }
      if left.day.last != right.day.last { return left.day.last > right.day.last }
      return left.order < right.order
    }
  }
}

extension SearchReport: Encodable {
  private enum Key: String, CodingKey { case schema, words, hits }

  private struct Value: Encodable {
    let entry: String
    let status: String
    let kind: String
    let show: String
    let field: String
    @Null var on: String?
    @Null var party: String?
    @Null var stance: String?
    @Null var by: String?
    let targets: [String]
    let excerpt: String
    let found: [String]

    init(_ hit: Hit) {
      entry = hit.entry.description
      status = hit.standing.word
      show = hit.reference
      field = hit.field.rawValue
      on = hit.day.known?.description
      excerpt = hit.excerpt.text
      found = hit.excerpt.parts.filter(\.isFound).map(\.text)
      switch hit.subject {
      case .statement(let statement):
        kind = "statement"
        party = statement.party.text
        stance = statement.stance.code
        by = statement.speaker?.text
        targets = statement.targets.map(\.description)
      case .target(let target):
        kind = SearchReport.kind(of: target)
        targets = [target.description]
      case .thing(let thing, _):
        kind = thing.rawValue
        targets = []
      }
    }
  }

  private static func kind(of target: Target) -> String {
    switch target {
    case .clause: "clause"
    case .draft: "draft"
    case .plan: "plan"
    case .topic: "topic"
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.search/1", forKey: .schema)
    try container.encode(query.words, forKey: .words)
    try container.encode(hits.map { Value($0) }, forKey: .hits)
  }
}
