/// The part of a shell's word splitting that transcripts need.
package enum ShellWords {
  /// Words of a line: blanks part them; `'…'`, `"…"` and `$'…'` hold them together.
  ///
  /// In `$'…'` the escapes `\n \r \t \e \0 \\ \'`, `\xHH` (a byte) and `\u{HHHH}` are read.
  package static func split(_ line: String) -> [String] {
    bytes(of: line).map { String(decoding: $0, as: UTF8.self) }
  }

  package static func bytes(of line: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8]?
    var rest = Substring(line).unicodeScalars
    while let next = rest.popFirst() {
      switch next {
      case " ":
        if let done = word { words.append(done) }
        word = nil
      case "'", "\"":
        var held = word ?? []
        while let inner = rest.popFirst(), inner != next { held += String(inner).utf8 }
        word = held
      case "$" where rest.first == "'":
        rest.removeFirst()
        word = (word ?? []) + escaped(&rest)
      case "\\":
        word = (word ?? []) + (rest.popFirst().map { Array(String($0).utf8) } ?? [])
      default: word = (word ?? []) + String(next).utf8
      }
    }
    if let done = word { words.append(done) }
    return words
  }

  private static func escaped(_ rest: inout Substring.UnicodeScalarView) -> [UInt8] {
    var result: [UInt8] = []
    while let next = rest.popFirst(), next != "'" {
      guard next == "\\", let code = rest.popFirst() else {
        result += String(next).utf8
        continue
      }
      switch code {
      case "n": result.append(0x0A)
      case "r": result.append(0x0D)
      case "t": result.append(0x09)
      case "e": result.append(0x1B)
      case "0": result.append(0)
      case "x":
        let digits = String(rest.prefix(2))
        rest = rest.dropFirst(2)
        result.append(UInt8(digits, radix: 16) ?? 0x3F)
      case "u":
        let digits = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(digits.count + 1)
        let value = UInt32(String(digits).dropFirst(), radix: 16) ?? 0x3F
        result += String(Unicode.Scalar(value) ?? "?").utf8
      default: result += String(code).utf8
      }
    }
    return result
  }
}
