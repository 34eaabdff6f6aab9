/// The position of an entry in the fold order of one negotiation.
///
/// It is meaningful only in the negotiation that gave it; `EntryID` names the entry everywhere.
package struct EntryIndex: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of entries before it.
  package let number: Int32

  package init(_ number: Int32) { self.number = number }

  package var description: String { String(number) }
  package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}
