package import NegotiationModel

/// Reads an entry whole from the log, words included; `nil` if nobody has it.
package typealias EvidenceReader = (EntryID) throws -> Entry?

/// A source as a statement cites it.
struct Citation: Sendable {
  let id: SourceID
  /// What was recorded of it, if anything was.
  let source: Source?
  /// The source whose word it relays, or itself.
  let origin: SourceID
}

/// One statement with all that is known of it, and what became of it.
package struct StatementView: Sendable {
  /// The entry that first recorded it.
  package let id: EntryID
  /// Its content as it stands now, or as it last stood.
  package let statement: Statement
  /// The sources that it cites, in its order.
  let citations: [Citation]
  package let recorded: Instant
  package let isWithdrawn: Bool
  /// Corrections and withdrawals, in the order in which they were recorded.
  package let history: [(entry: EntryID, why: String?, isWithdrawal: Bool)]
  package let place: Int32
  /// Later statements that say they change this one.
  package var changedBy: [EntryID] = []
  /// Codings of the same statement by other writers that differ and are not settled.
  package var disagreesWith: [EntryID] = []
  /// Decisions between this coding and others.
  package let adjudications: [(entry: EntryID, value: Adjudication)]

  /// The statement at a root of the fold, or `nil` if the entry is no stance.
  init?(root: Int32, in negotiation: Negotiation, read: EvidenceReader) throws {
    let contents = negotiation.history(ofRoot: root)
    let standing = negotiation.content(ofRoot: root)
    guard let shown = standing ?? contents.last,
      let entry = try read(negotiation.id(ofEntry: shown))
    else { return nil }
    switch entry.event {
    case .stance(let statement): self.statement = statement
    case .correction(let correction):
      guard case .stance(let statement) = correction.event else { return nil }
      self.statement = statement
    default: return nil
    }
    id = negotiation.id(ofEntry: root)
    place = root
    citations = statement.sources.map {
      Citation(id: $0, source: negotiation.sources[$0], origin: negotiation.origin(of: $0))
    }
    recorded = negotiation.entries[Int(root)].recorded
    isWithdrawn = standing == nil
    var history: [(entry: EntryID, why: String?, isWithdrawal: Bool)] = []
    for entry in contents.dropFirst() {
      let id = negotiation.id(ofEntry: entry)
      if case .correction(let correction)? = try read(id)?.event {
        history.append((id, correction.why, false))
      }
    }
    for (entry, why) in negotiation.withdrawals(ofRoot: root) { history.append((entry, why, true)) }
    self.history = history
    adjudications = negotiation.adjudications(ofRoot: root)
  }
}

extension Negotiation {
  /// Every statement some row of which is asked for, in the order of saying.
  ///
  /// - `asOf`: leaves out what was said later.
  package func statements(
    asOf: Day?, read: EvidenceReader, where matches: (StanceRow) -> Bool
  ) throws -> [StatementView] {
    var roots: Set<Int32> = []
    for row in stances where row.said.isSure(by: asOf) && matches(row) { roots.insert(row.place) }
    var views: [StatementView] = []
    for root in roots.sorted() {
      if let view = try StatementView(root: root, in: self, read: read) { views.append(view) }
    }
    var changers: [EntryID: [EntryID]] = [:]
    for view in views where !view.isWithdrawn {
      if let changed = view.statement.changes { changers[changed, default: []].append(view.id) }
    }
    let rivals = rivals(of: roots)
    for at in views.indices {
      views[at].changedBy = changers[views[at].id] ?? []
      views[at].disagreesWith = rivals[views[at].id] ?? []
    }
    return views.sorted {
      $0.statement.said.last.packed != $1.statement.said.last.packed
        ? $0.statement.said < $1.statement.said : $0.place < $1.place
    }
  }
}

extension Negotiation {
  /// For each of some statements the entries of other writers that code it differently.
  private func rivals(of roots: Set<Int32>) -> [EntryID: [EntryID]] {
    guard feeds.count > 1 else { return [:] }
    struct Key: Hashable {
      var party: Int32
      var target: Int32
      var said: Day
      init(_ row: StanceRow) { (party, target, said) = (row.party, row.target, row.said) }
    }
    let wanted = Set(stances.lazy.filter { roots.contains($0.place) }.map(Key.init))
    var found: [EntryID: [EntryID]] = [:]
    for pair in codedPairs(where: { wanted.contains(Key($0)) })
    where !pair.agrees && pair.adjudication == nil {
      let (one, other) = (id(ofEntry: pair.first.place), id(ofEntry: pair.second.place))
      if found[one]?.contains(other) != true { found[one, default: []].append(other) }
      if found[other]?.contains(one) != true { found[other, default: []].append(one) }
    }
    return found
  }
}
