/// One entry in fold order.
package struct EntryRow: Sendable {
  package enum Standing: UInt8, Sendable { case stands, corrected, withdrawn }

  private let milliseconds: Int64
  private let counter: UInt32
  package let number: Int32
  /// The first entry of the chain of corrections this one belongs to: itself, mostly.
  package internal(set) var root: Int32
  /// The number of the feed, in order of first sight, and in the low two bits the standing.
  private var packed: UInt32

  package init(feed: Int32, number: Int32, recorded: Instant, root: Int32) {
    milliseconds = recorded.milliseconds
    counter = recorded.counter
    self.number = number
    self.root = root
    packed = UInt32(feed) << 2
  }

  /// The number of the feed, in order of first sight.
  package var feed: Int32 { Int32(packed >> 2) }
  package var recorded: Instant { Instant(milliseconds: milliseconds, counter: counter) }
  package internal(set) var standing: Standing {
    get { Standing(rawValue: UInt8(packed & 3)) ?? .stands }
    set { packed = packed & ~3 | UInt32(newValue.rawValue) }
  }
}

/// The entries of a fold by their place: all of them, or of a fold that keeps to its scope only those
/// that an answer can name.
package struct EntryRows: RandomAccessCollection, MutableCollection, Sendable {
  private var all: [EntryRow] = []
  private var some: [Int32: EntryRow]?
  package private(set) var count = 0

  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(_ place: Int) -> EntryRow {
    get {
      guard let some else { return all[place] }
      guard let row = some[Int32(place)] else {
        preconditionFailure("an answer names only entries that its scope keeps")
      }
      return row
    }
    set {
      if some == nil { all[place] = newValue } else { some?[Int32(place)] = newValue }
    }
  }

  mutating func append(_ row: EntryRow) {
    if some == nil { all.append(row) } else { some?[Int32(count)] = row }
    count += 1
  }

  /// Adds entries of one feed that follow each other.
  mutating func append(_ instants: ArraySlice<Instant>, feed: Int32, after before: Int32) {
    var (place, number) = (Int32(count), before)
    for recorded in instants {
      number += 1
      append(EntryRow(feed: feed, number: number, recorded: recorded, root: place))
      place += 1
    }
  }

  mutating func reserve(_ capacity: Int) { all.reserveCapacity(capacity) }

  /// Makes room for so many, where only some are kept.
  mutating func reserve(some count: Int) { some?.reserveCapacity(count) }

  func isKnown(_ place: Int32) -> Bool { some.map { $0[place] != nil } ?? true }

  /// Makes a fold of `count` entries of which none is kept yet.
  mutating func keepSome(of count: Int) {
    some = [:]
    self.count = count
  }
}

/// For each number in a feed the place of the entry in the fold.
struct FeedPlaces: Sendable {
  private var all: [Int32] = [-1]
  private var some: [Int32: Int32]?
  /// One more than the highest number.
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

  /// Gives entries that follow each other in the feed places that follow each other.
  mutating func append(_ count: Int, from place: Int32, after before: Int) {
    if some == nil, all.count == before + 1 {
      all.append(contentsOf: place..<place + Int32(count))
      self.count = all.count
    } else {
      for step in 0..<count { self[before + 1 + step] = place + Int32(step) }
    }
  }

  mutating func reserve(_ capacity: Int) { all.reserveCapacity(capacity + 1) }

  /// Makes room for so many, where only some are kept.
  mutating func reserve(some count: Int) { some?.reserveCapacity(count) }

  /// Makes a feed of `count` numbers of which no place is known yet.
  mutating func keepSome(of count: Int) {
    some = [:]
    self.count = count
  }
}
