package import TextComparison

extension Clause {
  /// The pairs of square brackets in its text, which is not agreed between them.
  ///
  /// They are found in the text, in bytes of UTF-8, and nowhere kept beside it.
  package var brackets: [BracketSpans.Span] { BracketSpans.all(in: text) }

  /// How many pairs of brackets stand in heading and text.
  package var openBrackets: Int { BracketSpans.all(in: heading).count + brackets.count }
}

extension Section {
  /// How many pairs of brackets stand in heading and text.
  package var openBrackets: Int {
    BracketSpans.all(in: heading).count + BracketSpans.all(in: text).count
  }
}
