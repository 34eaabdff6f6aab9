package import TextComparison

extension Clause {
  /// The pairs of square brackets in its text, which mark text that is not agreed.
  ///
  /// They are found in the text, in bytes of UTF-8, and not stored.
  package var brackets: [BracketSpans.Span] { BracketSpans.all(in: text) }

  /// The number of pairs of brackets in heading and text.
  package var openBrackets: Int { BracketSpans.all(in: heading).count + brackets.count }
}

extension Section {
  /// The number of pairs of brackets in heading and text.
  package var openBrackets: Int {
    BracketSpans.all(in: heading).count + BracketSpans.all(in: text).count
  }
}
