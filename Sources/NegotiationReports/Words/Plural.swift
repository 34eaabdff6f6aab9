/// The form a noun takes beside a whole number: the categories of Unicode's CLDR.
package enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// The category of a number in a language (CLDR 46, `plurals.xml`, whole numbers only).
///
/// Each language's folder adds a function with exactly the categories of the language as
/// parameters, so that no form can be forgotten. Rules that two languages share are here.
package enum Plural {
  /// Russian and Ukrainian: by the last digit, except for 11 to 14.
  package static func category(of count: Int, eastSlavic: Void) -> PluralCategory {
    switch (count % 10, count % 100) {
    case (_, 11...14): .many
    case (1, _): .one
    case (2...4, _): .few
    default: .many
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
