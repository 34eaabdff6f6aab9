extension Plural {
  package static func category(of count: Int, english: Void) -> PluralCategory {
    count == 1 ? .one : .other
  }

  static func english(_ count: Int, one: String, other: String) -> String {
    "\(count) " + (category(of: count, english: ()) == .one ? one : other)
  }
}
