package import CommandLineTable
internal import NegotiationExchange
package import NegotiationModel

extension Stance: ArgumentValue {
  static let words = [
    "accept", "accepts", "conditional", "accepts-if", "open", "object", "objects", "reject",
    "rejects", "unconcerned", "withdraws", "asserts", "denies",
  ]

  package init(argument: String) throws(UsageError) {
    try self.init(
      argument: argument,
      hint: argument == Stance.absence
        ? "a party that takes its stance back 'withdraws'"
        : Suggestion.hint(for: argument, among: Stance.words)
          ?? Stance.words.joined(separator: ", "))
  }

  package var argumentText: String { code }
  /// One form of each, so that a shell has no duplicates to offer.
  package static var completion: Completion {
    .words(["accepts", "accepts-if", "open", "objects", "rejects", "unconcerned", "withdraws"])
  }
}
