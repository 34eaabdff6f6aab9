/// Normalises names in a header line: `Red line`, ` RED_LINE`, `Name:ar`.
enum HeaderName {
  /// The name in lower case, without blanks at the ends, with `_` for blanks and hyphens inside.
  static func folded(_ name: String) -> String {
    var folded = ""
    for word in name.lowercased().split(whereSeparator: {
      $0 == "-" || $0 == "_" || $0.isWhitespace
    }) {
      if !folded.isEmpty { folded += "_" }
      folded += word
    }
    return folded
  }

  /// A name with a language after a colon, as its two parts; the language keeps its case.
  static func parts(_ name: String) -> (word: String, language: String?) {
    guard let colon = name.firstIndex(of: ":") else { return (folded(name), nil) }
    return (folded(String(name[..<colon])), String(name[name.index(after: colon)...]).trimmed)
  }
}
