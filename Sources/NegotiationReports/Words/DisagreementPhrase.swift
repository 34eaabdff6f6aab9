/// The words of the report on disagreements.
package enum DisagreementPhrase: Hashable, Sendable {
  case title, codings, agreement, writers, on, overall, same, linear, quadratic
  case apart, kind, what, entries, inForce, method
  /// The number of statements that were coded differently, and of those that nobody has decided.
  case count(Int, open: Int)
}
