/// Finds a point that a shortest edit script passes through, searching from both ends.
///
/// The two frontiers are reused between calls, so that a comparison allocates once.
struct MiddleSearch {
  private var forward: [Int32]
  private var backward: [Int32]
  private let offset: Int

  init(oldCount: Int, newCount: Int) {
    offset = newCount + 1
    forward = Array(repeating: 0, count: oldCount + newCount + 3)
    backward = forward
  }

  /// A point inside the box; when the cost exceeds `limit`, the furthest point reached.
  ///
  /// Both ranges must be non-empty and differ in their first and in their last elements.
  mutating func middle(
    _ old: [Int32], _ new: [Int32], in box: Box, limit: Int
  ) -> (old: Int, new: Int) {
    let shift = offset
    return forward.withUnsafeMutableBufferPointer { ahead in
      backward.withUnsafeMutableBufferPointer { behind in
        old.withUnsafeBufferPointer { old in
          new.withUnsafeBufferPointer { new in
            Frontiers(old: old, new: new, ahead: ahead, behind: behind, box: box, offset: shift)
              .meet(limit: limit)
          }
        }
      }
    }
  }
}

/// The furthest points reached on each diagonal, from the start and from the end.
private struct Frontiers {
  let old: UnsafeBufferPointer<Int32>
  let new: UnsafeBufferPointer<Int32>
  let ahead: UnsafeMutableBufferPointer<Int32>
  let behind: UnsafeMutableBufferPointer<Int32>
  let box: Box
  let offset: Int

  func meet(limit: Int) -> (old: Int, new: Int) {
    let (oldLow, oldHigh) = (box.old.lowerBound, box.old.upperBound)
    let (newLow, newHigh) = (box.new.lowerBound, box.new.upperBound)
    let lowest = oldLow - newHigh
    let highest = oldHigh - newLow
    let start = oldLow - newLow
    let end = oldHigh - newHigh
    let odd = (start - end) & 1 != 0
    var (aheadLow, aheadHigh) = (start, start)
    var (behindLow, behindHigh) = (end, end)
    ahead[start + offset] = Int32(oldLow)
    behind[end + offset] = Int32(oldHigh)
    var cost = 0
    while true {
      cost += 1
      if aheadLow > lowest {
        aheadLow -= 1
        ahead[aheadLow - 1 + offset] = -1
      } else {
        aheadLow += 1
      }
      if aheadHigh < highest {
        aheadHigh += 1
        ahead[aheadHigh + 1 + offset] = -1
      } else {
        aheadHigh -= 1
      }
      var diagonal = aheadHigh
      while diagonal >= aheadLow {
        let before = ahead[diagonal - 1 + offset]
        let after = ahead[diagonal + 1 + offset]
        var x = Int(before >= after ? before + 1 : after)
        var y = x - diagonal
        while x < oldHigh, y < newHigh, old[x] == new[y] {
          x += 1
          y += 1
        }
        ahead[diagonal + offset] = Int32(x)
        if odd, diagonal >= behindLow, diagonal <= behindHigh,
          Int(behind[diagonal + offset]) <= x
        {
          return (x, y)
        }
        diagonal -= 2
      }
      if behindLow > lowest {
        behindLow -= 1
        behind[behindLow - 1 + offset] = .max
      } else {
        behindLow += 1
      }
      if behindHigh < highest {
        behindHigh += 1
        behind[behindHigh + 1 + offset] = .max
      } else {
        behindHigh -= 1
      }
      diagonal = behindHigh
      while diagonal >= behindLow {
        let before = behind[diagonal - 1 + offset]
        let after = behind[diagonal + 1 + offset]
        var x = Int(before < after ? before : after - 1)
        var y = x - diagonal
        while x > oldLow, y > newLow, old[x - 1] == new[y - 1] {
          x -= 1
          y -= 1
        }
        behind[diagonal + offset] = Int32(x)
        if !odd, diagonal >= aheadLow, diagonal <= aheadHigh,
          x <= Int(ahead[diagonal + offset])
        {
          return (x, y)
        }
        diagonal -= 2
      }
      if cost >= limit {
        return furthest(aheadLow...aheadHigh, behindLow...behindHigh)
      }
    }
  }

  /// The point of either frontier that leaves the least work.
  private func furthest(
    _ aheadRange: ClosedRange<Int>, _ behindRange: ClosedRange<Int>
  ) -> (old: Int, new: Int) {
    var best = (old: box.old.lowerBound, new: box.new.lowerBound)
    var gain = 0
    for diagonal in stride(from: aheadRange.upperBound, through: aheadRange.lowerBound, by: -2) {
      let x = min(Int(ahead[diagonal + offset]), box.old.upperBound)
      let y = x - diagonal
      let clipped =
        y > box.new.upperBound ? (box.new.upperBound + diagonal, box.new.upperBound) : (x, y)
      let progress = clipped.0 + clipped.1 - box.old.lowerBound - box.new.lowerBound
      if progress > gain, clipped.0 >= box.old.lowerBound, clipped.1 >= box.new.lowerBound {
        gain = progress
        best = (clipped.0, clipped.1)
      }
    }
    for diagonal in stride(from: behindRange.upperBound, through: behindRange.lowerBound, by: -2) {
      let x = max(Int(behind[diagonal + offset]), box.old.lowerBound)
      let y = x - diagonal
      let clipped =
        y < box.new.lowerBound ? (box.new.lowerBound + diagonal, box.new.lowerBound) : (x, y)
      let progress = box.old.upperBound + box.new.upperBound - clipped.0 - clipped.1
      if progress > gain, clipped.0 <= box.old.upperBound, clipped.1 <= box.new.upperBound {
        gain = progress
        best = (clipped.0, clipped.1)
      }
    }
    return best
  }
}

/// Finds elements that occur exactly once on both sides, in their longest common order.
struct AnchorSearch {
  func find(
    _ old: [Int32], _ new: [Int32], in box: Box
  ) -> [(old: Int, new: Int)] {
    var places: [Int32: (old: Int, new: Int)] = [:]
    places.reserveCapacity(min(box.old.count, 4_096))
    for index in box.old {
      let known = places[old[index]]
      places[old[index]] = (known == nil ? index : -2, -1)
    }
    for index in box.new {
      guard let known = places[new[index]], known.old >= 0 else { continue }
      places[new[index]] = known.new == -1 ? (known.old, index) : (-2, -2)
    }
    let pairs = places.values.filter { $0.old >= 0 && $0.new >= 0 }.sorted { $0.old < $1.old }
    return Self.longestRising(pairs)
  }

  /// The longest subsequence with ascending new indexes.
  private static func longestRising(
    _ pairs: [(old: Int, new: Int)]
  ) -> [(old: Int, new: Int)] {
    var tails: [Int] = []
    var previous: [Int] = []
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].new < pair.new { low = middle + 1 } else { high = middle }
      }
      previous.append(low > 0 ? tails[low - 1] : -1)
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var result: [(old: Int, new: Int)] = []
    var at = tails.last ?? -1
    while at >= 0 {
      result.append(pairs[at])
      at = previous[at]
    }
    return result.reversed()
  }
}
