extension Plural {
  /// None and one are singular; whole millions take *de* (`1 000 000 de voix`).
  package static func category(of count: Int, french: Void) -> PluralCategory {
    if count == 0 || count == 1 { return .one }
    return count % 1_000_000 == 0 ? .many : .other
  }

  static func french(_ count: Int, one: String, many: String, other: String) -> String {
    switch category(of: count, french: ()) {
    case .one: "\(count) \(one)"
    case .many: "\(count) \(many)"
    default: "\(count) \(other)"
    }
  }
}
