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
  /// Speaker and words are compared where both writers give them, and one that matches is enough. A shared
  /// source tells only where neither of the two says otherwise: one article holds many statements. Where
  /// nothing can be compared a day is taken as one statement; a month or a year is not.
  package func isSameStatement(as other: StanceRecord) -> Bool {
    guard isSameParty(as: other), isSameTarget(as: other), said == other.said, said.isKnown,
      person != other.person
    else { return false }
    var isOther = false
    if let speaker, let theirs = other.speaker {
      if speaker == theirs { return true }
      isOther = true
    }
    if let words = quoteDigest, let others = other.quoteDigest {
      if words == others { return true }
      isOther = true
    }
    if isOther { return false }
    if hasSources, other.hasSources {
      let theirs = Set(other.sources)
      return sources.contains(where: theirs.contains)
    }
    return said.precision == .day
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
  /// Where two writers each coded several statements of that day, codings of the same words are joined
  /// first: those with one quotation, then one speaker, then the same other targets, and last one source,
  /// because one article often holds all of them. Among equally alike pairs, those that agree come first.
  func codedPairs(among records: [StanceRecord]) -> [CodedPair] {
    let byWriter = Dictionary(grouping: records, by: \.person)
    let writers = byWriter.keys.sorted()
    var pairs: [CodedPair] = []
    for (at, writer) in writers.enumerated() {
      for other in writers[(at + 1)...] {
        let (mine, theirs) = (byWriter[writer] ?? [], byWriter[other] ?? [])
        var possible: [(distance: [Int], first: Int, second: Int)] = []
        for (first, record) in mine.enumerated() {
          for (second, coding) in theirs.enumerated() where record.isSameStatement(as: coding) {
            possible.append((record.distance(of: coding), first, second))
          }
        }
        possible.sort {
          $0.distance == $1.distance
            ? ($0.first, $0.second) < ($1.first, $1.second)
            : $0.distance.lexicographicallyPrecedes($1.distance)
        }
        var joined: [Int: Int] = [:]
        var taken: Set<Int> = []
        for pair in possible where joined[pair.first] == nil && !taken.contains(pair.second) {
          joined[pair.first] = pair.second
          taken.insert(pair.second)
        }
        for (first, record) in mine.enumerated() {
          guard let second = joined[first] else { continue }
          pairs.append(
            CodedPair(
              first: record, second: theirs[second],
              adjudication: adjudication(record, theirs[second])))
        }
      }
    }
    return pairs
  }

  /// The codings for which another coding of the same statement stands: each statement counts once.
  ///
  /// Where nobody decided between codings, the later entry stands, as in the matrix.
  ///
  /// - `matches`: keeps the stances that take part.
  package func repeatedCodings(where matches: (StanceRecord) -> Bool = { _ in true }) -> StanceSet {
    var repeated = StanceSet()
    for pair in codedPairs(where: { matches($0) && !$0.isOverruled }) {
      repeated.insert(pair.first.place < pair.second.place ? pair.first : pair.second)
    }
    return repeated
  }
}

extension StanceRecord {
  /// How far two codings of one statement are apart, the weightiest evidence first.
  fileprivate func distance(of other: StanceRecord) -> [Int] {
    func compared<Value: Equatable>(_ mine: Value?, _ theirs: Value?) -> Int {
      guard let mine, let theirs else { return 1 }
      return mine == theirs ? 0 : 2
    }
    let reach = Set(ofSameEntry.map(\.target)) == Set(other.ofSameEntry.map(\.target))
    let theirSources = Set(other.sources)
    let isSourced = hasSources && other.hasSources
    return [
      compared(quoteDigest, other.quoteDigest), compared(speaker, other.speaker), reach ? 0 : 1,
      !isSourced ? 1 : sources.contains(where: theirSources.contains) ? 0 : 2,
      stance == other.stance ? 0 : 1,
    ]
  }
}
