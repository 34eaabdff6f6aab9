package import NegotiationModel

/// Differences between writers: statements that they coded differently, their agreement beyond
/// chance, and things that they defined or corrected independently.
package struct DisagreementReport: Sendable {
  /// One statement coded differently by two writers.
  package struct Item: Sendable {
    package let party: PartyID
    package let target: String
    package let said: Day
    package let codings: [(entry: EntryID, coder: WriterID, stance: Stance)]
    package let decision: (entry: EntryID, holds: EntryID, why: String)?
  }

  /// How far two writers agree, on one target or on all.
  package struct Agreement: Sendable {
    package let writers: [WriterID]
    /// `nil` for all targets together.
    package let target: String?
    /// Over the seven words that can be recorded.
    package var words = CodingTable(values: Stance.allCases.count)
    /// Over the five ordered values, for codings that both have one.
    package var values = CodingTable(values: 5)

    mutating func add(_ pair: CodedPair) {
      words.add(Int(pair.first.stance.rawValue), Int(pair.second.stance.rawValue))
      if let first = pair.first.stance.value, let second = pair.second.stance.value {
        values.add(first + 2, second + 2)
      }
    }
  }

  /// A thing that several writers recorded independently; the last entry is in force.
  package struct Dispute: Sendable {
    package let kind: Event.Kind
    package let id: String
    package let entries: [EntryID]
  }

  package private(set) var items: [Item] = []
  package private(set) var agreements: [Agreement] = []
  package private(set) var disputes: [Dispute] = []
  /// The number of each writer's last entry, by which the answer can be reproduced.
  package let heads: [String: Int]
  package let asOf: Day?
  package let knownAt: String?

  /// - `hasSeen`: whether the writer of the second entry had seen the first.
  package init(
    _ negotiation: Negotiation, asOf: Day?, knownAt: String?, target: Target? = nil,
    hasSeen: (EntryID, EntryID) -> Bool
  ) {
    heads = negotiation.headsByWriter
    self.asOf = asOf
    self.knownAt = knownAt
    let pairs = negotiation.codedPairs(in: target.map { .targets([$0]) }) {
      $0.said.isSure(by: asOf)
    }
    items = pairs.filter { !$0.agrees }.map { Self.item($0, negotiation) }.sorted {
      ($0.target, $0.party, $0.said.description) < ($1.target, $1.party, $1.said.description)
    }
    agreements = Self.agreements(pairs, negotiation)
    disputes =
      negotiation.recordedTwice.map { Dispute(kind: $0.kind, id: $0.id, entries: $0.entries) }
      + Self.corrections(negotiation, hasSeen)
  }

  private static func item(_ pair: CodedPair, _ negotiation: Negotiation) -> Item {
    let decision = pair.adjudication.flatMap { entry in
      negotiation.adjudications.first { negotiation.id(of: $0.place) == entry }.map {
        (entry, $0.value.holds, $0.value.why)
      }
    }
    return Item(
      party: pair.first.party, target: pair.first.target.description, said: pair.first.said,
      codings: [pair.first, pair.second].map { ($0.firstEntry, $0.coder, $0.stance) },
      decision: decision)
  }

  private static func agreements(
    _ pairs: [CodedPair], _ negotiation: Negotiation
  ) -> [Agreement] {
    struct Key: Hashable {
      var writers: [WriterID]
      var target: String?
    }
    var found: [Key: Agreement] = [:]
    for pair in pairs {
      let writers = [pair.first.person, pair.second.person]
      for target in [nil, pair.first.target.description] {
        found[
          Key(writers: writers, target: target),
          default: Agreement(writers: writers, target: target)
        ].add(pair)
      }
    }
    return found.values.sorted {
      let (mine, theirs) = ($0.writers.map(\.text), $1.writers.map(\.text))
      if mine != theirs { return mine.lexicographicallyPrecedes(theirs) }
      return ($0.target ?? "") < ($1.target ?? "")
    }
  }

  // MARK: Entities

  /// Entries that two writers corrected independently.
  private static func corrections(
    _ negotiation: Negotiation, _ hasSeen: (EntryID, EntryID) -> Bool
  ) -> [Dispute] {
    guard negotiation.feeds.count > 1 else { return [] }
    var byFirst: [EntryID: [EntryID]] = [:]
    for entry in negotiation.allEntries where !entry.isFirst && entry.standing != .withdrawn {
      byFirst[entry.first, default: []].append(entry.id)
    }
    return byFirst.compactMap { first, ids -> (EntryRecord, [EntryID])? in
      negotiation.entry(first).map { ($0, ids) }
    }.sorted { $0.0 < $1.0 }.compactMap { first, ids in
      let isApart = ids.indices.contains { at in
        ids[..<at].contains {
          !hasSeen($0, ids[at]) && !negotiation.isSameWriter($0.writer, ids[at].writer)
        }
      }
      guard isApart else { return nil }
      return Dispute(
        kind: .correction, id: first.id.description, entries: ids)
    }
  }
}

extension DisagreementReport: Encodable {
  private struct Coding: Encodable {
    let entry: String
    let writer: String
    let stance: String
  }

  private struct Decision: Encodable {
    let entry: String
    let holds: String
    let why: String
  }

  private struct ItemValue: Encodable {
    let party: String
    let target: String
    let on: String
    let codings: [Coding]
    @Null var adjudication: Decision?
  }

  private struct AgreementValue: Encodable {
    let writers: [String]
    @Null var target: String?
    let n: Int
    let agreed: Int
    @Null var kappa: Double?
    let scaled: Int
    @Null var linear: Double?
    @Null var quadratic: Double?
  }

  private struct DisputeValue: Encodable {
    let kind: String
    let id: String
    let entries: [String]
    let inForce: String
  }

  private enum Key: String, CodingKey {
    case schema, asOf, knownAt, heads, disagreements, agreement, disputes
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("parley.disagreements/1", forKey: .schema)
    try container.encode(asOf?.description, forKey: .asOf)
    try container.encode(knownAt, forKey: .knownAt)
    try container.encode(heads, forKey: .heads)
    try container.encode(
      items.map { item in
        ItemValue(
          party: item.party.text, target: item.target, on: item.said.description,
          codings: item.codings.map {
            Coding(
              entry: $0.entry.description, writer: $0.coder.text, stance: $0.stance.code)
          },
          adjudication: item.decision.map {
            Decision(entry: $0.entry.description, holds: $0.holds.description, why: $0.why)
          })
      }, forKey: .disagreements)
    try container.encode(
      agreements.map {
        AgreementValue(
          writers: $0.writers.map(\.text), target: $0.target, n: Int($0.words.total),
          agreed: Int($0.words.agreed), kappa: $0.words.kappa(), scaled: Int($0.values.total),
          linear: $0.values.kappa(.linear), quadratic: $0.values.kappa(.quadratic))
      }, forKey: .agreement)
    try container.encode(
      disputes.map {
        DisputeValue(
          kind: $0.kind.rawValue, id: $0.id, entries: $0.entries.map(\.description),
          inForce: $0.entries.last?.description ?? "")
      }, forKey: .disputes)
  }
}
