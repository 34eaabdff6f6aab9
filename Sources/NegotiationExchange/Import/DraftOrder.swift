internal import NegotiationModel

/// The rows of a table of drafts, parents first; among rows that wait for none, the first.
struct DraftOrder: Sequence, IteratorProtocol {
  /// How many rows of each draft are still to come; a translation is a separate row.
  private var pending: [DraftRef: Int] = [:]
  /// The rows that wait for a draft.
  private var waiting: [DraftRef: [Int]] = [:]
  /// The number of drafts that each row waits for.
  private var blockers: [Int] = []
  private var refs: [DraftRef] = []
  /// Rows that wait for nothing, as a heap, so that the first of them comes next.
  private var ready: [Int] = []

  init(_ rows: [(ref: DraftRef, after: [DraftID])]) {
    refs = rows.map(\.ref)
    for ref in refs { pending[ref, default: 0] += 1 }
    for (row, (ref, after)) in rows.enumerated() {
      let parents = Set(after.map { DraftRef(plan: ref.plan, draft: $0) }).filter {
        $0 != ref && pending[$0] != nil
      }
      for parent in parents { waiting[parent, default: []].append(row) }
      blockers.append(parents.count)
      if parents.isEmpty { push(row) }
    }
  }

  /// The next row; `nil` if all are done, or if the remaining ones wait for each other.
  mutating func next() -> Int? {
    guard let row = pop() else { return nil }
    let ref = refs[row]
    let left = (pending[ref] ?? 1) - 1
    pending[ref] = left
    guard left == 0 else { return row }
    for other in waiting.removeValue(forKey: ref) ?? [] {
      blockers[other] -= 1
      if blockers[other] == 0 { push(other) }
    }
    return row
  }

  private mutating func push(_ row: Int) {
    ready.append(row)
    var at = ready.count - 1
    while at > 0, ready[(at - 1) / 2] > ready[at] {
      ready.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  private mutating func pop() -> Int? {
    guard let first = ready.first, let last = ready.popLast() else { return nil }
    guard !ready.isEmpty else { return first }
    ready[0] = last
    var at = 0
    while true {
      var least = at
      for child in [2 * at + 1, 2 * at + 2] where child < ready.count && ready[child] < ready[least]
      {
        least = child
      }
      guard least != at else { return first }
      ready.swapAt(at, least)
      at = least
    }
  }
}
