/// A number's place in a sequence: 3 < 3 bis < 3 ter < 4; 21 < 21A < 22; 1.9 < 1.10.
struct SequenceNumber: Hashable, Comparable {
  /// One step of a number, with what was put behind it later: `bis` is 2, `A` is 1.
  struct Part: Hashable, Comparable {
    var value: Int
    var insertion = 0

    static func < (left: Self, right: Self) -> Bool {
      (left.value, left.insertion) < (right.value, right.insertion)
    }
  }

  var parts: [Part]

  init(parts: [Part] = []) { self.parts = parts }
  init(_ value: Int) { parts = [Part(value: value)] }

  var depth: Int { parts.count }

  static func < (left: Self, right: Self) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }

  /// Whether a sequence may begin with it.
  var isFirst: Bool {
    guard let last = parts.last else { return false }
    return last.value <= 1 && last.insertion == 0 && parts.dropLast().allSatisfy { $0.value <= 1 }
  }

  /// Whether it is the next one after another, the first below it, or the next of a wider one.
  func follows(_ other: Self) -> Bool {
    guard let last = parts.last, !other.parts.isEmpty else { return false }
    if depth > other.depth {
      return parts.starts(with: other.parts)
        && parts.dropFirst(other.depth).allSatisfy { $0.value <= 1 && $0.insertion == 0 }
    }
    let above = depth - 1
    guard parts[..<above] == other.parts[..<above] else {
      // 1.1.2 is followed by 1.2.1.
      guard above > 0, last.value <= 1, last.insertion == 0 else { return false }
      return Self(parts: Array(parts[..<above])).follows(Self(parts: Array(other.parts[..<above])))
    }
    let before = other.parts[above]
    if last.value == before.value {
      if before.insertion == 0 { return (1...2).contains(last.insertion) }
      return last.insertion == before.insertion + 1
    }
    return last.value == before.value + 1 && last.insertion == 0
  }

  /// How many numbers are missing between another and it, at the widest step that differs.
  func gap(after other: Self) -> Int {
    for (own, before) in zip(parts, other.parts) where own != before {
      return max(0, own.value - before.value - 1)
    }
    return 0
  }
}
