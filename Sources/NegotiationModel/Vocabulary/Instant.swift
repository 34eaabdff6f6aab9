/// A hybrid logical instant: the moment an entry was recorded, and a counter for entries the clock
/// could not tell apart.
///
/// It is the latest of the writer's clock and of every instant the writer had seen, so an entry
/// always stands after all that was known when it was made (Kulkarni et al., *Logical Physical
/// Clocks*, OPODIS 2014).
public struct Instant: Hashable, Sendable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64
  package let counter: UInt32

  package init(milliseconds: Int64, counter: UInt32 = 0) {
    self.milliseconds = milliseconds
    self.counter = counter
  }

  /// The instant of the next entry after `self`, if the clock shows `now`.
  ///
  /// When the counter is used up, the milliseconds advance: the order must not depend on the
  /// contents of another feed.
  package func next(clock now: Int64) -> Instant {
    if now > milliseconds { return Instant(milliseconds: now) }
    return counter < .max
      ? Instant(milliseconds: milliseconds, counter: counter + 1)
      : Instant(milliseconds: milliseconds &+ 1)
  }

  /// Whether other writers place their entries after this instant.
  ///
  /// The later half of the last possible millisecond is not followed: an entry there would leave
  /// the others no instant to record at. Their entries then come before it.
  package var isFollowed: Bool {
    milliseconds < Instant.writable.upperBound || counter <= .max / 2
  }

  /// The first and the last millisecond that can be written: years 0001 to 9999, in UTC.
  package static let writable: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  /// By the clock, then by the counter.
  public static func < (left: Self, right: Self) -> Bool {
    left.milliseconds != right.milliseconds
      ? left.milliseconds < right.milliseconds : left.counter < right.counter
  }

  /// The last instant of the millisecond, so that a moment typed by a person includes all of it.
  package var endOfMillisecond: Instant { Instant(milliseconds: milliseconds, counter: .max) }

  /// The day in UTC.
  public var day: Day {
    let held = min(max(milliseconds, Instant.writable.lowerBound), Instant.writable.upperBound)
    return Day(ordinal: Int((held - (held >= 0 ? 0 : 86_399_999)) / 86_400_000))
  }

  /// The latest day that has begun anywhere on earth: what lies after it is in the future for all.
  package var latestDayAnywhere: Day {
    Instant(milliseconds: milliseconds &+ Instant.farthestAhead).day
  }

  /// Fourteen hours: no place is further ahead of UTC.
  private static let farthestAhead: Int64 = 14 * 3_600_000

  /// The instant in UTC, such as `2025-12-03T18:00:00.250Z`; the counter is not shown.
  public var text: String {
    let day = day
    let held = min(max(milliseconds, Instant.writable.lowerBound), Instant.writable.upperBound)
    var rest = Int(held - Int64(day.ordinal) * 86_400_000)
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let fraction = rest % 1000
    rest /= 1000
    return "\(day)T\(padded(rest / 3600, 2)):\(padded(rest / 60 % 60, 2)):\(padded(rest % 60, 2))"
      + ".\(padded(fraction, 3))Z"
  }

  /// Reads an RFC 3339 instant such as `2025-12-03T18:00:00Z` or `2025-12-03T21:00:00.5+03:00`.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    guard let milliseconds = copy.withUTF8({ Instant.read(UnsafeRawBufferPointer($0)) }) else {
      return nil
    }
    self.init(milliseconds: milliseconds)
  }

  /// Milliseconds of an RFC 3339 instant written in UTF-8, or `nil`.
  package static func read(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count >= 20 else { return nil }
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= bytes.count else { return nil }
      var value = 0
      for index in from..<(from + count) {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    func isByte(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: scalar)
    }
    guard let day = Day(utf8: UnsafeRawBufferPointer(rebasing: bytes[0..<10])),
      isByte(10, "T") || isByte(10, "t"), let hour = number(11, 2), isByte(13, ":"),
      let minute = number(14, 2), isByte(16, ":"), let second = number(17, 2),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var at = 19
    var fraction = 0
    if isByte(at, ".") {
      at += 1
      var digits = 0
      while at < bytes.count, bytes[at] &- 0x30 < 10 {
        if digits < 3 { fraction = fraction * 10 + Int(bytes[at] &- 0x30) }
        digits += 1
        at += 1
      }
      guard digits > 0 else { return nil }
      for _ in min(digits, 3)..<3 { fraction *= 10 }
    }
    var offset = 0
    if isByte(at, "Z") || isByte(at, "z") {
      at += 1
    } else {
      guard isByte(at, "+") || isByte(at, "-"), let hours = number(at + 1, 2), isByte(at + 3, ":"),
        let minutes = number(at + 4, 2), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (isByte(at, "+") ? 60 : -60)
      at += 6
    }
    guard at == bytes.count else { return nil }
    let seconds = day.ordinal * 86_400 + hour * 3600 + minute * 60 + second - offset
    let milliseconds = Int64(seconds) * 1000 + Int64(fraction)
    return writable.contains(milliseconds) ? milliseconds : nil
  }

  /// The milliseconds since midnight, in the only form that the log uses, such as
  /// `2025-12-03T18:00:00.250Z`, ignoring the day.
  static func usualTime(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    var isGood = true
    @inline(__always) func pair(_ at: Int) -> Int64 {
      let (tens, ones) = (bytes[at] &- 0x30, bytes[at + 1] &- 0x30)
      isGood = isGood && tens < 10 && ones < 10
      return Int64(tens) &* 10 &+ Int64(ones)
    }
    let last = bytes[22] &- 0x30
    guard bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A, bytes[19] == 0x2E,
      bytes[23] == 0x5A, last < 10
    else { return nil }
    let (hour, minute, second, hundredths) = (pair(11), pair(14), pair(17), pair(20))
    guard isGood, hour < 24, minute < 60, second < 61 else { return nil }
    return ((hour &* 60 &+ minute) &* 60 &+ second) &* 1000 &+ hundredths &* 10 &+ Int64(last)
  }
}
