/// A name as somebody may begin to type it: starting at any of its words.
enum SpokenName {
  /// The name, and its ends that begin at a word: "the Kremlin", "Kremlin".
  static func parts(of name: String) -> [String] {
    var parts = [name]
    var rest = name[...]
    while let blank = rest.firstIndex(where: \.isWhitespace) {
      rest = rest[blank...].drop(while: \.isWhitespace)
      if !rest.isEmpty { parts.append(String(rest)) }
    }
    return parts
  }

  /// Whether a name has a word that begins with `typed`, ignoring case.
  static func name(_ name: String, begins typed: String) -> Bool {
    let typed = typed.lowercased()
    return parts(of: name).contains { $0.lowercased().hasPrefix(typed) }
  }
}
