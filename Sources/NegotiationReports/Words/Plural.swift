/// The form a noun takes beside a whole number: the categories of Unicode's CLDR.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// Which category a number falls into, by language (CLDR 46, `plurals.xml`, whole numbers only).
///
/// A table asks `Plural.russian(count, one: …)`: the parameters are just the categories the language
/// has, so that a form cannot be forgotten.
package enum Plural {
  package static func category(of count: Int, english: Void) -> PluralCategory {
    count == 1 ? .one : .other
  }

  /// None and one are singular; whole millions take *de* (`1 000 000 de voix`).
  package static func category(of count: Int, french: Void) -> PluralCategory {
    if count == 0 || count == 1 { return .one }
    return count % 1_000_000 == 0 ? .many : .other
  }

  package static func category(of count: Int, arabic: Void) -> PluralCategory {
    switch (count, count % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }

  /// Russian and Ukrainian: by the last digit, but for 11 to 14.
  package static func category(of count: Int, eastSlavic: Void) -> PluralCategory {
    switch (count % 10, count % 100) {
    case (_, 11...14): .many
    case (1, _): .one
    case (2...4, _): .few
    default: .many
    }
  }

  static func english(_ count: Int, one: String, other: String) -> String {
    "\(count) " + (category(of: count, english: ()) == .one ? one : other)
  }

  static func french(_ count: Int, one: String, many: String, other: String) -> String {
    switch category(of: count, french: ()) {
    case .one: "\(count) \(one)"
    case .many: "\(count) \(many)"
    default: "\(count) \(other)"
    }
  }

  /// Zero, one and two are words of their own in Arabic, so those forms stand without the number.
  static func arabic(
    _ count: Int, zero: String, one: String, two: String, few: String, many: String, other: String
  ) -> String {
    switch category(of: count, arabic: ()) {
    case .zero: zero
    case .one: one
    case .two: two
    case .few: "\(count) \(few)"
    case .many: "\(count) \(many)"
    case .other: "\(count) \(other)"
    }
  }

  static func eastSlavic(_ count: Int, one: String, few: String, many: String) -> String {
    switch category(of: count, eastSlavic: ()) {
    case .one: "\(count) \(one)"
    case .few: "\(count) \(few)"
    default: "\(count) \(many)"
    }
  }
}
