package import NegotiationModel

/// Reads an entry whole from the log, including the words; `nil` if there is none.
package typealias EvidenceReader = (EntryID) throws -> Entry?

/// A source as a statement cites it.
struct Citation: Sendable {
  let id: SourceID
  /// The recorded source, if there is one.
  let source: Source?
  /// The source at the end of the chain of relays, or itself.
  let origin: SourceID
}

/// One statement with everything known about it, and whether it still counts.
package struct StatementView: Sendable {
  /// The entry that first recorded it.
  package let id: EntryID
  /// Its current content, or the last one before it was withdrawn.
  package let statement: Statement
  /// The sources that it cites, in order.
  let citations: [Citation]
  package let recorded: Instant
  package let isWithdrawn: Bool
  /// The adjudication that chose another coding.
  package let overruledBy: EntryID?
  /// Corrections and withdrawals, in the order in which they were recorded.
  package let history: [(entry: EntryID, why: String?, isWithdrawal: Bool)]
  /// Later statements that are said to change this one.
  package var changedBy: [EntryID] = []
  /// Codings of the same statement by other writers that differ, if nobody has decided.
  package var disagreesWith: [EntryID] = []
  /// Decisions between this coding and others.
  package let adjudications: [(entry: EntryID, value: Adjudication)]

  /// The statement that an entry first recorded, or `nil` if the entry is not a stance.
  init?(_ first: EntryID, in negotiation: Negotiation, read: EvidenceReader) throws {
    let contents = negotiation.history(of: first)
    let standing = negotiation.standing(of: first)
    guard let shown = standing ?? contents.last, let known = negotiation.entry(first),
      let entry = try read(shown)
    else { return nil }
    switch entry.event {
    case .stance(let statement): self.statement = statement
    case .correction(let correction):
      guard case .stance(let statement) = correction.event else { return nil }
      self.statement = statement
    default: return nil
    }
    id = first
    citations = statement.sources.map {
      Citation(id: $0, source: negotiation.sources[$0], origin: negotiation.origin(of: $0))
    }
    recorded = known.recorded
    isWithdrawn = standing == nil
    overruledBy = negotiation.overruling(of: first)
    var history: [(entry: EntryID, why: String?, isWithdrawal: Bool)] = []
    for id in contents.dropFirst() {
      if case .correction(let correction)? = try read(id)?.event {
        history.append((id, correction.why, false))
      }
    }
    for (entry, why) in negotiation.withdrawals(of: first) { history.append((entry, why, true)) }
    self.history = history
    adjudications = negotiation.adjudications(of: first)
  }
}

extension Negotiation {
  /// Some statements with everything known about them, in the order of saying.
  package func views(of statements: StatementSet, read: EvidenceReader) throws -> [StatementView] {
    var views: [StatementView] = []
    for first in statements.firstEntries(in: self) {
      if let view = try StatementView(first, in: self, read: read) { views.append(view) }
    }
    var changers: [EntryID: [EntryID]] = [:]
    for view in views where !view.isWithdrawn {
      if let changed = view.statement.changes { changers[changed, default: []].append(view.id) }
    }
    let rivals = rivals(of: statements)
    for at in views.indices {
      views[at].changedBy = changers[views[at].id] ?? []
      views[at].disagreesWith = rivals[views[at].id] ?? []
    }
    // Statements of the same day stay in the order of the entries.
    return views.enumerated().sorted {
      let (mine, theirs) = ($0.element.statement.said, $1.element.statement.said)
      return mine.last != theirs.last ? mine < theirs : $0.offset < $1.offset
    }.map(\.element)
  }

  /// For each of some statements, the entries of other writers that code it differently.
  private func rivals(of statements: StatementSet) -> [EntryID: [EntryID]] {
    var found: [EntryID: [EntryID]] = [:]
    for pair in codedPairs(about: statements) where !pair.agrees && pair.adjudication == nil {
      let (one, other) = (pair.first.firstEntry, pair.second.firstEntry)
      if found[one]?.contains(other) != true { found[one, default: []].append(other) }
      if found[other]?.contains(one) != true { found[other, default: []].append(one) }
    }
    return found
  }
}
