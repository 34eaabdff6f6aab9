package import TextComparison

extension Draft {
  /// The language for comparing texts with this draft: its recorded language, else the one that its
  /// words indicate.
  package var textLanguage: TextLanguage {
    TextLanguage(tag: language, texts: clauses.lazy.map(\.text))
  }
}
