/// The words of a cell as a spreadsheet stores them: characters that XML forbids, and the carriage
/// return, are written as `_x000D_`.
enum SheetText {
  /// The most UTF-16 units that a cell or a note may have.
  static let most = 32_767

  /// The words in stored form; more than a cell can hold is cut, with a sign that shows it.
  static func escaped(_ text: String) -> String {
    let cut = shortened(text)
    guard cut.utf8.contains(0x5F) || cut.utf8.contains(0x0D) else { return cut }
    var result = String.UnicodeScalarView()
    let scalars = Array(cut.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\r" {
        result.append(contentsOf: "_x000D_".unicodeScalars)
      } else if scalar == "_", isEscape(scalars[index...]) {
        // Text that only looks like an escape gets its underscore escaped.
        result.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > most, text.utf16.count > most else { return text }
    var result = String.UnicodeScalarView()
    var count = 1
    for scalar in text.unicodeScalars {
      count += scalar.value > 0xFFFF ? 2 : 1
      if count > most { break }
      result.append(scalar)
    }
    result.append("…")
    return String(result)
  }

  /// The words from their stored form.
  static func unescaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var result = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.first {
      if scalar == "_", isEscape(rest) {
        let digits = String(String.UnicodeScalarView(rest.dropFirst(2).prefix(4)))
        if let value = UInt32(digits, radix: 16), let character = Unicode.Scalar(value) {
          result.append(character)
        }
        rest = rest.dropFirst(7)
      } else {
        result.append(scalar)
        rest = rest.dropFirst()
      }
    }
    return String(result)
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let seven = scalars.prefix(7)
    guard seven.count == 7, seven[seven.startIndex + 1] == "x",
      seven[seven.startIndex + 6] == "_"
    else { return false }
    return seven[seven.startIndex + 2..<seven.startIndex + 6].allSatisfy {
      $0.properties.isASCIIHexDigit
    }
  }
}
