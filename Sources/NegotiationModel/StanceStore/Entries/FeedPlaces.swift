/// The position in the fold of each entry of one feed, by its number.
struct FeedPlaces: Sendable {
  private var all: [Int32] = [-1]
  private var some: [Int32: Int32]?
  /// The highest number plus one.
  private(set) var count = 1

  subscript(_ number: Int) -> Int32 {
    get {
      guard number > 0, number < count else { return -1 }
      guard let some else { return all[number] }
      return some[Int32(number)] ?? -1
    }
    set {
      if some != nil {
        some?[Int32(number)] = newValue
      } else {
        while all.count <= number { all.append(-1) }
        all[number] = newValue
      }
      count = Swift.max(count, number + 1)
    }
  }

  /// Assigns consecutive positions to consecutive entries of the feed.
  mutating func append(_ count: Int, from place: Int32, after before: Int) {
    if some == nil, all.count == before + 1 {
      all.append(contentsOf: place..<place + Int32(count))
      self.count = all.count
    } else {
      for step in 0..<count { self[before + 1 + step] = place + Int32(step) }
    }
  }

  mutating func reserve(_ capacity: Int) { all.reserveCapacity(capacity + 1) }

  /// Reserves room for `count` positions if only some are kept.
  mutating func reserve(some count: Int) { some?.reserveCapacity(count) }

  /// Prepares a feed of `count` entries whose positions are not known yet.
  mutating func keepSome(of count: Int) {
    some = [:]
    self.count = count
  }
}
