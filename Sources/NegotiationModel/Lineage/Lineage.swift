/// Which clauses of a draft's ancestors correspond to its own.
///
/// The walk goes from the draft back along `after`. At each step a recorded join decides; without
/// one, an equal identifier does. An identifier that a draft in between lacks is looked for further
/// back, because the same identifier means the same matter throughout a plan.
package struct Lineage: Sendable {
  /// How a clause was reached: directly, or through a split or a merger.
  package enum Passage: UInt8, Comparable, Sendable {
    case direct, split, merged
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  package struct Arrival: Hashable, Sendable {
    /// The index of the clause in the draft.
    package let column: Int
    package let passage: Passage
    /// Whether the clause corresponds to this column only, and the column to no other clause of its
    /// draft.
    ///
    /// A clause that was split and later put together again is whole; one of its parts is not, even
    /// if it kept the words.
    package var isWhole: Bool
  }

  /// The draft and its ancestors, nearest first.
  package private(set) var drafts: [DraftRef] = []
  /// For each draft and clause, the columns that it corresponds to.
  package private(set) var arrivals: [DraftRef: [ClauseID: [Arrival]]] = [:]

  /// - ancestor: the only draft whose clauses are needed; the walk stops there.
  package init(of ref: DraftRef, in negotiation: Negotiation, upTo ancestor: DraftRef? = nil) {
    guard let draft = negotiation.drafts[ref] else { return }
    drafts = Lineage.order(from: ref, in: negotiation)
    // Arrays, because nearly every clause is reached from one other: a set for each would be slower
    // to build.
    var reached: [DraftRef: [ClauseID: [Arrival]]] = [:]
    for (column, clause) in draft.clauses.enumerated() {
      reached[ref, default: [:]][clause.id] = [
        Arrival(column: column, passage: .direct, isWhole: true)
      ]
    }
    for ref in drafts where !reached.isEmpty {
      // Every draft on the way to the ancestor was visited before it.
      if ref == ancestor { break }
      guard let draft = negotiation.drafts[ref], let here = reached[ref] else { continue }
      for parent in draft.after {
        let parentRef = DraftRef(plan: ref.plan, draft: parent)
        guard negotiation.drafts.contains(parentRef) else { continue }
        let joins = Lineage.joins(of: draft, with: parent, in: negotiation)
        var there = reached.removeValue(forKey: parentRef) ?? [:]
        func add(_ arrival: Arrival, at old: ClauseID) {
          if there[old]?.contains(arrival) != true { there[old, default: []].append(arrival) }
        }
        for (clause, columns) in here {
          guard let found = joins[clause] else {
            if there[clause] == nil {
              there[clause] = columns
            } else {
              for arrival in columns { add(arrival, at: clause) }
            }
            continue
          }
          for (old, passage) in found {
            for arrival in columns {
              add(
                Arrival(
                  column: arrival.column, passage: max(arrival.passage, passage), isWhole: true),
                at: old)
            }
          }
        }
        if !there.isEmpty { reached[parentRef] = there }
      }
    }
    arrivals = reached.mapValues(Lineage.settled)
  }

  /// The arrivals of one draft's clauses, sorted, with `isWhole` computed.
  private static func settled(_ clauses: [ClauseID: [Arrival]]) -> [ClauseID: [Arrival]] {
    var sharing: [Int: Int] = [:]
    for arrivals in clauses.values {
      if arrivals.count == 1 {
        sharing[arrivals[0].column, default: 0] += 1
      } else {
        for column in Set(arrivals.map(\.column)) { sharing[column, default: 0] += 1 }
      }
    }
    return clauses.mapValues { arrivals in
      if arrivals.count == 1, sharing[arrivals[0].column] == 1 { return arrivals }
      let isAlone = Set(arrivals.map(\.column)).count == 1
      return arrivals.map {
        Arrival(
          column: $0.column, passage: $0.passage, isWhole: isAlone && sharing[$0.column] == 1)
      }.sorted { ($0.column, $0.passage) < ($1.column, $1.passage) }
    }
  }

  /// The recorded joins between a draft and a parent; those made by a person come last and win.
  package static func joins(
    of draft: Draft, with parent: DraftID, in negotiation: Negotiation
  ) -> [ClauseID: [(old: ClauseID, passage: Passage)]] {
    var joins: [ClauseID: [(old: ClauseID, passage: Passage)]] = [:]
    func add(_ link: ClauseLink) {
      let passage: Passage = link.new.count > 1 ? .split : link.old.count > 1 ? .merged : .direct
      for new in link.new { joins[new, default: []] += link.old.map { ($0, passage) } }
    }
    for link in draft.links where link.from == parent { add(link) }
    let pinned = negotiation.alignments.map(\.value).filter { $0.ref == draft.ref }
      .flatMap(\.links).filter { $0.from == parent }
    for link in pinned {
      let taken = Set(link.old)
      for clause in draft.clauses.map(\.id) {
        let held = joins[clause] ?? [(clause, .direct)]
        if link.new.contains(clause) {
          joins[clause] = []
        } else if held.contains(where: { taken.contains($0.old) }) {
          joins[clause] = held.filter { !taken.contains($0.old) }
        }
      }
      add(link)
    }
    return pinned.isEmpty ? joins : settled(joins)
  }

  /// The joins, where a split or a merger of which a person left one part is neither any more.
  private static func settled(
    _ joins: [ClauseID: [(old: ClauseID, passage: Passage)]]
  ) -> [ClauseID: [(old: ClauseID, passage: Passage)]] {
    var parts: [ClauseID: Int] = [:]
    for olds in joins.values { for (old, _) in olds { parts[old, default: 0] += 1 } }
    return joins.mapValues { olds in
      olds.map { old, passage in
        switch passage {
        case .split where parts[old] == 1: (old, olds.count > 1 ? .merged : .direct)
        case .merged where olds.count == 1: (old, parts[old, default: 1] > 1 ? .split : .direct)
        default: (old, passage)
        }
      }
    }
  }

  /// The draft and all its ancestors, each before the ones it derives from.
  private static func order(from ref: DraftRef, in negotiation: Negotiation) -> [DraftRef] {
    var met: Set<DraftRef> = []
    var result: [DraftRef] = []
    // An explicit stack instead of recursion: drafts can derive from each other in long chains.
    var open: [(ref: DraftRef, parents: ArraySlice<DraftID>)] = []
    func visit(_ ref: DraftRef) {
      guard let draft = negotiation.drafts[ref], met.insert(ref).inserted else { return }
      open.append((ref, draft.after[...]))
    }
    visit(ref)
    while let last = open.indices.last {
      if let parent = open[last].parents.popLast() {
        visit(DraftRef(plan: ref.plan, draft: parent))
      } else {
        result.append(open.removeLast().ref)
      }
    }
    return result.reversed()
  }
}
