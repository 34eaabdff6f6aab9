internal import TextComparison

/// The language in which two texts were compared, or that there are no word lists for it.
enum JudgingWords {
  /// Names of languages by their tags, from a list "tag name|tag name".
  static func names(_ list: String) -> [String: String] {
    var names: [String: String] = [:]
    for item in list.split(separator: "|") {
      let parts = item.split(separator: " ", maxSplits: 1)
      if parts.count == 2 { names[String(parts[0])] = String(parts[1]) }
    }
    return names
  }

  /// A language's name, or its tag if the list lacks it, or a dash.
  static func name(_ tag: String?, in names: [String: String]) -> String {
    guard let tag else { return "–" }
    return names[tag] ?? tag
  }
}
