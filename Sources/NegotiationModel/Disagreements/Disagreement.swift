/// A person's decision between codings of one statement by several writers, with the reason.
package struct Adjudication: Hashable, Sendable {
  /// The statements it decides between.
  package var cited: [EntryID]
  /// The one of them that counts.
  package var holds: EntryID
  package var why: String

  package init(cited: [EntryID], holds: EntryID, why: String) {
    self.cited = cited
    self.holds = holds
    self.why = why
  }
}

/// One statement as two people coded it, each for themselves.
package struct CodedPair: Sendable {
  package var first: StanceRecord
  package var second: StanceRecord
  /// The entry of the adjudication that settled it, if there is one.
  package var adjudication: EntryID?

  /// Whether both writers gave it the same stance.
  package var agrees: Bool { first.stance == second.stance }
}

extension StanceRecord {
  /// Whether two records code one statement of a party: same party, target and day, two writers who
  /// are not one person, and evidence that does not tell them apart.
  ///
  /// Speaker, sources and words are compared where both writers give them, and one that matches is
  /// enough. Where nothing can be compared a day is taken as one statement; a month or a year is not.
  package func isSameStatement(as other: StanceRecord) -> Bool {
    guard isSameParty(as: other), isSameTarget(as: other), said == other.said,
      person != other.person
    else { return false }
    var compared = false
    if let speaker, let theirs = other.speaker {
      if speaker == theirs { return true }
      compared = true
    }
    if hasSources, other.hasSources {
      let theirs = Set(other.sources)
      if sources.contains(where: theirs.contains) { return true }
      compared = true
    }
    if let words = quoteDigest, let others = other.quoteDigest {
      if words == others { return true }
      compared = true
    }
    return !compared && said.precision == .day
  }
}

extension Negotiation {
  /// What tells a quotation from others: two spellings of the same letters are alike.
  package static func digest(ofQuote text: String) -> TextDigest {
    digest(of: IdentifierGrammar.composed(text))
  }

  /// Every statement that two writers coded, alike or not, in the order of party, target and day.
  ///
  /// - Parameters:
  ///   - scope: the stances that take part; by default all that stand.
  ///   - matches: keeps those of them for which it is true.
  /// - Returns: pairs in the order of party, target and day.
  package func codedPairs(
    in scope: StoreScope? = nil, where matches: (StanceRecord) -> Bool = { _ in true }
  ) -> [CodedPair] {
    guard feeds.count > 1 else { return [] }
    return stances.saidTogether(in: scope, where: matches).flatMap(codedPairs)
  }

  /// The pairs of codings that some statements may be one of.
  package func codedPairs(about statements: StatementSet) -> [CodedPair] {
    guard feeds.count > 1 else { return [] }
    let stances = stances
    return stances.saidTogether(with: stances.filter(statements.contains)).flatMap(codedPairs)
  }

  /// The pairs among statements of one party on one target and day.
  ///
  /// Codings that agree are joined first: of two writers who each heard two things that day, each
  /// saying is set against its own counterpart.
  func codedPairs(among records: [StanceRecord]) -> [CodedPair] {
    let byWriter = Dictionary(grouping: records, by: \.person)
    let writers = byWriter.keys.sorted()
    var pairs: [CodedPair] = []
    for (at, writer) in writers.enumerated() {
      for other in writers[(at + 1)...] {
        var free = byWriter[other] ?? []
        var left: [StanceRecord] = []
        func join(_ record: StanceRecord, where fits: (StanceRecord) -> Bool) -> Bool {
          let found = free.firstIndex { fits($0) && record.isSameStatement(as: $0) }
          guard let found else { return false }
          pairs.append(
            CodedPair(
              first: record, second: free[found], adjudication: adjudication(record, free[found])))
          free.remove(at: found)
          return true
        }
        for record in byWriter[writer] ?? []
        where !join(record, where: { $0.stance == record.stance }) { left.append(record) }
        for record in left { _ = join(record) { _ in true } }
      }
    }
    return pairs
  }
}

extension Negotiation {
  /// The adjudications that cite a statement or a correction of it.
  ///
  /// - `first`: the entry that first recorded the statement.
  package func adjudications(of first: EntryID) -> [(entry: EntryID, value: Adjudication)] {
    guard !adjudications.isEmpty, let root = index(of: first) else { return [] }
    return adjudications.compactMap { place, value in
      let isCited = value.cited.contains { id in
        index(of: id).map { entries[$0].root == root } ?? false
      }
      return isCited ? (id(of: place), value) : nil
    }
  }

  /// What an adjudication must meet to be recorded.
  func admit(_ adjudication: Adjudication) -> [Refusal] {
    var refusals: [Refusal] = []
    var found: [(id: EntryID, root: EntryID, stances: [StanceRecord])] = []
    let stances = stances
    for id in adjudication.cited {
      guard let index = index(of: id) else {
        refusals.append(Refusal("unknown-entry", "no entry '\(id)'", remedy: .seeEntries))
        continue
      }
      if let refusal = unreachable(id) { refusals.append(refusal) }
      let root = entries[index].root
      let said = content(ofRoot: root).map { Array(stances.of($0)) } ?? []
      if said.isEmpty {
        refusals.append(Refusal("no-stance", "entry '\(id)' is no stance that stands"))
      }
      found.append((id, self.id(of: root), said))
    }
    guard refusals.isEmpty else { return refusals }
    if Set(found.map(\.root)).count < max(2, found.count) {
      refusals.append(
        Refusal("one-statement", "an adjudication decides between two entries or more"))
    }
    guard let held = found.first(where: { $0.id == adjudication.holds }) else {
      return refusals + [
        Refusal(
          "not-cited", "'\(adjudication.holds)' is not one of the entries to decide between",
          remedy: .hold(adjudication.cited.first))
      ]
    }
    for other in found where other.root != held.root {
      let isRival = other.stances.contains { one in
        held.stances.contains {
          $0.isSameParty(as: one) && $0.isSameTarget(as: one) && $0.said == one.said
            && $0.stance != one.stance && $0.person != one.person
        }
      }
      if !isRival {
        refusals.append(
          Refusal(
            "no-disagreement",
            "'\(held.id)' and '\(other.id)' do not code one statement differently",
            remedy: .seeDisagreements))
      }
    }
    if adjudication.why.allSatisfy(\.isWhitespace) {
      refusals.append(Refusal("no-reason", "an adjudication says why", remedy: .giveReason))
    }
    return refusals
  }
}
