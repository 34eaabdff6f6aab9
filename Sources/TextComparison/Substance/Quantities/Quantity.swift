/// Whether a number is meant exactly, as a ceiling or as a floor.
public enum QuantityBound: String, Hashable, Sendable, CaseIterable {
  /// Up to, at most, not more than.
  case most
  /// At least, not less than.
  case least
  /// Less than: the number itself is excluded.
  case under
  /// More than, after: the number itself is excluded.
  case over

  /// Whether it limits from above.
  var isCeiling: Bool { self == .most || self == .under }
}

/// A number in a text that counts or measures something.
public struct Quantity: Hashable, Sendable {
  /// The words, as written.
  public let text: String
  /// The number, or the lower end of a range; a date is `yyyymmdd`, a year alone `yyyy`, a time of
  /// day its minutes.
  public let value: Double
  /// The upper end of a range.
  public let upper: Double?
  /// What is counted, by one name in all languages (`day`, `percent`, `USD`, `date`), if known.
  public let unit: String?
  /// Whether it is a ceiling or a floor.
  public let bound: QuantityBound?
  /// Its range in the text, in UTF-8.
  public let range: Range<Int>

  /// Whether two amounts are the same, however they are written.
  ///
  /// - Parameter other: the other amount.
  /// - Returns: whether both count as many of the same.
  public func hasSameAmount(as other: Quantity) -> Bool {
    amount == other.amount
  }

  /// The amount alone, for comparison: a half is a half however it is written.
  struct Amount: Hashable {
    let value: Double
    let upper: Double?
    let unit: String?
  }

  var amount: Amount {
    if let unit, unit.hasPrefix("1/"), let parts = Double(unit.dropFirst(2)), parts > 0 {
      return Amount(value: value / parts, upper: upper.map { $0 / parts }, unit: nil)
    }
    return Amount(value: value, upper: upper, unit: unit)
  }

  /// The quantities of a text, in order.
  ///
  /// - Parameter text: the text.
  /// - Returns: what it counts and measures.
  public static func all(in text: String) -> [Quantity] {
    let pair = GradedWords.pair(text, "")
    return QuantityScanner(pair.old).scan().map(\.quantity)
  }
}

/// A number that was added, removed or changed.
public struct QuantityChange: Hashable, Sendable {
  /// The number in the old text, if there was one.
  public let old: Quantity?
  /// The number in the new text, if there is one.
  public let new: Quantity?

  /// New minus old, if both measure the same or one omits its unit; for whole dates the days
  /// between them.
  public var absolute: Double? {
    guard let old, let new, Self.isComparable(old.unit, new.unit) else { return nil }
    if old.unit == "date" {
      guard let from = Self.day(old.value), let until = Self.day(new.value) else {
        return old.value < 10_000 && new.value < 10_000 ? new.value - old.value : nil
      }
      return Double(until - from)
    }
    return new.value - old.value
  }

  /// The change as a part of the old number.
  ///
  /// A third more is 0.333…; dates and times of day have none.
  public var relative: Double? {
    guard let old, let absolute, old.value != 0 else { return nil }
    let kind = UnitKind(old.unit)
    guard kind != .date, kind != .ratio else { return nil }
    return absolute / old.value
  }

  private static func isComparable(_ old: String?, _ new: String?) -> Bool {
    if old == new { return true }
    guard let only = old == nil ? new : new == nil ? old : nil else { return false }
    return only != "date" && only != "time" && only != "percent"
  }

  /// The same change with old and new swapped.
  public var mirrored: QuantityChange { QuantityChange(old: new, new: old) }

  /// The day number of `yyyymmdd` in the Gregorian calendar.
  private static func day(_ value: Double) -> Int? {
    guard value >= 1_00_00, value < 10_000_00_00 else { return nil }
    let whole = Int(value)
    let (year, month, day) = (whole / 10_000, whole / 100 % 100, whole % 100)
    guard (1...12).contains(month), (1...31).contains(day), year > 0 else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * era + 2) / 5 + day
  }
}
