/// Which stances are wanted: the same type from a command down to the log's scanner.
///
/// All entries keep their positions and all entities are folded, whatever the scope; only other
/// stances are left out.
package enum StoreScope: Hashable, Sendable {
  /// Stances on one of some targets.
  case targets(Set<Target>)
  /// Stances on everything in a plan: its drafts, their clauses and, if wanted, topics.
  case plan(PlanID, withTopics: Bool)
  /// Stances on a draft and on all its clauses.
  case draft(DraftRef)
  /// The statements of some parties.
  case parties(Set<PartyID>)
  case speaker(PersonID)
  case source(SourceID)
  case round(RoundID)
  /// All versions of the statement that an entry records or corrects.
  case statement(behind: EntryID)
  /// A scope by target, in which targets may have had other names when they were recorded.
  indirect case renamed(StoreScope, CurrentNames)

  /// No stances.
  package static let entities = StoreScope.targets([])

  /// Whether the target of a stance is enough to decide that it is wanted.
  package var isByTarget: Bool {
    switch self {
    case .targets, .plan, .draft: true
    case .parties, .speaker, .source, .round, .statement: false
    case .renamed(let scope, _): scope.isByTarget
    }
  }

  /// The same scope for rows that hold recorded names, if any of its targets was renamed since.
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

  /// Whether stances on a target are wanted; always `false` for a scope that is not by target.
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
  /// The plan that the target belongs to; a topic belongs to none.
  package var plan: PlanID? {
    switch self {
    case .clause(let draft, _), .draft(let draft): draft.plan
    case .plan(let plan): plan
    case .topic: nil
    }
  }

  /// The draft that the target is or belongs to; a plan and a topic belong to none.
  package var draft: DraftRef? {
    switch self {
    case .clause(let draft, _), .draft(let draft): draft
    case .plan, .topic: nil
    }
  }
}

extension Negotiation {
  /// An empty negotiation that keeps only the stances in a scope; `nil` keeps all.
  ///
  /// - `limit`: the most stances it may keep; a fold that meets more is abandoned.
  package init(scope: StoreScope?, limit: Int = .max) {
    self.init()
    filter = scope.map { StoreFilter($0, limit: limit) }
  }

  /// Whether the fold met more stances than it may keep.
  package var isBeyondLimit: Bool { filter.map { rows.count > $0.limit } ?? false }

  /// The targets whose stances can appear in a matrix.
  ///
  /// It depends on drafts and alignments alone, so a negotiation folded without stances can compute
  /// it.
  package func scope(of query: PositionQuery) -> StoreScope? {
    guard let draft = drafts[query.draft] else { return nil }
    var builder = PositionBuilder(negotiation: self, asOf: query.asOf)
    return .targets(builder.targets(of: draft, query: query))
  }

  /// The scope of one entry's content; `nil` if there is no such entry.
  ///
  /// A fold of a part of the log can tell entries that were left out from those that do not exist.
  package func scope(behind id: EntryID) -> StoreScope? {
    guard let feed = feedNumbers[id.writer], id.number > 0, id.number < foldIndex[feed].count
    else { return nil }
    return .statement(behind: id)
  }

  /// The stances in a scope, in fold order.
  package func stances(in scope: StoreScope) -> [StanceRecord] {
    let store = StoreBox(self)
    var filter = StoreFilter(scope, in: self)
    return rows.indices.filter { filter.includes(rows[$0], symbols) }
      .map { StanceRecord(store, $0) }
  }

  /// The statements of which some version is in a scope and was said by a day.
  ///
  /// - `parties`: keeps only the statements of these parties; `nil` keeps all.
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
