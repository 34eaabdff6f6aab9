extension Plural {
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

  /// Arabic has separate words for zero, one and two of a thing, so those forms have no number.
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
}
