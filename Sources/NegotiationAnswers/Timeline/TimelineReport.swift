package import NegotiationModel

/// Rounds, drafts and statements in the order of time, with a lane for each party.
package struct TimelineReport: Sendable {
  package struct Query: Sendable {
    package var asOf: Day?
    package var since: Day?
    package var until: Day?
    /// `nil` shows every party with a statement.
    package var parties: [PartyID]?

    package init(asOf: Day? = nil, since: Day? = nil, until: Day? = nil, parties: [PartyID]? = nil)
    {
      self.asOf = asOf
      self.since = since
      self.until = until
      self.parties = parties
    }
  }

  /// A statement as one point, with the targets of its entry.
  package struct Word: Sendable {
    package let party: PartyID
    package let said: SpokenStance
    package let targets: [Target]
    /// Whether another writer coded it differently, and nobody has settled it.
    package let isDisagreed: Bool
  }

  /// A stance of an entry on one target.
  private struct Coding: Hashable {
    let entry: EntryID
    let target: Target

    init(_ record: StanceRecord) {
      entry = record.entry
      target = record.target
    }
  }

  /// The events of one day, or of a month or year if the day is unknown; statements without any day
  /// come together.
  package struct Moment: Sendable {
    package let day: Day
    package var rounds: [Round] = []
    package var drafts: [Draft] = []
    /// Parties in the order of a table, then in the order of the entries.
    package var words: [Word] = []
  }

  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  package let query: Query
  /// The parties with a lane, in the order of a table.
  package let lanes: [PartyID]
  package let moments: [Moment]

  package init(_ negotiation: Negotiation, query: Query) {
    heads = negotiation.headsByWriter
    self.query = query
    let window = ShiftReport.Query(asOf: query.asOf, since: query.since, until: query.until)
    func isIn(_ day: Day) -> Bool { day.isSure(by: query.asOf) && window.holds(day) }
    var moments: [Day: Moment] = [:]
    for round in negotiation.rounds.values where isIn(round.on) {
      moments[round.on, default: Moment(day: round.on)].rounds.append(round)
    }
    for draft in negotiation.drafts.values {
      guard let day = draft.on, isIn(day) else { continue }
      moments[day, default: Moment(day: day)].drafts.append(draft)
    }
    let wanted = query.parties.map(Set.init)
    var spoken: Set<PartyID> = []
    var said: [Day: [(party: PartyID, stances: [StanceRecord])]] = [:]
    let records = Array(negotiation.stances)
    // Of two codings the later one is told, as in the matrix.
    var repeated: Set<Coding> = []
    var disagreed: Set<Coding> = []
    for pair in negotiation.codedPairs(where: {
      $0.said.isSure(by: query.asOf) && !$0.isOverruled
    }) {
      let isFirstLater = pair.second.place < pair.first.place
      repeated.insert(Coding(isFirstLater ? pair.second : pair.first))
      if !pair.agrees { disagreed.insert(Coding(isFirstLater ? pair.first : pair.second)) }
    }
    var at = 0
    while at < records.count {
      let first = records[at]
      let end = records[at...].firstIndex { !$0.isSameEntry(as: first) } ?? records.count
      let party = first.party
      if !first.isSuperseded, isIn(first.said), wanted?.contains(party) ?? true {
        let told = records[at..<end].filter {
          !$0.isOverruled && (repeated.isEmpty || !repeated.contains(Coding($0)))
        }
        if !told.isEmpty {
          spoken.insert(party)
          if moments[first.said] == nil { moments[first.said] = Moment(day: first.said) }
          said[first.said, default: []].append((party, told))
        }
      }
      at = end
    }
    let order = negotiation.partiesInOrder
    let known = Set(order)
    lanes =
      query.parties
      ?? order.filter(spoken.contains) + spoken.filter { !known.contains($0) }.sorted()
    let rank = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    self.moments = moments.values.map { moment in
      var moment = moment
      moment.words = (said[moment.day] ?? []).sorted {
        (rank[$0.party] ?? .max, $0.stances[0].place) < (
          rank[$1.party] ?? .max, $1.stances[0].place
        )
      }.map { party, stances in
        Word(
          party: party, said: SpokenStance(stances[0]),
          targets: stances.map(\.target),
          isDisagreed: !disagreed.isEmpty
            && stances.contains { disagreed.contains(Coding($0)) })
      }
      return moment
    }.sorted { $0.day < $1.day }
  }
}

extension TimelineReport: Encodable {
  private struct RoundValue: Encodable {
    let id: String
    @Null var until: String?
    @Null var place: String?
    let with: [String]
    @Null var outcome: String?
    let sources: [String]
  }

  private struct DraftValue: Encodable {
    let draft: String
    let by: [String]
    @Null var standing: String?
    let after: [String]
    let sources: [String]
  }

  private struct WordValue: Encodable {
    let party: String
    let stance: String
    let targets: [String]
    @Null var by: String?
    let redLine: Bool
    let disagreed: Bool
    @Null var round: String?
    let sources: [String]
    let entry: String
  }

  private struct MomentValue: Encodable {
    @Null var day: String?
    let rounds: [RoundValue]
    let drafts: [DraftValue]
    let statements: [WordValue]
  }

  private enum Key: String, CodingKey { case schema, asOf, since, until, heads, parties, days }

  /// Days from first to last; a month comes after its days, and what has no known day comes first.
  ///
  /// Statements are grouped by party.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.timeline/1", forKey: .schema)
    try container.encode(query.asOf?.description, forKey: .asOf)
    try container.encode(query.since?.description, forKey: .since)
    try container.encode(query.until?.description, forKey: .until)
    try container.encode(heads, forKey: .heads)
    try container.encode(lanes.map(\.text), forKey: .parties)
    try container.encode(moments.map(value), forKey: .days)
  }

  private func value(_ moment: Moment) -> MomentValue {
    MomentValue(
      day: moment.day.known?.description,
      rounds: moment.rounds.map {
        RoundValue(
          id: $0.id.text, until: $0.until?.description, place: $0.place,
          with: $0.participants.map(\.text), outcome: $0.outcome, sources: $0.sources.map(\.text))
      },
      drafts: moment.drafts.map {
        DraftValue(
          draft: $0.ref.description, by: $0.by.map(\.text), standing: $0.standing?.rawValue,
          after: $0.after.map(\.text), sources: $0.sources.map(\.text))
      },
      statements: moment.words.map { word in
        WordValue(
          party: word.party.text, stance: word.said.stance.code,
          targets: word.targets.map(\.description),
          by: word.said.speaker?.text,
          redLine: word.said.isRedLine, disagreed: word.isDisagreed,
          round: word.said.round?.text,
          sources: word.said.sources.map(\.text),
          entry: word.said.entry.description)
      })
  }
}
