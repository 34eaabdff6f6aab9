/// The words of the reports that list and find things: lists, search, the log.
package enum FindingPhrase: Hashable, Sendable {
  // Columns of lists.
  case identifier, bloc, latestDraft, heading
  // Columns and fields of results.
  case place, foundIn, words, shownBy, quotation, stance
  /// The number of results, or that there are none.
  case hits(Int)
  /// Shown above a matrix with more cells than a person would read.
  case tooLargeToRead
}
