/// The words of the report on disagreements.
package enum DisagreementPhrase: Hashable, Sendable {
  case title, codings, agreement, writers, on, overall, same, linear, quadratic
  case apart, kind, what, entries, inForce, method
  /// How many statements were coded differently, and how many of them nobody has settled.
  case count(Int, open: Int)
}
