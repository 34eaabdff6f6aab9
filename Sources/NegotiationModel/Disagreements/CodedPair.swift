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
    guard isSameParty(as: other), isSameTarget(as: other), said == other.said, said.isKnown,
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
  /// Whether more than one person may have coded statements.
  package var hasSeveralCoders: Bool { feeds.count > 1 || !coders.isEmpty }

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
    guard hasSeveralCoders else { return [] }
    return stances.saidTogether(in: scope, where: matches).flatMap(codedPairs)
  }

  /// The pairs of codings that some statements may be one of.
  package func codedPairs(about statements: StatementSet) -> [CodedPair] {
    guard hasSeveralCoders else { return [] }
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
