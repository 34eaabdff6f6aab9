/// Searching a text letter by letter.
///
/// The library has it too, together with its regular expressions: a call of it links some four
/// hundred descriptions of types into the program, and each type that the runtime meets first is looked
/// for among all of them.
extension StringProtocol {
  /// Where words stand first.
  package func place(of words: some StringProtocol) -> Range<Index>? {
    var start = startIndex
    while true {
      var (here, there) = (start, words.startIndex)
      while there < words.endIndex, here < endIndex, self[here] == words[there] {
        formIndex(after: &here)
        words.formIndex(after: &there)
      }
      if there == words.endIndex { return start..<here }
      guard start < endIndex else { return nil }
      formIndex(after: &start)
    }
  }

  /// Whether words stand in it.
  package func holds(_ words: some StringProtocol) -> Bool { place(of: words) != nil }
}
