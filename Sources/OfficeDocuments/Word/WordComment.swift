/// A comment in the margin.
package struct WordComment: Hashable, Sendable {
  package let author: String
  /// The day, `YYYY-MM-DD`; `nil` where none is given.
  package let day: String?
  package let text: String
  /// The words it is about, in the accepted text.
  package let words: String
  /// The index of the paragraph in which they begin, among all accepted ones; `nil` for none.
  package let paragraph: Int?
}
