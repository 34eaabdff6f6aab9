/// Numbers with a fixed count of digits after the point, without a locale.
enum FixedDecimal {
  /// `-0.306` for −0.305556 and three digits; halves are rounded away from zero, and zero has no
  /// sign.
  static func text(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let units = Int((abs(value) * Double(scale)).rounded())
    let fraction = String(units % scale)
    let sign = value < 0 && units > 0 ? "-" : ""
    if digits == 0 { return sign + String(units) }
    return sign + "\(units / scale)."
      + String(repeating: "0", count: digits - fraction.count) + fraction
  }

  /// The number, or a dash if there is none.
  static func text(_ value: Double?, digits: Int = 3) -> String {
    value.map { text($0, digits: digits) } ?? "–"
  }
}
