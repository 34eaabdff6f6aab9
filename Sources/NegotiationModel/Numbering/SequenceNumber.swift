/// A number's place in a sequence: 3 < 3 bis < 3 ter < 4; 21 < 21A < 22; 1.9 < 1.10.
///
/// The first step is stored in the value itself: nearly all numbers have only one, and so need no
/// array.
package struct SequenceNumber: Hashable, Comparable {
  /// One step of a number and its insertion: `bis` is 2, `A` is 1.
  package struct Part: Hashable, Comparable {
    package var value: Int
    package var insertion = 0

    package static func < (left: Self, right: Self) -> Bool {
      (left.value, left.insertion) < (right.value, right.insertion)
    }
  }

  /// The first step; `nil` if there is no number.
  package private(set) var first: Part?
  private var rest: [Part] = []

  package init() {}

  package init(_ value: Int) { first = Part(value: value) }

  package var depth: Int { first == nil ? 0 : rest.count + 1 }
  package var last: Part? { rest.last ?? first }

  package mutating func append(_ part: Part) {
    if first == nil { first = part } else { rest.append(part) }
  }

  /// Sets the insertion of the last step.
  package mutating func insert(_ insertion: Int) {
    if rest.isEmpty {
      first?.insertion = insertion
    } else {
      rest[rest.count - 1].insertion = insertion
    }
  }

  package subscript(step: Int) -> Part? {
    step == 0 ? first : rest.indices.contains(step - 1) ? rest[step - 1] : nil
  }

  /// The number without its last step.
  package var above: Self {
    guard !rest.isEmpty else { return Self() }
    var number = self
    number.rest.removeLast()
    return number
  }

  /// Whether every step is smaller than `limit`.
  func allSteps(below limit: Int) -> Bool {
    first.map { $0.value < limit } != false && rest.allSatisfy { $0.value < limit }
  }

  package static func < (left: Self, right: Self) -> Bool {
    guard let own = left.first, let other = right.first else {
      return left.first == nil && right.first != nil
    }
    guard own == other else { return own < other }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }

  /// Whether a sequence may begin with it.
  package var isFirst: Bool {
    guard let first, let last else { return false }
    return last.value <= 1 && last.insertion == 0
      && (rest.isEmpty || first.value <= 1 && rest.dropLast().allSatisfy { $0.value <= 1 })
  }

  /// Whether it directly follows another number: the next one, the first one below it, or the next
  /// at a higher step.
  package func follows(_ other: Self) -> Bool {
    guard let last, other.first != nil else { return false }
    if depth > other.depth {
      return first == other.first && rest.starts(with: other.rest)
        && rest.dropFirst(other.rest.count).allSatisfy { $0.value <= 1 && $0.insertion == 0 }
    }
    let step = depth - 1
    guard (0..<step).allSatisfy({ self[$0] == other[$0] }) else {
      // 1.1.2 is followed by 1.2.1.
      guard last.value <= 1, last.insertion == 0 else { return false }
      var wider = other
      while wider.depth > step { wider = wider.above }
      return above.follows(wider)
    }
    guard let before = other[step] else { return false }
    if last.value == before.value {
      if before.insertion == 0 { return (1...2).contains(last.insertion) }
      return last.insertion == before.insertion + 1
    }
    return last.value == before.value + 1 && last.insertion == 0
  }

  /// How many numbers are missing between another one and it, at the first step that differs.
  package func gap(after other: Self) -> Int {
    for step in 0..<min(depth, other.depth) {
      guard let own = self[step], let before = other[step], own != before else { continue }
      return max(0, own.value - before.value - 1)
    }
    return 0
  }
}
