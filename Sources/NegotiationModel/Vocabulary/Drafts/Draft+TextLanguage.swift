package import TextComparison

extension Draft {
  /// The language that texts are judged in when they are compared with this draft: its own, if it was
  /// recorded with one, else what its words tell.
  package var textLanguage: TextLanguage {
    TextLanguage(tag: language, texts: clauses.lazy.map(\.text))
  }
}
