/// Which clauses are about the same matter: a clause followed through the drafts of its plan.
///
/// A recorded join of one clause with one decides; else an equal identifier in a parent draft; else
/// an equal identifier anywhere in the plan. If a clause was split or merged, the part that keeps
/// the identifier stays the same matter, and the other parts begin new ones. A draft, a plan and a
/// topic are each a matter of their own: another draft is another text, and a statement that
/// continues from one to the other says so.
///
/// Asked about a day, only drafts that existed by then join anything. A draft tabled later can make
/// one matter of two, and does so from its own day on.
///
/// `Lineage` answers the same question backwards for one draft, and also says what became of the
/// parts of a clause that was split. If it reaches an earlier clause whole and directly, the two
/// clauses are one matter here.
package struct ClauseThreads: Sendable {
  /// One matter, as a number that is meaningful only in these threads.
  package struct Thread: Hashable, Sendable {
    fileprivate let number: Int
  }

  /// A party, as a number that is meaningful only in these threads.
  package struct Speaker: Hashable, Sendable {
    fileprivate let number: Int
  }

  /// What one party said on one matter, as a number.
  package struct Voice: Hashable, Comparable, Sendable {
    fileprivate let number: UInt64

    /// In the order in which `forEachVoice` goes through them.
    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  }

  /// For each target number, the number of its matter.
  private var ofTarget: [Int] = []
  /// For each target number, the rank of its draft by the day of tabling; −1 without a draft.
  private var rank: [Int] = []
  /// For each target number, the number of its draft; −1 without one.
  private var draft: [Int] = []
  /// For each clause of each draft, the number of its matter.
  private var ofClause: [DraftRef: [ClauseID: Int]] = [:]
  /// For each topic that was spoken to, the number of its matter.
  private var ofTopic: [TopicID: Int] = [:]
  /// For each draft number, the draft and all that it derives from.
  private var lines: [Set<Int>] = []

  package init(_ negotiation: Negotiation, asOf: Day?) {
    var finder = ThreadFinder(
      negotiation: negotiation, existing: negotiation.drafts(existingBy: asOf))
    for plan in negotiation.plans.ids { finder.walk(plan) }
    for plan in Set(negotiation.drafts.ids.map(\.plan)).sorted()
    where !negotiation.plans.contains(plan) { finder.walk(plan) }
    var ranks: [DraftRef: Int] = [:]
    var numbers: [DraftRef: Int] = [:]
    for refs in finder.tabled {
      for (at, ref) in refs.enumerated() { ranks[ref] = at }
    }
    for (ref, line) in finder.lines.sorted(by: { $0.key < $1.key }) {
      for ref in line.sorted() where numbers[ref] == nil { numbers[ref] = numbers.count }
      if numbers[ref] == nil { numbers[ref] = numbers.count }
    }
    lines = Array(repeating: [], count: numbers.count)
    for (ref, line) in finder.lines {
      if let number = numbers[ref] { lines[number] = Set(line.compactMap { numbers[$0] }) }
    }
    var own: [Target: Int] = [:]
    for target in negotiation.symbols.targets {
      var ref: DraftRef?
      var matter: Int?
      switch target {
      case .clause(let draft, let id)?:
        ref = draft
        matter = finder.tables[draft]?[id] ?? own[.clause(draft, id)]
      case .draft(let draft)?: ref = draft
      case .plan?, .topic?, nil: break
      }
      let number = matter ?? finder.make()
      if let target { own[target] = number }
      ofTarget.append(number)
      rank.append(ref.flatMap { ranks[$0] } ?? -1)
      draft.append(ref.flatMap { numbers[$0] } ?? -1)
    }
    for at in ofTarget.indices { ofTarget[at] = finder.root(ofTarget[at]) }
    for (target, matter) in own {
      if case .topic(let id) = target { ofTopic[id] = matter }
    }
    for (ref, table) in finder.tables {
      for (clause, matter) in table { ofClause[ref, default: [:]][clause] = finder.root(matter) }
    }
  }

  /// The matter of a clause, even if nobody has spoken to it.
  package func thread(of clause: ClauseID, in ref: DraftRef) -> Thread? {
    ofClause[ref]?[clause].map { Thread(number: $0) }
  }

  /// The matter of a topic that somebody has spoken to.
  package func thread(of topic: TopicID) -> Thread? { ofTopic[topic].map { Thread(number: $0) } }

  /// The matter that a stance is about.
  package func thread(of record: StanceRecord) -> Thread {
    Thread(number: ofTarget[number(of: record)])
  }

  /// A party as it speaks; `nil` if it has never spoken.
  package static func speaker(_ party: PartyID, in negotiation: Negotiation) -> Speaker? {
    negotiation.symbols.parties.find(party.text).map { Speaker(number: Int($0)) }
  }

  package func voice(of speaker: Speaker, on thread: Thread) -> Voice {
    Voice(
      number: UInt64(UInt32(truncatingIfNeeded: speaker.number)) << 32
        | UInt64(UInt32(truncatingIfNeeded: thread.number)))
  }

  /// The party and the matter of a stance.
  package func voice(of record: StanceRecord) -> Voice {
    voice(of: Speaker(number: Int(record.row.party)), on: thread(of: record))
  }

  /// The rank of a stance's draft by the day of tabling; −1 without a draft.
  package func rank(of record: StanceRecord) -> Int { rank[number(of: record)] }

  /// Whether the text of one stance is that of another, or belongs to a draft that the other's
  /// derives from.
  package func isAncestor(_ old: StanceRecord, of new: StanceRecord) -> Bool {
    let (before, after) = (draft[number(of: old)], draft[number(of: new)])
    return before < 0 || after < 0 || before == after || lines[after].contains(before)
  }

  /// Whether two stances are on the same draft, or both on none.
  package func isSameText(_ one: StanceRecord, _ other: StanceRecord) -> Bool {
    let (left, right) = (draft[number(of: one)], draft[number(of: other)])
    return left < 0 || right < 0 || left == right
  }

  /// Calls `body` with what each party said on each matter by a day, in the order of saying; voices
  /// come in their order.
  package func forEachVoice(
    in stances: StanceRecords, asOf: Day?, _ body: (ArraySlice<StanceRecord>) -> Void
  ) {
    stances.forEachVoice(on: ofTarget, asOf: asOf, body)
  }

  private func number(of record: StanceRecord) -> Int { Int(record.row.target) }
}

/// Follows the drafts of a plan from first to last and assigns a matter to each clause.
private struct ThreadFinder {
  let negotiation: Negotiation
  /// The drafts that existed by the day; `nil` means all.
  let existing: Set<DraftRef>?
  var parents: [Int] = []
  /// For each draft, the matters by identifier, including those of its ancestors' clauses.
  var tables: [DraftRef: [ClauseID: Int]] = [:]
  var tabled: [[DraftRef]] = []
  /// For each draft, everything that it derives from.
  var lines: [DraftRef: Set<DraftRef>] = [:]

  init(negotiation: Negotiation, existing: Set<DraftRef>?) {
    self.negotiation = negotiation
    self.existing = existing
  }

  mutating func make() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  mutating func root(_ matter: Int) -> Int {
    var at = matter
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  mutating func walk(_ plan: PlanID) {
    let drafts = negotiation.drafts(of: plan).filter { existing?.contains($0.ref) ?? true }
    tabled.append(drafts.map(\.ref))
    var everywhere: [ClauseID: Int] = [:]
    for draft in ThreadFinder.ancestorsFirst(drafts) { take(draft, &everywhere) }
  }

  private mutating func take(_ draft: Draft, _ everywhere: inout [ClauseID: Int]) {
    var table: [ClauseID: Int] = [:]
    let parents = draft.after.map { DraftRef(plan: draft.ref.plan, draft: $0) }
      .filter { tables[$0] != nil }
    for parent in parents {
      table.merge(tables[parent] ?? [:]) { first, _ in first }
    }
    lines[draft.ref] = parents.reduce(into: Set(parents)) { $0.formUnion(lines[$1] ?? []) }
    var found: [ClauseID: Int] = [:]
    var isAlone: Set<ClauseID> = []
    for parent in parents {
      let joins = Lineage.joins(of: draft, with: parent.draft, in: negotiation)
      let known = tables[parent] ?? [:]
      for clause in draft.clauses {
        let reached = joins[clause.id]
        if reached?.isEmpty ?? false { isAlone.insert(clause.id) }
        for (old, passage) in reached ?? [(clause.id, .direct)] {
          guard passage == .direct || old == clause.id, let matter = known[old] else { continue }
          if let other = found[clause.id] {
            let (left, right) = (root(other), root(matter))
            self.parents[max(left, right)] = min(left, right)
          } else {
            found[clause.id] = matter
          }
        }
      }
    }
    for clause in draft.clauses {
      let isJoinedElsewhere = parents.contains { tables[$0]?[clause.id] != nil }
      let elsewhere =
        isAlone.contains(clause.id) || isJoinedElsewhere ? nil : everywhere[clause.id]
      let matter = found[clause.id] ?? elsewhere ?? make()
      table[clause.id] = matter
      everywhere[clause.id] = matter
    }
    tables[draft.ref] = table
  }

  /// The drafts in the order of tabling, but each after those that it derives from.
  private static func ancestorsFirst(_ drafts: [Draft]) -> [Draft] {
    let byName = Dictionary(drafts.map { ($0.ref.draft, $0) }) { first, _ in first }
    var met: Set<DraftID> = []
    var result: [Draft] = []
    for draft in drafts {
      // An explicit stack instead of recursion: drafts can derive from each other in long chains.
      var open: [(draft: Draft, parents: ArraySlice<DraftID>)] = []
      if met.insert(draft.ref.draft).inserted { open.append((draft, draft.after[...])) }
      while let last = open.indices.last {
        if let parent = open[last].parents.popFirst() {
          if let found = byName[parent], met.insert(parent).inserted {
            open.append((found, found.after[...]))
          }
        } else {
          result.append(open.removeLast().draft)
        }
      }
    }
    return result
  }
}
