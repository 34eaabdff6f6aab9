/// A path or name as a word of a command line.
package enum ShellWord {
  /// The text unchanged if a shell reads it as one word, else in single quotes.
  package static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy {
      $0.isLetter || $0.isNumber || "/._-+:@~,=".contains($0)
    }
    return plain && !text.isEmpty
      ? text : "'" + text.reduce(into: "") { $0 += $1 == "'" ? "'\\''" : String($1) } + "'"
  }
}
