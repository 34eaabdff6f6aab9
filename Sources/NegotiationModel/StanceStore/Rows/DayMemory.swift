/// Parses days and instants, and remembers the last day.
///
/// Consecutive entries usually have the same day; computing the calendar a million times would be
/// slow.
package struct DayMemory: Sendable {
  /// The ten bytes of the last day.
  private var first: UInt64 = 0
  private var last: UInt16 = 0
  private var day = Day(packed: 0)
  private var midnight: Int64 = 0

  package init() {}

  /// The day in UTF-8, or `nil` if the bytes are not a day; equals `Day(utf8:)`.
  package mutating func day(_ bytes: UnsafeRawBufferPointer) -> Day? {
    bytes.count == 10 ? whole(bytes) : Day(utf8: bytes)
  }

  /// The milliseconds of an instant in UTF-8, or `nil` if the bytes are not an instant; equals
  /// `Instant.read`.
  package mutating func milliseconds(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count == 24, let time = Instant.usualTime(bytes), whole(bytes) != nil else {
      return Instant.read(bytes)
    }
    let milliseconds = midnight + time
    return Instant.writable.contains(milliseconds) ? milliseconds : nil
  }

  /// The day in the first ten bytes.
  private mutating func whole(_ bytes: UnsafeRawBufferPointer) -> Day? {
    let head = bytes.loadUnaligned(as: UInt64.self)
    let tail = bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    if head == first, tail == last { return day }
    guard let day = Day(utf8: UnsafeRawBufferPointer(rebasing: bytes[..<10])) else { return nil }
    (first, last, self.day) = (head, tail, day)
    midnight = Int64(day.ordinal) * 86_400_000
    return day
  }
}
