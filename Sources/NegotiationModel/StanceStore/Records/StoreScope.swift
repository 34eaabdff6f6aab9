/// Which stances a reader wants: the one way to say so, from a command down to the scanner.
///
/// Entries keep their places and entities are folded whole, whatever the scope; only stances are left
/// out.
package enum StoreScope: Hashable, Sendable {
  /// Stances on one of some targets.
  case targets(Set<Target>)
  /// Stances on all of a plan: its drafts, their clauses, and topics where they are wanted too.
  case plan(PlanID, withTopics: Bool)
  /// Stances on a draft and on all its clauses.
  case draft(DraftRef)
  /// What some parties said.
  case parties(Set<PartyID>)
  case speaker(PersonID)
  case source(SourceID)
  case round(RoundID)
  /// All versions of the statement that an entry records or corrects.
  case statement(behind: EntryID)
  /// The stances in a scope by target, on whichever names their targets had in the log.
  indirect case renamed(StoreScope, CurrentNames)

  /// No stance at all.
  package static let entities = StoreScope.targets([])

  /// Whether the target of a stance alone says that it is wanted.
  package var isByTarget: Bool {
    switch self {
    case .targets, .plan, .draft: true
    case .parties, .speaker, .source, .round, .statement: false
    case .renamed(let scope, _): scope.isByTarget
    }
  }

  /// The scope for rows that bear the names of the log, where targets of it have others by now.
  package func renamed(by names: CurrentNames) -> StoreScope {
    guard isByTarget, names.renameTargets else { return self }
    switch self {
    case .targets(let targets): return .renamed(.targets(Set(targets.map(names.target))), names)
    case .plan(let plan, let withTopics):
      return .renamed(.plan(names.plan(plan), withTopics: withTopics), names)
    case .draft(let ref): return .renamed(.draft(names.draft(ref)), names)
    case .parties, .speaker, .source, .round, .statement, .renamed: return self
    }
  }

  /// Whether stances on a target are wanted; never where a scope is not by target.
  package func contains(_ target: Target) -> Bool {
    switch self {
    case .targets(let targets): targets.contains(target)
    case .draft(let ref): target.draft == ref
    case .plan(let plan, let withTopics): target.plan.map { $0 == plan } ?? withTopics
    case .parties, .speaker, .source, .round, .statement: false
    case .renamed(let scope, let names): scope.contains(names.target(target))
    }
  }
}

extension Target {
  /// The plan it is about; a topic is about none.
  package var plan: PlanID? {
    switch self {
    case .clause(let draft, _), .draft(let draft): draft.plan
    case .plan(let plan): plan
    case .topic: nil
    }
  }

  /// The draft it is or stands in; a plan and a topic are in none.
  package var draft: DraftRef? {
    switch self {
    case .clause(let draft, _), .draft(let draft): draft
    case .plan, .topic: nil
    }
  }
}

extension Negotiation {
  /// An empty fold that keeps only stances in a scope; `nil` keeps all.
  ///
  /// - `limit`: the most stances it may keep; a fold that finds more is given up.
  package init(scope: StoreScope?, limit: Int = .max) {
    self.init()
    filter = scope.map { StoreFilter($0, limit: limit) }
  }

  /// Whether more stances were met than may be kept.
  package var isBeyondLimit: Bool { filter.map { rows.count > $0.limit } ?? false }

  /// The targets that compete for the cells of a matrix.
  ///
  /// Only drafts and alignments are asked for it, so a fold without any stance can tell.
  package func scope(of query: PositionQuery) -> StoreScope? {
    guard let draft = drafts[query.draft] else { return nil }
    var builder = PositionBuilder(negotiation: self, asOf: query.asOf)
    return .targets(builder.targets(of: draft, query: query))
  }

  /// The scope of what an entry says; `nil` where nobody has it.
  ///
  /// Of a part of the log, entries that it left out are told from those that nobody has.
  package func scope(behind id: EntryID) -> StoreScope? {
    guard let feed = feedNumbers[id.writer], id.number > 0, id.number < foldIndex[feed].count
    else { return nil }
    return .statement(behind: id)
  }

  /// The stances in a scope, in the order in which their entries count.
  package func stances(in scope: StoreScope) -> [StanceRecord] {
    let store = StoreBox(self)
    var filter = StoreFilter(scope, in: self)
    return rows.indices.filter { filter.includes(rows[$0], symbols) }
      .map { StanceRecord(store, $0) }
  }

  /// The statements of which some version is in a scope and was said by a day.
  ///
  /// - `parties`: keeps what these parties said alone; `nil` keeps all.
  package func statements(
    in scope: StoreScope, asOf: Day? = nil, of parties: Set<PartyID>? = nil
  ) -> StatementSet {
    var found = StatementSet()
    var filter = StoreFilter(scope, in: self)
    var allowed = parties.map { StoreFilter(.parties($0)) }
    for row in rows
    where filter.includes(row, symbols) && row.said.isSure(by: asOf)
      && (allowed?.includes(row, symbols) ?? true)
    { found.insert(row) }
    return found
  }

  /// The first stance in a scope that is not superseded.
  func firstStance(in scope: StoreScope) -> EntryID? {
    var filter = StoreFilter(scope, in: self)
    return rows.first { !$0.flags.contains(.superseded) && filter.includes($0, symbols) }
      .map { id(of: $0.content) }
  }
}
