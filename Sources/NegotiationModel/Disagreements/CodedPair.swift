/// One statement as two people recorded it independently.
package struct CodedPair: Sendable {
  package var first: StanceRecord
  package var second: StanceRecord
  /// The entry of the adjudication that decided between them, if there is one.
  package var adjudication: EntryID?

  /// Whether both writers gave it the same stance.
  package var agrees: Bool { first.stance == second.stance }
}

extension StanceRecord {
  /// Whether two records code the same statement: same party, target and day, two different people,
  /// and no evidence that tells them apart.
  ///
  /// Speaker and words are compared if both records have them, and one match is enough. A shared
  /// source counts only if neither speaker nor words differ, because one article can hold many
  /// statements. If nothing can be compared, records of the same day are taken as one statement;
  /// records of the same month or year are not.
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
  /// Whether more than one person may have recorded statements.
  package var hasSeveralCoders: Bool { feeds.count > 1 || !coders.isEmpty }

  /// The digest of a quotation; two spellings of the same letters have the same digest.
  package static func digest(ofQuote text: String) -> TextDigest {
    digest(of: IdentifierGrammar.composed(text))
  }

  /// Every statement that two writers recorded, alike or not.
  ///
  /// - Parameters:
  /// - scope: the stances that take part; by default all that stand.
  /// - matches: keeps the stances for which it is true.
  /// - Returns: pairs in the order of party, target and day.
  package func codedPairs(
    in scope: StoreScope? = nil, where matches: (StanceRecord) -> Bool = { _ in true }
  ) -> [CodedPair] {
    guard hasSeveralCoders else { return [] }
    return stances.saidTogether(in: scope, where: matches).flatMap(codedPairs)
  }

  /// The pairs that may include one of some statements.
  package func codedPairs(about statements: StatementSet) -> [CodedPair] {
    guard hasSeveralCoders else { return [] }
    let stances = stances
    return stances.saidTogether(with: stances.filter(statements.contains)).flatMap(codedPairs)
  }

  /// The pairs among statements of one party on one target and day.
  ///
  /// If two writers each recorded several statements of that day, records of the same words are
  /// paired first: those with the same quotation, then the same speaker, then the same other
  /// targets, and last the same source, because one article often holds all of them. Among equally
  /// similar pairs, those with the same stance come first.
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

  /// The records that repeat a statement for which another record counts, so that each statement
  /// counts once.
  ///
  /// If nobody decided between two records, the later entry counts, as in the matrix.
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
  /// How far apart two records of one statement are; the strongest evidence comes first.
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
