/// The first words of a text, by which people know a clause that has no heading.
package enum ClauseOpening {
  /// Whole words of about forty characters, with `…` where the text goes on.
  package static func words(of text: String) -> String {
    var shown = ""
    for word in text.prefix(400).split(whereSeparator: \.isWhitespace) {
      guard shown.isEmpty || shown.count + word.count < longest else { return shown + "…" }
      shown += (shown.isEmpty ? "" : " ") + word.prefix(longest)
      if word.count > longest { return shown + "…" }
    }
    return shown
  }

  private static let longest = 40
}
