/// A date in the world, as precisely as it is known: a day, a month, a year, or unknown.
///
/// Days are ordered by the end of their period, because a fact known only to the month counts from
/// the month's last day: nothing is shown before it is certain. An unknown day comes before all
/// others and is certain by no day.
public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// `yyyymmdd`, with zeros for an unknown month, day or year.
  package let packed: Int32

  /// How precisely a date is known.
  public enum Precision: Sendable {
    /// Not at all.
    case unknown
    /// To the year.
    case year
    /// To the month.
    case month
    /// To the day.
    case day
  }

  /// The unknown day; the log writes no day for it.
  public static let unknown = Day(packed: 0)

  package init(packed: Int32) { self.packed = packed }

  /// Builds a day from its parts, or returns `nil` when the calendar has no such day.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    guard let month else {
      guard day == nil else { return nil }
      packed = Int32(year * 10_000)
      return
    }
    guard (1...12).contains(month) else { return nil }
    guard let day else {
      packed = Int32(year * 10_000 + month * 100)
      return
    }
    guard (1...Day.length(ofMonth: month, in: year)).contains(day) else { return nil }
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  /// Reads `2025`, `2025-12` or `2025-12-02`; anything else, and days that do not exist, is `nil`.
  public init?(_ text: some StringProtocol) {
    var copy = String(text)
    let day = copy.withUTF8 { Day(utf8: UnsafeRawBufferPointer($0)) }
    guard let day else { return nil }
    self = day
  }

  /// Reads the written form from UTF-8 bytes.
  package init?(utf8 bytes: UnsafeRawBufferPointer) {
    if bytes.count == 10 {
      guard let day = Day.whole(bytes) else { return nil }
      self = day
      return
    }
    func number(_ from: Int, _ count: Int) -> Int? {
      var value = 0
      for index in from..<(from + count) {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        value = value * 10 + Int(digit)
      }
      return value
    }
    let dash = UInt8(ascii: "-")
    switch bytes.count {
    case 4:
      guard let year = number(0, 4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = number(0, 4), bytes[4] == dash, let month = number(5, 2) else { return nil }
      self.init(year: year, month: month)
    default: return nil
    }
  }

  /// Reads `2025-12-02`, without a branch per digit.
  private static func whole(_ bytes: UnsafeRawBufferPointer) -> Day? {
    var isGood = bytes[4] == 0x2D && bytes[7] == 0x2D
    @inline(__always) func pair(_ at: Int) -> Int {
      let (tens, ones) = (bytes[at] &- 0x30, bytes[at + 1] &- 0x30)
      isGood = isGood && tens < 10 && ones < 10
      return Int(tens) &* 10 &+ Int(ones)
    }
    let (year, month, day) = (pair(0) &* 100 &+ pair(2), pair(5), pair(8))
    return isGood ? Day(year: year, month: month, day: day) : nil
  }

  /// The year, 1 to 9999; 0 of an unknown day.
  public var year: Int { Int(packed) / 10_000 }
  /// The month, 1 to 12; `nil` where it is not known.
  public var month: Int? { Int(packed) / 100 % 100 == 0 ? nil : Int(packed) / 100 % 100 }
  /// The day of the month, from 1; `nil` where it is not known.
  public var day: Int? { Int(packed) % 100 == 0 ? nil : Int(packed) % 100 }

  /// Whether at least the year is known.
  public var isKnown: Bool { packed != 0 }

  /// The day itself, or `nil` if it is unknown.
  package var known: Day? { isKnown ? self : nil }

  /// How precisely it is known.
  public var precision: Precision {
    isKnown ? month == nil ? .year : day == nil ? .month : .day : .unknown
  }

  /// The first day of the period.
  public var first: Day {
    guard isKnown else { return self }
    return Day(packed: Int32(year * 10_000 + (month ?? 1) * 100 + (day ?? 1)))
  }

  /// The last day of the period, from which it counts.
  public var last: Day {
    guard isKnown else { return self }
    let month = month ?? 12
    let day = day ?? Day.length(ofMonth: month, in: year)
    return Day(packed: Int32(year * 10_000 + month * 100 + day))
  }

  /// Days since 1970-01-01 of the last day of the period.
  package var ordinal: Int {
    let end = last
    return Day.ordinal(year: end.year, month: end.month ?? 12, day: end.day ?? 31)
  }

  /// The day that is `days` after 1970-01-01.
  package init(ordinal days: Int) {
    // Howard Hinnant's civil-from-days, in eras of 400 years.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    packed = Int32(year * 10_000 + month * 100 + day)
  }

  package static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// By the end of the period; an unknown day comes first.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftEnd, rightEnd) = (left.last.packed, right.last.packed)
    return leftEnd != rightEnd ? leftEnd < rightEnd : left.packed < right.packed
  }

  /// Whether the whole period had passed by the end of `moment`; `nil` means that no day is asked
  /// about.
  package func isSure(by moment: Day?) -> Bool {
    guard let moment else { return true }
    return isKnown && last.packed <= moment.last.packed
  }

  /// Whether the whole period had passed before another begins; `false` for an unknown day.
  package func ends(before other: Day) -> Bool {
    isKnown && other.isKnown && last.packed < other.first.packed
  }

  /// Whether the period begins after another has passed; `false` for an unknown day.
  package func begins(after other: Day) -> Bool {
    isKnown && other.isKnown && first.packed > other.last.packed
  }

  /// Whether the period is between two days, as far as that is known; `nil` leaves an end open.
  ///
  /// An unknown day is in no span that has an end.
  package func lies(from first: Day?, to last: Day?) -> Bool {
    if !isKnown { return first == nil && last == nil }
    if let first, ends(before: first) { return false }
    if let last, begins(after: last) { return false }
    return true
  }

  /// The word for an unknown day, typed and in tables.
  package static let unknownWord = "unknown"

  /// The last day that can be written.
  package static let latest = Day(packed: 9999_12_31)

  /// The written form; `unknown` for the unknown day.
  public var description: String {
    guard isKnown else { return Day.unknownWord }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    return text
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
