package import NegotiationModel

/// Reads an entry whole from the log, words included; `nil` if nobody has it.
package typealias EvidenceReader = (EntryID) throws -> Entry?

/// One statement with all that is known of it, and what became of it.
package struct StatementView: Sendable {
  /// The entry that first recorded it.
  package let id: EntryID
  /// Its content as it stands now, or as it last stood.
  package let statement: Statement
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

extension StatementView {
  /// The statement as scripts see it.
  struct Value: Encodable {
    struct SourceValue: Encodable {
      let id: String
      @Null var publisher: String?
      @Null var title: String?
      @Null var url: String?
      @Null var date: String?
      @Null var reliability: String?
      let origin: String
    }
    struct Change: Encodable {
      let entry: String
      let kind: String
      @Null var why: String?
    }
    struct Decision: Encodable {
      let entry: String
      let adjudicates: [String]
      let holds: String
      let why: String
    }

    let entry: String
    let party: String
    let stance: String
    let targets: [String]
    let on: String
    @Null var by: String?
    @Null var quote: String?
    @Null var lang: String?
    @Null var translation: String?
    @Null var note: String?
    let conditions: [String]
    let sources: [SourceValue]
    @Null var grade: String?
    @Null var basis: String?
    let redLine: Bool
    let adReferendum: Bool
    @Null var firmness: String?
    @Null var round: String?
    @Null var changes: String?
    @Null var mark: String?
    let chathamHouse: Bool
    let changedBy: [String]
    let recordedAt: String
    let withdrawn: Bool
    let disagreesWith: [String]
    let adjudications: [Decision]
    let history: [Change]

    init(_ view: StatementView, in negotiation: Negotiation) {
      let statement = view.statement
      entry = view.id.description
      party = statement.party.text
      stance = statement.stance.code
      targets = statement.targets.map(\.description)
      on = statement.said.description
      by = statement.speaker?.text
      quote = statement.quote?.text
      lang = statement.quote?.language
      translation = statement.quote?.translation
      note = statement.note
      conditions = statement.conditions
      sources = statement.sources.map { id in
        let source = negotiation.sources[id]
        return SourceValue(
          id: id.text, publisher: source?.publisher, title: source?.title, url: source?.url,
          date: source?.date?.description, reliability: source?.reliability?.rawValue,
          origin: negotiation.origin(of: id).text)
      }
      grade = statement.grade?.description
      basis = statement.basis?.code
      redLine = statement.isRedLine
      adReferendum = statement.isAdReferendum
      firmness = statement.firmness?.code
      round = statement.round?.text
      changes = statement.changes?.description
      mark = statement.mark?.code
      chathamHouse = statement.isChathamHouse
      changedBy = view.changedBy.map(\.description)
      recordedAt = view.recorded.text
      withdrawn = view.isWithdrawn
      disagreesWith = view.disagreesWith.map(\.description)
      adjudications = view.adjudications.map {
        Decision(
          entry: $0.entry.description, adjudicates: $0.value.cited.map(\.description),
          holds: $0.value.holds.description, why: $0.value.why)
      }
      history = view.history.map {
        Change(
          entry: $0.entry.description, kind: $0.isWithdrawal ? "withdrawal" : "correction",
          why: $0.why)
      }
    }
  }
}
