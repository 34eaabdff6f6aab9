/// The working table behind a position: which rows compete for which cell.
///
/// One pass over the stances collects the candidates of every slot (a clause of the draft, the draft
/// or plan as such, a topic, a dropped clause); then each slot is settled by itself.
struct Board {
  enum Kind { case column, whole, topic, dropped }

  struct Slot {
    var kind: Kind
    var target: Target
    /// The position of the clause in the draft, for columns.
    var column: Int
  }

  struct Way {
    var slot: Int
    var passage: Lineage.Passage
    var isWhole = true
    var takenOn: DraftRef?
  }

  struct Candidate {
    var slot: Int32
    var party: Int32
    var row: Int32
    var way: Int32
  }

  let negotiation: Negotiation
  let asOf: Day?
  var slots: [Slot] = []
  var ways: [Way] = []
  /// For each target number, the ways by which its stances reach a slot.
  var waysOfTarget: [Int32: [Int32]] = [:]

  init(negotiation: Negotiation, asOf: Day?) {
    self.negotiation = negotiation
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
    let wanted = query.clauses.map { Set($0) }
    let shown = draft.clauses.indices.filter { wanted?.contains(draft.clauses[$0].id) ?? true }
    addColumns(
      of: draft, lineage: Lineage(of: draft.ref, in: negotiation), shown: Set(shown))
    addWhole(of: draft.ref)
    if query.includesTopics { addTopics() }
    return shown
  }

  mutating func addColumns(of draft: Draft, lineage: Lineage, shown: Set<Int>) {
    var slotOfColumn: [Int: Int] = [:]
    for (column, clause) in draft.clauses.enumerated() where shown.contains(column) {
      slotOfColumn[column] = slots.count
      slots.append(Slot(kind: .column, target: .clause(draft.ref, clause.id), column: column))
    }
    for ref in lineage.drafts {
      let arrivals = lineage.arrivals[ref] ?? [:]
      for clause in negotiation.drafts[ref]?.clauses ?? [] {
        let target = Target.clause(ref, clause.id)
        if let reached = arrivals[clause.id] {
          for arrival in reached {
            guard let slot = slotOfColumn[arrival.column] else { continue }
            add(
              target,
              Way(
                slot: slot, passage: arrival.passage, isWhole: arrival.isWhole, takenOn: ref))
          }
        } else {
          addSlot(.dropped, target, takenOn: ref)
        }
      }
    }
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
    waysOfTarget[symbol, default: []].append(Int32(ways.count))
    ways.append(way)
  }

  /// Every standing statement that reaches a slot by the moment asked for, grouped by slot and
  /// party and in order of saying.
  func candidates() -> [Candidate] {
    guard !waysOfTarget.isEmpty else { return [] }
    var first = [Int32](repeating: -1, count: negotiation.symbols.targetNames.count)
    var lists: [[Int32]] = []
    for (symbol, list) in waysOfTarget {
      first[Int(symbol)] = Int32(lists.count)
      lists.append(list)
    }
    let limit = asOf?.last.packed
    let hasOverruled = !negotiation.overruled.isEmpty
    var found: [Candidate] = []
    negotiation.stances.withUnsafeBufferPointer { rows in
      for at in rows.indices {
        let list = first[Int(rows[at].target)]
        guard list >= 0, !rows[at].flags.contains(.dead) else { continue }
        if hasOverruled, negotiation.overruled[OverruledKey(rows[at])] != nil { continue }
        if let limit, rows[at].said.last.packed > limit { continue }
        for way in lists[Int(list)] {
          found.append(
            Candidate(
              slot: Int32(ways[Int(way)].slot), party: rows[at].party, row: Int32(at), way: way))
        }
      }
    }
    let rows = negotiation.stances
    found.sort { left, right in
      if left.slot != right.slot { return left.slot < right.slot }
      if left.party != right.party { return left.party < right.party }
      if left.row == right.row { return left.way < right.way }
      return rows[Int(right.row)].isLater(than: rows[Int(left.row)])
    }
    return found
  }
}
