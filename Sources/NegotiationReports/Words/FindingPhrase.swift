/// The words of the reports that list and find things: lists, search, the log.
package enum FindingPhrase: Hashable, Sendable {
  // Columns of lists.
  case identifier, bloc, latestDraft, heading
  // Columns and fields of what was found.
  case place, foundIn, words, shownBy, quotation, stance
  /// How many things were found; of none, that nothing was.
  case hits(Int)
  /// Stands over a matrix that has more cells than a person looks through.
  case tooLargeToRead
}
