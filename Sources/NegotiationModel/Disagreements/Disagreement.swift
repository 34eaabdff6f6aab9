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
  package var first: StanceRow
  package var second: StanceRow
  /// The fold place of the adjudication that settled it, if there is one.
  package var adjudication: Int32?

  /// Whether both writers gave it the same stance.
  package var agrees: Bool { first.stance == second.stance }
}

/// A statement on one target that an adjudication set aside.
package struct OverruledKey: Hashable, Sendable {
  package var place: Int32
  package var target: Int32

  package init(_ row: StanceRow) {
    place = row.place
    target = row.target
  }
}

extension Negotiation {
  /// The number of the feed in which a statement was first recorded.
  package func writer(of row: StanceRow) -> Int32 { entries[Int(row.place)].feed }

  /// The number of the feed that stands for everything recorded by whoever recorded a statement.
  package func person(of row: StanceRow) -> Int32 { person(of: writer(of: row)) }

  /// Whether two rows code one statement of a party: same party, target and day, two writers who are
  /// not one person, and evidence that does not tell them apart.
  ///
  /// Speaker, sources and words are compared where both writers give them, and one that matches is
  /// enough. Where nothing can be compared a day is taken as one statement; a month or a year is not.
  package func isSameStatement(_ one: StanceRow, _ other: StanceRow) -> Bool {
    guard one.party == other.party, one.target == other.target, one.said == other.said,
      person(of: one) != person(of: other)
    else { return false }
    var compared = false
    if one.speaker >= 0, other.speaker >= 0 {
      if one.speaker == other.speaker { return true }
      compared = true
    }
    if one.sources > 0, other.sources > 0 {
      if one.sources == other.sources { return true }
      let theirs = Set(symbols.sources(other.sources))
      if symbols.sources(one.sources).contains(where: theirs.contains) { return true }
      compared = true
    }
    if let words = quotes[one.entry], let others = quotes[other.entry] {
      if words == others { return true }
      compared = true
    }
    return !compared && one.said.precision == .day
  }

  /// Keeps what a quotation says, in a form that only tells whether two are alike.
  package mutating func note(quote text: String, of entry: Int32) {
    note(quote: Negotiation.digest(ofQuote: text), of: entry)
  }

  package mutating func note(quote digest: TextDigest, of entry: Int32) { quotes[entry] = digest }

  /// What tells a quotation from others: two spellings of the same letters are alike.
  package static func digest(ofQuote text: String) -> TextDigest {
    digest(of: IdentifierGrammar.composed(text))
  }

  /// Every statement that two writers coded, alike or not, in the order of party, target and day.
  ///
  /// - `matches`: takes part in the comparison; by default every standing statement does.
  package func codedPairs(
    where matches: (StanceRow) -> Bool = { _ in true }
  ) -> [CodedPair] {
    guard feeds.count > 1 else { return [] }
    let rows = stances
    var list = rows.indices.filter { !rows[$0].flags.contains(.dead) && matches(rows[$0]) }
    func key(_ at: Int) -> (Int32, Int32, Day) { (rows[at].party, rows[at].target, rows[at].said) }
    list.sort { left, right in
      let (mine, theirs) = (rows[left], rows[right])
      if mine.party != theirs.party { return mine.party < theirs.party }
      if mine.target != theirs.target { return mine.target < theirs.target }
      if mine.said != theirs.said { return mine.said.packed < theirs.said.packed }
      return mine.place < theirs.place
    }
    var pairs: [CodedPair] = []
    var start = 0
    while start < list.count {
      var end = start + 1
      while end < list.count, key(list[end]) == key(list[start]) { end += 1 }
      if end - start > 1 { pairs += codedPairs(among: list[start..<end].map { rows[$0] }) }
      start = end
    }
    return pairs
  }

  /// The pairs among statements of one party on one target and day.
  ///
  /// Codings that agree are joined first: of two writers who each heard two things that day, each
  /// saying is set against its own counterpart.
  func codedPairs(among rows: [StanceRow]) -> [CodedPair] {
    var byWriter: [Int32: [StanceRow]] = [:]
    for row in rows { byWriter[person(of: row), default: []].append(row) }
    let writers = byWriter.keys.sorted { feeds[Int($0)] < feeds[Int($1)] }
    var pairs: [CodedPair] = []
    for (at, writer) in writers.enumerated() {
      for other in writers[(at + 1)...] {
        var free = byWriter[other] ?? []
        var left: [StanceRow] = []
        func join(_ row: StanceRow, where fits: (StanceRow) -> Bool) -> Bool {
          guard let found = free.firstIndex(where: { fits($0) && isSameStatement(row, $0) }) else {
            return false
          }
          pairs.append(
            CodedPair(
              first: row, second: free[found], adjudication: adjudication(row, free[found])))
          free.remove(at: found)
          return true
        }
        for row in byWriter[writer] ?? [] where !join(row, where: { $0.stance == row.stance }) {
          left.append(row)
        }
        for row in left { _ = join(row) { _ in true } }
      }
    }
    return pairs
  }

  /// The adjudication that set one of two statements aside, the latest first.
  private func adjudication(_ one: StanceRow, _ other: StanceRow) -> Int32? {
    let found = [one, other].compactMap { overruled[OverruledKey($0)] }.max()
    return found ?? nil
  }
}

extension Negotiation {
  /// Works out anew which statements are set aside: the latest adjudication of a statement counts,
  /// and only while the statement it holds to stands.
  mutating func settleAdjudications() {
    overruled = [:]
    for (place, adjudication) in adjudications {
      let held = rows(ofStatement: adjudication.holds, before: place)
      let targets = Set(held.map(\.target))
      for row in held { overruled[OverruledKey(row)] = nil }
      guard !held.isEmpty else { continue }
      for cited in adjudication.cited where cited != adjudication.holds {
        for row in rows(ofStatement: cited, before: place) where targets.contains(row.target) {
          overruled[OverruledKey(row)] = place
        }
      }
    }
  }

  /// The rows that stand of the statement an entry records or corrects.
  private func rows(ofStatement id: EntryID, before place: Int32) -> ArraySlice<StanceRow> {
    guard let index = index(of: id), index < place,
      let content = content(ofRoot: entries[Int(index)].root)
    else { return [] }
    return stances[rows(of: content)]
  }

  /// The adjudications that cite a statement, by its root.
  package func adjudications(ofRoot root: Int32) -> [(entry: EntryID, value: Adjudication)] {
    adjudications.compactMap { place, value in
      let isCited = value.cited.contains { id in
        index(of: id).map { entries[Int($0)].root == root } ?? false
      }
      return isCited ? (id(ofEntry: place), value) : nil
    }
  }

  /// What an adjudication must meet to be recorded.
  func admit(_ adjudication: Adjudication) -> [Refusal] {
    var refusals: [Refusal] = []
    var found: [(id: EntryID, root: Int32, rows: ArraySlice<StanceRow>)] = []
    for id in adjudication.cited {
      guard let index = index(of: id) else {
        refusals.append(Refusal("unknown-entry", "no entry '\(id)'", remedy: .seeEntries))
        continue
      }
      if let refusal = unreachable(id, at: index) { refusals.append(refusal) }
      let rows = rows(ofStatement: id, before: .max)
      if rows.isEmpty {
        refusals.append(Refusal("no-stance", "entry '\(id)' is no stance that stands"))
      }
      found.append((id, entries[Int(index)].root, rows))
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
      let isRival = other.rows.contains { row in
        held.rows.contains {
          $0.party == row.party && $0.target == row.target && $0.said == row.said
            && $0.stance != row.stance && person(of: $0) != person(of: row)
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
