/// One entry in fold order.
package struct EntryRow: Sendable {
  private let milliseconds: Int64
  private let counter: UInt32
  package let number: Int32
  /// The first entry of the chain of corrections that this one belongs to; usually itself.
  package internal(set) var root: EntryIndex
  /// The feed's number, by first appearance, and in the low two bits the standing.
  private var packed: UInt32

  package init(feed: Int32, number: Int32, recorded: Instant, root: EntryIndex) {
    milliseconds = recorded.milliseconds
    counter = recorded.counter
    self.number = number
    self.root = root
    packed = UInt32(feed) << 2
  }

  /// The feed's number, by first appearance.
  package var feed: Int32 { Int32(packed >> 2) }
  package var recorded: Instant { Instant(milliseconds: milliseconds, counter: counter) }
  package internal(set) var standing: Entry.Standing {
    get { Entry.Standing(rawValue: UInt8(packed & 3)) ?? .stands }
    set { packed = packed & ~3 | UInt32(newValue.rawValue) }
  }
}
