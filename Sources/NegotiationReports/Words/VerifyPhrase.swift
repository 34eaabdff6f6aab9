package import NegotiationModel

/// The words around the findings of a check; what a finding itself says stays in English.
package enum VerifyPhrase: Hashable, Sendable {
  case severity(Finding.Severity)
  /// How much was checked, and how many errors were found.
  case verdict(entries: Int, feeds: Int, errors: Int)
}
