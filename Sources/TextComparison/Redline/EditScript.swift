/// A run of equal elements of two sequences.
struct MatchedRun: Hashable {
  var old: Int
  var new: Int
  var count: Int
}

/// Finds the common elements of two sequences, in order.
///
/// Common ends are removed first. A large rest is split at elements that occur once on each side,
/// along the longest ascending sequence of them. The remainder is Myers' shortest script in linear
/// space. The search for a middle stops at a cost that falls as the sequences grow, and then uses
/// the furthest point reached: a hostile text gets a longer script, and not a longer wait.
struct EditScript {
  private let old: [Int32]
  private let new: [Int32]
  private let costLimit: Int
  private var runs: [MatchedRun] = []
  private var work: [Step] = []
  private var search: MiddleSearch
  private let anchors = AnchorSearch()

  private enum Step {
    case box(Box)
    case run(MatchedRun)
  }

  /// The matched runs of two sequences, in order; adjacent runs are joined.
  static func matches(_ old: [Int32], _ new: [Int32]) -> [MatchedRun] {
    if old.isEmpty || new.isEmpty { return [] }
    var script = EditScript(old, new)
    script.solve()
    return script.runs
  }

  private init(_ old: [Int32], _ new: [Int32]) {
    self.old = old
    self.new = new
    let size = old.count + new.count
    costLimit = min(2_000, max(48, 40_000_000 / max(1, size)))
    search = MiddleSearch(oldCount: old.count, newCount: new.count)
  }

  private mutating func solve() {
    work.append(.box(Box(old: 0..<old.count, new: 0..<new.count, depth: 0)))
    while let step = work.popLast() {
      switch step {
      case .run(let run): emit(run)
      case .box(let box): divide(box)
      }
    }
  }

  private mutating func emit(_ run: MatchedRun) {
    if let last = runs.last, last.old + last.count == run.old, last.new + last.count == run.new {
      runs[runs.count - 1].count += run.count
    } else {
      runs.append(run)
    }
  }

  private mutating func divide(_ whole: Box) {
    var box = whole
    var head = 0
    let shorter = min(box.old.count, box.new.count)
    while head < shorter,
      old[box.old.lowerBound + head] == new[box.new.lowerBound + head]
    { head += 1 }
    if head > 0 {
      emit(MatchedRun(old: box.old.lowerBound, new: box.new.lowerBound, count: head))
    }
    var tail = 0
    while tail < shorter - head,
      old[box.old.upperBound - 1 - tail] == new[box.new.upperBound - 1 - tail]
    { tail += 1 }
    if tail > 0 {
      work.append(
        .run(
          MatchedRun(
            old: box.old.upperBound - tail, new: box.new.upperBound - tail, count: tail)))
    }
    box.old = box.old.lowerBound + head..<box.old.upperBound - tail
    box.new = box.new.lowerBound + head..<box.new.upperBound - tail
    if box.old.isEmpty || box.new.isEmpty { return }
    if box.old.count + box.new.count > 3_000, box.depth < 6 {
      let found = anchors.find(old, new, in: box)
      if !found.isEmpty { return split(box, at: found) }
    }
    let middle = search.middle(old, new, in: box, limit: costLimit)
    // A point in a corner would give the same box again: the range is then replaced as a whole.
    let corners =
      middle.old == box.old.lowerBound && middle.new == box.new.lowerBound
      || middle.old == box.old.upperBound && middle.new == box.new.upperBound
    if corners { return }
    let left = Box(
      old: box.old.lowerBound..<middle.old, new: box.new.lowerBound..<middle.new, depth: 9)
    let right = Box(
      old: middle.old..<box.old.upperBound, new: middle.new..<box.new.upperBound, depth: 9)
    work.append(.box(right))
    work.append(.box(left))
  }

  private mutating func split(_ box: Box, at found: [(old: Int, new: Int)]) {
    var oldEnd = box.old.upperBound
    var newEnd = box.new.upperBound
    for anchor in found.reversed() {
      work.append(
        .box(Box(old: anchor.old + 1..<oldEnd, new: anchor.new + 1..<newEnd, depth: box.depth + 1)))
      work.append(.run(MatchedRun(old: anchor.old, new: anchor.new, count: 1)))
      oldEnd = anchor.old
      newEnd = anchor.new
    }
    work.append(
      .box(
        Box(
          old: box.old.lowerBound..<oldEnd, new: box.new.lowerBound..<newEnd,
          depth: box.depth + 1)))
  }
}

/// Two ranges still to be compared, and how often they were split at anchors.
struct Box {
  var old: Range<Int>
  var new: Range<Int>
  var depth: Int
}
