/// Collects, for each cell of a position, the rows that compete for it.
///
/// One pass over the stances collects the candidates of every cell (a clause of the draft, the
/// draft or plan as a whole, a topic, a dropped clause); then each cell is settled by itself.
struct PositionBuilder {
  enum Kind { case column, section, whole, topic, dropped }

  struct CellKey {
    var kind: Kind
    var target: Target
    /// The index of the clause in the draft, for columns; that of the section, for sections.
    var column: Int
  }

  struct Route {
    var cellKey: Int
    var passage: Lineage.Passage
    var isWhole = true
    var takenOn: DraftRef?
    /// Whether the stance was taken on the draft shown.
    var isOwn = false
  }

  let negotiation: Negotiation
  /// The negotiation in which the cells look up names.
  let store: StoreBox
  let asOf: Day?
  var cellKeys: [CellKey] = []
  var routes: [Route] = []
  private var lineage: Lineage?
  /// For each target number, the routes by which its stances reach a cell.
  var routesOfTarget: [Int: [Int]] = [:]

  init(negotiation: Negotiation, asOf: Day?) {
    self.negotiation = negotiation
    store = StoreBox(negotiation)
    self.asOf = asOf
  }

  /// All targets whose stances can appear in the answer.
  mutating func targets(of draft: Draft, query: PositionQuery) -> Set<Target> {
    onlyTargets = []
    addAll(of: draft, query: query)
    return onlyTargets ?? []
  }

  /// Adds the cells of a draft, whichever clauses are asked for, because all of them decide who is
  /// counted.
  mutating func addAll(of draft: Draft, query: PositionQuery) {
    let all = Array(draft.clauses.indices)
    addColumns(of: draft, shown: all)
    addSections(of: draft, shown: all)
    addWhole(of: draft.ref)
    if query.includesTopics { addTopics() }
  }

  /// The indexes of the clauses that a query asks for, in order.
  func shown(of draft: Draft, _ query: PositionQuery) -> [Int] {
    guard let wanted = query.clauses else { return Array(draft.clauses.indices) }
    if let index = distinctClauses(of: draft) {
      return Set(wanted).compactMap { index[$0]?.position }.sorted()
    }
    let set = Set(wanted)
    return draft.clauses.indices.filter { set.contains(draft.clauses[$0].id) }
  }

  /// The index of each clause, unless two clauses have the same name.
  private func distinctClauses(
    of draft: Draft
  ) -> [ClauseID: (position: Int, digest: TextDigest)]? {
    guard let index = negotiation.clauseIndex[draft.ref], index.count == draft.clauses.count else {
      return nil
    }
    return index
  }

  mutating func addColumns(of draft: Draft, shown: [Int]) {
    for column in shown {
      let target = Target.clause(draft.ref, draft.clauses[column].id)
      cellKeys.append(CellKey(kind: .column, target: target, column: column))
    }
    if draft.after.isEmpty, distinctClauses(of: draft) != nil {
      addOwnRoutes(of: draft)
    } else {
      addRoutes(to: draft, by: lineage(of: draft))
    }
  }

  /// The routes to the columns of a draft without ancestors: each clause is reached only from
  /// itself, and none was dropped.
  mutating func addOwnRoutes(of draft: Draft) {
    for (cellKey, column) in cellKeys.enumerated() {
      add(column.target, Route(cellKey: cellKey, passage: .direct, takenOn: draft.ref, isOwn: true))
    }
  }

  /// The routes to the columns of a draft from the clauses of all its ancestors.
  mutating func addRoutes(to draft: Draft, by lineage: Lineage) {
    var keyOfColumn: [Int: Int] = [:]
    for (at, cellKey) in cellKeys.enumerated() { keyOfColumn[cellKey.column] = at }
    for ref in lineage.drafts {
      let arrivals = lineage.arrivals[ref] ?? [:]
      let isOwn = ref == draft.ref
      let clauses = negotiation.drafts[ref]?.clauses ?? []
      // By their places: a clause is large, and only its name is asked for.
      for at in clauses.indices {
        let target = Target.clause(ref, clauses[at].id)
        guard let reached = arrivals[clauses[at].id] else {
          addCell(.dropped, target, takenOn: ref)
          continue
        }
        for arrival in reached {
          guard let cellKey = keyOfColumn[arrival.column] else { continue }
          add(
            target,
            Route(
              cellKey: cellKey, passage: arrival.passage, isWhole: arrival.isWhole, takenOn: ref,
              isOwn: isOwn))
        }
      }
    }
  }

  /// Adds a cell for each section that contains a shown clause; sections of ancestors lead to it
  /// too.
  mutating func addSections(of draft: Draft, shown: [Int]) {
    if draft.after.isEmpty, draft.sections.isEmpty { return }
    let lineage = lineage(of: draft)
    let line = lineage.drafts.compactMap { negotiation.drafts[$0] }
    guard line.contains(where: { !$0.sections.isEmpty }) else { return }
    let arrivals = SectionLineage(of: draft, by: lineage, in: negotiation).arrivals
    var keyOfSection: [Int: Int] = [:]
    for place in draft.sections.indices
    where shown.count == draft.clauses.count
      || shown.contains(where: { draft.isClause($0, below: place) })
    {
      let name = draft.sections[place].id
      guard negotiation.section(name, in: draft.ref) != nil else { continue }
      keyOfSection[place] = cellKeys.count
      cellKeys.append(CellKey(kind: .section, target: .clause(draft.ref, name), column: place))
    }
    for other in line {
      for section in other.sections where negotiation.section(section.id, in: other.ref) != nil {
        let target = Target.clause(other.ref, section.id)
        guard let places = arrivals[other.ref]?[section.id] else {
          addCell(.dropped, target, takenOn: other.ref)
          continue
        }
        for place in places {
          guard let key = keyOfSection[place] else { continue }
          add(
            target,
            Route(cellKey: key, passage: .direct, takenOn: other.ref, isOwn: other.ref == draft.ref)
          )
        }
      }
    }
  }

  /// The draft's lineage, computed once.
  private mutating func lineage(of draft: Draft) -> Lineage {
    if let known = lineage { return known }
    let made = Lineage(of: draft.ref, in: negotiation)
    lineage = made
    return made
  }

  mutating func addWhole(of draft: DraftRef) {
    addCell(.whole, .draft(draft), takenOn: draft)
    addCell(.whole, .plan(draft.plan), takenOn: nil)
  }

  private mutating func addTopics() {
    for topic in negotiation.topics.ids { addCell(.topic, .topic(topic), takenOn: nil) }
  }

  /// Adds one cell that a single target reaches directly.
  private mutating func addCell(_ kind: Kind, _ target: Target, takenOn: DraftRef?) {
    cellKeys.append(CellKey(kind: kind, target: target, column: -1))
    add(target, Route(cellKey: cellKeys.count - 1, passage: .direct, takenOn: takenOn))
  }

  /// Collects targets instead of routes if only the targets are needed.
  private var onlyTargets: Set<Target>?

  private mutating func add(_ target: Target, _ route: Route) {
    if onlyTargets != nil {
      onlyTargets?.insert(target)
      return
    }
    guard let symbol = negotiation.symbols.targetNames.find(target.description) else { return }
    routesOfTarget[Int(symbol), default: []].append(routes.count)
    routes.append(route)
  }

  /// Every standing statement that reaches a cell by the moment asked for, grouped by cell and
  /// party and in the order of saying.
  func candidates() -> [Candidate] {
    negotiation.candidates(by: routesOfTarget, asOf: asOf) { routes[$0].cellKey }
  }
}
