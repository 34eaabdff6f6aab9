/// A path or name as a word of a command line.
package enum ShellWord {
  /// The text as it stands where a shell takes it for one word, else between single quotes.
  package static func quoted(_ text: String) -> String {
    let plain = text.allSatisfy {
      $0.isLetter || $0.isNumber || "/._-+:@~,=".contains($0)
    }
    return plain && !text.isEmpty
      ? text : "'" + text.reduce(into: "") { $0 += $1 == "'" ? "'\\''" : String($1) } + "'"
  }
}
