/// Which entry of a negotiation, counted in the order in which entries count.
///
/// It means nothing outside the negotiation that gave it; `EntryID` is the entry's name anywhere.
package struct EntryIndex: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How many entries count before it.
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  package var description: String { String(number) }
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
