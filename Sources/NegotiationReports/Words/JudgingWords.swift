internal import TextComparison

/// Which language two texts were judged in, or that there are no word lists for it.
enum JudgingWords {
  /// A tag in brackets behind a word; nothing where it is not known.
  static func bracketed(_ tag: String?) -> String { tag.map { " (\($0))" } ?? "" }
}

extension TextLanguage {
  /// Its tag, or a dash where it is not known.
  var name: String { tag ?? "–" }
}
