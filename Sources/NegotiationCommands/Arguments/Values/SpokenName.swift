/// A name as somebody may begin to type it: from any of its words on.
enum SpokenName {
  /// The name, and its ends that begin with a word: "the Kremlin", "Kremlin".
  static func parts(of name: String) -> [String] {
    var parts = [name]
    var rest = name[...]
    while let blank = rest.firstIndex(where: \.isWhitespace) {
      rest = rest[blank...].drop(while: \.isWhitespace)
      if !rest.isEmpty { parts.append(String(rest)) }
    }
    return parts
  }

  /// Whether a name begins with `typed` at one of its words, whatever the case.
  static func name(_ name: String, begins typed: String) -> Bool {
    let typed = typed.lowercased()
    return parts(of: name).contains { $0.lowercased().hasPrefix(typed) }
  }
}
