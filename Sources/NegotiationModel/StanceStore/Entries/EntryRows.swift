/// The entries of a fold by position: all of them or, if the fold has a scope, only those that an
/// answer can name.
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

  package subscript(_ index: EntryIndex) -> EntryRow {
    get { self[Int(index.number)] }
    set { self[Int(index.number)] = newValue }
  }

  mutating func append(_ row: EntryRow) {
    if some == nil { all.append(row) } else { some?[Int32(count)] = row }
    count += 1
  }

  /// Adds consecutive entries of one feed.
  mutating func append(_ instants: ArraySlice<Instant>, feed: Int32, after before: Int32) {
    var (place, number) = (Int32(count), before)
    for recorded in instants {
      number += 1
      append(EntryRow(feed: feed, number: number, recorded: recorded, root: EntryIndex(place)))
      place += 1
    }
  }

  mutating func reserve(_ capacity: Int) { all.reserveCapacity(capacity) }

  /// Reserves room for `count` entries if only some are kept.
  mutating func reserve(some count: Int) { some?.reserveCapacity(count) }

  func isKnown(_ place: Int32) -> Bool { some.map { $0[place] != nil } ?? true }

  /// Prepares a fold of `count` entries of which none is kept yet.
  mutating func keepSome(of count: Int) {
    some = [:]
    self.count = count
  }
}
