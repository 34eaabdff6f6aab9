/// The only code that puts text from outside into an output format.
///
/// Statements come from the world. None may move a cursor, reorder its surroundings, run in a
/// spreadsheet or become a tag. A character that cannot be shown is written as `\u{1B}`.
package enum Escaping {
  /// How line breaks are written.
  package enum Newlines: Hashable, Sendable {
    /// They are kept, as one `\n` each.
    case kept
    /// They become a space, as in cells and headings.
    case spaces
  }

  /// Opens an isolate whose direction its first letter decides.
  package static let firstStrongIsolate = "\u{2068}"
  /// Opens a right-to-left isolate.
  package static let rightToLeftIsolate = "\u{2067}"
  /// Closes an isolate.
  package static let popIsolate = "\u{2069}"

  /// Text in which every character that would have an effect is made visible.
  ///
  /// Control characters, bidi embeddings, overrides and isolates, and line and paragraph separators
  /// are spelled out; tabs become spaces; the harmless direction marks stay.
  package static func terminal(_ text: String, newlines: Newlines = .spaces) -> String {
    var text = text
    let safe = text.withUTF8 { bytes in
      // The first bytes of all dangerous non-ASCII characters: C2 (C1), E2 (bidi), EF (marks).
      bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 && $0 != 0xEF }
    }
    if safe { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      if isReturn || scalar == "\n" {
        if !(afterReturn && !isReturn) { result.append(newlines == .kept ? "\n" : " ") }
      } else if scalar == "\t" {
        result.append(" ")
      } else if acts(scalar) {
        result.append(contentsOf: spelled(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
      afterReturn = isReturn
    }
    return String(result)
  }

  /// Escaped text between isolate marks, so that it keeps its own direction.
  ///
  /// The marks balance, because `terminal` has spelled out any in the data.
  package static func isolated(_ escaped: String) -> String {
    firstStrongIsolate + escaped + popIsolate
  }

  /// Text that Markdown shows unchanged: no markup, no raw HTML, no broken table.
  ///
  /// Signs that have an effect only at the start of a line, such as `#`, are escaped only there.
  package static func markdown(
    _ text: String, newlines: Newlines = .spaces, atLineStart: Bool = true
  ) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var atStart = atLineStart
    var digits = 0
    for scalar in terminal(text, newlines: newlines).unicodeScalars {
      switch scalar {
      case "\n":
        result += "\\\n"
        atStart = true
        digits = 0
        continue
      case " " where atStart: continue
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "^":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "#", "+", "-", "=", ":":
        if atStart { result += "\\" }
        result.unicodeScalars.append(scalar)
      case ".", ")":
        if digits > 0 { result += "\\" }
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
      let isDigit = ("0"..."9").contains(scalar)
      digits = isDigit && (atStart || digits > 0) ? digits + 1 : 0
      atStart = false
    }
    return result
  }

  /// Text between backticks that no backtick inside it can end.
  package static func markdownCode(_ text: String) -> String {
    let safe = terminal(text).replacingPipes()
    var longest = 0
    var current = 0
    for byte in safe.utf8 {
      current = byte == 0x60 ? current + 1 : 0
      longest = max(longest, current)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 || safe.isEmpty ? " " : ""
    return fence + pad + safe + pad + fence
  }

  /// A CSV field (RFC 4180) that no spreadsheet evaluates.
  ///
  /// A field that begins like a formula gets `'` in front; plain numbers do not.
  package static func csv(_ text: String) -> String {
    var safe = terminal(text, newlines: .kept)
    if startsFormula(text) && !isPlainNumber(safe) { safe = "'" + safe }
    guard safe.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x3B })
    else { return safe }
    var result = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }

  /// Text as the content of an HTML element.
  package static func html(_ text: String, newlines: Newlines = .kept) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in terminal(text, newlines: newlines).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text as a JSON string in a script element of a page.
  ///
  /// Nothing in it can end the element, and no line separator can end a script string.
  package static func json(_ text: String) -> String {
    var result = "\""
    result.reserveCapacity(text.utf8.count + 8)
    for scalar in terminal(text, newlines: .kept).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "<": result += "\\u003c"
      case ">": result += "\\u003e"
      case "&": result += "\\u0026"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A JSON text in which every sign is escaped that would have an effect on a terminal or end a
  /// line of a script.
  ///
  /// Such signs occur only in strings, where `\u` and four digits mean the same; control characters
  /// are escaped in all JSON.
  package static func jsonOutput(_ json: String) -> String {
    let isSafe = { (byte: UInt8) in
      byte < 0x7F || byte > 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
    }
    var json = json
    if json.withUTF8({ $0.allSatisfy(isSafe) }) { return json }
    var result = ""
    result.reserveCapacity(json.utf8.count + 64)
    for scalar in json.unicodeScalars {
      if scalar.value >= 0x7F, acts(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text as the value of an HTML attribute, for use between double quotes.
  package static func htmlAttribute(_ text: String) -> String { html(text, newlines: .spaces) }

  /// A web address that may be a link, or `nil` for any other scheme.
  ///
  /// Only `http`, `https` and `#anchor` are accepted; characters outside the URL grammar are
  /// encoded.
  package static func url(_ text: String) -> String? {
    let lower = text.prefix(8).lowercased()
    let isWeb = lower.hasPrefix("http://") || lower.hasPrefix("https://")
    guard isWeb || text.utf8.first == 0x23 else { return nil }
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: result.append(Character(Unicode.Scalar(byte)))
      case 0x21, 0x23, 0x24, 0x25, 0x26, 0x2A...0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E:
        result.append(Character(Unicode.Scalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  /// Whether a character would have an effect on the output.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func spelled(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + digits + "}"
  }

  private static func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\n", "\u{B}", "\u{C}", "\r":
        return true
      // Wide and small forms, which some input methods and programs treat like the plain ones.
      case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\u{FE66}", "\u{FE62}", "\u{FE63}",
        "\u{FE6B}":
        return true
      default:
        // Some programs remove blanks and invisible signs first.
        guard isPassedOver(scalar) else { return false }
      }
    }
    return false
  }

  /// Whether a sign is invisible.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value <= 0x20 || scalar.value == 0x7F }
    return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.properties.generalCategory == .format
      || scalar.properties.generalCategory == .control
  }

  /// Whether a text is one number: a sign, digits, one point, digits.
  private static func isPlainNumber(_ text: String) -> Bool {
    var digits = 0
    var points = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x2B, 0x2D: if index > 0 { return false }
      case 0x2E: points += 1
      default: return false
      }
    }
    return digits > 0 && points <= 1
  }
}

extension String {
  /// The text with `|` replaced by a similar character, because it cannot be escaped inside code.
  fileprivate func replacingPipes() -> String {
    guard utf8.contains(0x7C) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "|" { result += "\\|" } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
