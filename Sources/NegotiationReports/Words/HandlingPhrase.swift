package import NegotiationModel

/// The words about what may be shown to whom.
///
/// The marks themselves are the words of the Traffic Light Protocol, which are the same everywhere.
package enum HandlingPhrase: Hashable, Sendable {
  /// Stands in place of a party that may not be named.
  case participant
  case chathamHouse
  case shownAt(HandlingMark)
  case leftOut(count: Int, mark: HandlingMark)
}

extension HandlingMark {
  /// The mark as it is printed.
  var label: String { code.uppercased() }
}
