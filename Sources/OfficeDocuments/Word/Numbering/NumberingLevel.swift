/// One level of a list.
struct NumberingLevel: Hashable, Sendable {
  /// What separates the number from the text.
  enum Suffix: String, Hashable, Sendable {
    case tab, space, nothing
  }

  var start = 1
  var format = NumberFormat.decimal
  /// The number with its signs: "%1.%2".
  var text = ""
  /// The level, counted from 1, after which this one starts again; 0 for none, `nil` for any higher
  /// one.
  var restart: Int?
  /// Whether the numbers of all levels are written with digits.
  var isLegal = false
  /// The paragraph style that belongs to this level.
  var style: String?
  var suffix = Suffix.tab
  var language: String?
  /// Whether the number is hidden.
  var isHidden = false
}
