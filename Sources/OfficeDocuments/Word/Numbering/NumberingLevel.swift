/// One level of a list.
struct NumberingLevel: Hashable, Sendable {
  /// What stands between the number and the text.
  enum Suffix: String, Hashable, Sendable {
    case tab, space, nothing
  }

  var start = 1
  var format = NumberFormat.decimal
  /// The number with its signs: "%1.%2".
  var text = ""
  /// The level, counted from 1, whose use begins this one again; 0 for none, `nil` for any above.
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
