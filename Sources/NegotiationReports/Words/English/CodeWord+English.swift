internal import NegotiationAnswers

extension CodeWord {
  /// The words of the log itself.
  var english: String { code }
}
