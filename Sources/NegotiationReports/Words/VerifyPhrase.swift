package import NegotiationModel

/// The phrases around the findings of a check; the findings themselves stay in English.
package enum VerifyPhrase: Hashable, Sendable {
  case severity(Finding.Severity)
  /// How much was checked, and how many errors were found.
  case verdict(entries: Int, feeds: Int, errors: Int)
}
