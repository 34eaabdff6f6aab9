/// The working table behind a position: which rows compete for which cell.
///
/// One pass over the stances collects the candidates of every slot (a clause of the draft, the draft
/// or plan as such, a topic, a dropped clause); then each slot is settled by itself.
struct Board {
  enum Kind { case column, section, whole, topic, dropped }

  struct Slot {
    var kind: Kind
    var target: Target
    /// The position of the clause in the draft, for columns; that of the section for sections.
    var column: Int
  }

  struct Way {
    var slot: Int
    var passage: Lineage.Passage
    var isWhole = true
    var takenOn: DraftRef?
    /// Whether the stance was taken on the draft shown.
    var isOwn = false
  }

  let negotiation: Negotiation
  /// What the cells look their names up in.
  let store: StoreBox
  let asOf: Day?
  var slots: [Slot] = []
  var ways: [Way] = []
  /// For each target number, the ways by which its stances reach a slot.
  var waysOfTarget: [Int: [Int]] = [:]

  init(negotiation: Negotiation, asOf: Day?) {
    self.negotiation = negotiation
    store = StoreBox(negotiation)
    self.asOf = asOf
  }

  /// Everything whose stances can show in the answer.
  mutating func targets(of draft: Draft, query: PositionQuery) -> Set<Target> {
    onlyTargets = []
    addAll(of: draft, query: query)
    return onlyTargets ?? []
  }

  /// Adds the slots of a query; returns the positions of the clauses shown.
  @discardableResult
  mutating func addAll(of draft: Draft, query: PositionQuery) -> [Int] {
    let shown = shown(of: draft, query)
    addColumns(of: draft, shown: shown)
    addSections(of: draft, shown: shown)
    addWhole(of: draft.ref)
    if query.includesTopics { addTopics() }
    return shown
  }

  /// The positions of the clauses that a query asks for, in their order.
  func shown(of draft: Draft, _ query: PositionQuery) -> [Int] {
    guard let wanted = query.clauses else { return Array(draft.clauses.indices) }
    if let index = distinctClauses(of: draft) {
      return Set(wanted).compactMap { index[$0]?.position }.sorted()
    }
    let set = Set(wanted)
    return draft.clauses.indices.filter { set.contains(draft.clauses[$0].id) }
  }

  /// Where the clauses of a draft stand, unless two of them have one name.
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
      slots.append(Slot(kind: .column, target: target, column: column))
    }
    if draft.after.isEmpty, distinctClauses(of: draft) != nil {
      addOwnWays(of: draft)
    } else {
      addWays(to: draft, by: Lineage(of: draft.ref, in: negotiation))
    }
  }

  /// The ways to the columns of a draft without ancestors: each clause is reached from itself alone,
  /// and none was dropped.
  mutating func addOwnWays(of draft: Draft) {
    for (slot, column) in slots.enumerated() {
      add(column.target, Way(slot: slot, passage: .direct, takenOn: draft.ref, isOwn: true))
    }
  }

  /// The ways to the columns of a draft from the clauses of all its ancestors.
  mutating func addWays(to draft: Draft, by lineage: Lineage) {
    var slotOfColumn: [Int: Int] = [:]
    for (at, slot) in slots.enumerated() { slotOfColumn[slot.column] = at }
    for ref in lineage.drafts {
      let arrivals = lineage.arrivals[ref] ?? [:]
      for clause in negotiation.drafts[ref]?.clauses ?? [] {
        if let reached = arrivals[clause.id] {
          for arrival in reached {
            guard let slot = slotOfColumn[arrival.column] else { continue }
            add(
              .clause(ref, clause.id),
              Way(
                slot: slot, passage: arrival.passage, isWhole: arrival.isWhole, takenOn: ref,
                isOwn: ref == draft.ref))
          }
        } else {
          addSlot(.dropped, .clause(ref, clause.id), takenOn: ref)
        }
      }
    }
  }

  /// A slot for each section over a clause shown, reached from the sections of ancestors too.
  mutating func addSections(of draft: Draft, shown: [Int]) {
    let line = [draft] + ancestors(of: draft)
    guard line.contains(where: { !$0.sections.isEmpty }) else { return }
    let arrivals = sectionLineage(of: draft).arrivals
    var slotOfSection: [Int: Int] = [:]
    for place in draft.sections.indices
    where shown.count == draft.clauses.count
      || shown.contains(where: { draft.isClause($0, below: place) })
    {
      let name = draft.sections[place].id
      guard negotiation.section(name, in: draft.ref) != nil else { continue }
      slotOfSection[place] = slots.count
      slots.append(Slot(kind: .section, target: .clause(draft.ref, name), column: place))
    }
    for other in line {
      for section in other.sections where negotiation.section(section.id, in: other.ref) != nil {
        let target = Target.clause(other.ref, section.id)
        guard let places = arrivals[other.ref]?[section.id] else {
          addSlot(.dropped, target, takenOn: other.ref)
          continue
        }
        for place in places {
          guard let slot = slotOfSection[place] else { continue }
          add(
            target,
            Way(slot: slot, passage: .direct, takenOn: other.ref, isOwn: other.ref == draft.ref))
        }
      }
    }
  }

  private func ancestors(of draft: Draft) -> [Draft] {
    draft.after.isEmpty
      ? []
      : Lineage(of: draft.ref, in: negotiation).drafts.dropFirst().compactMap {
        negotiation.drafts[$0]
      }
  }

  func sectionLineage(of draft: Draft) -> SectionLineage {
    SectionLineage(
      of: draft, by: Lineage(of: draft.ref, in: negotiation), in: negotiation)
  }

  mutating func addWhole(of draft: DraftRef) {
    addSlot(.whole, .draft(draft), takenOn: draft)
    addSlot(.whole, .plan(draft.plan), takenOn: nil)
  }

  private mutating func addTopics() {
    for topic in negotiation.topics.ids { addSlot(.topic, .topic(topic), takenOn: nil) }
  }

  /// One slot for one target, reached straight.
  private mutating func addSlot(_ kind: Kind, _ target: Target, takenOn: DraftRef?) {
    slots.append(Slot(kind: kind, target: target, column: -1))
    add(target, Way(slot: slots.count - 1, passage: .direct, takenOn: takenOn))
  }

  /// Collected instead of ways where only the targets are asked for.
  private var onlyTargets: Set<Target>?

  private mutating func add(_ target: Target, _ way: Way) {
    if onlyTargets != nil {
      onlyTargets?.insert(target)
      return
    }
    guard let symbol = negotiation.symbols.targetNames.find(target.description) else { return }
    waysOfTarget[Int(symbol), default: []].append(ways.count)
    ways.append(way)
  }

  /// Every standing statement that reaches a slot by the moment asked for, grouped by slot and
  /// party and in order of saying.
  func candidates() -> [Candidate] {
    negotiation.candidates(by: waysOfTarget, asOf: asOf) { ways[$0].slot }
  }
}
