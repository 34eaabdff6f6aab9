@_spi(_Unicode) import Swift

/// The grammar of identifiers, the same for every kind.
package enum IdentifierGrammar {
  /// The identifier in NFC, or `nil` when it breaks the grammar.
  package static func normalized(_ text: String) -> String? {
    if isPlain(text) { return text }
    var first = true
    var ascii = true
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x80 { ascii = false }
      let inner = scalar == "." || scalar == "_" || scalar == "-" || isMark(scalar)
      guard isLetterOrDigit(scalar) || (!first && inner) else { return nil }
      first = false
    }
    if first { return nil }
    if ascii { return text }
    var normal = String.UnicodeScalarView()
    normal.append(contentsOf: text._nfc)
    return String(normal)
  }

  /// Identifiers joined by slashes, each in NFC; `nil` when one breaks the grammar or there are too many.
  package static func normalizedPath(_ text: String) -> String? {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return normalized(text) }
    var parts: [String] = []
    for part in text.split(separator: "/", maxSplits: deepest, omittingEmptySubsequences: false) {
      guard let name = normalized(String(part)) else { return nil }
      parts.append(name)
    }
    return parts.joined(separator: "/")
  }

  /// What keeps a text from being an identifier, to follow a message; it names the characters.
  package static func fault(in text: String) -> String {
    guard let first = text.unicodeScalars.first else { return ": it is empty" }
    var wrong: [String] = []
    for scalar in text.unicodeScalars
    where !isLetterOrDigit(scalar) && !isMark(scalar) && !".-_".unicodeScalars.contains(scalar) {
      let shown =
        scalar.properties.isWhitespace
        ? "a blank"
        : scalar.value < 0x20 || scalar.properties.generalCategory == .format
          || scalar.properties.generalCategory == .control
          ? "U+" + String(scalar.value, radix: 16, uppercase: true) : "'\(scalar)'"
      if !wrong.contains(shown), wrong.count < 4 { wrong.append(shown) }
    }
    let rule = "letters, digits, '.', '_' and '-' are"
    if wrong.isEmpty {
      return isLetterOrDigit(first) ? "" : ": it must begin with a letter or a digit"
    }
    return
      ": \(wrong.joined(separator: ", ")) \(wrong.count > 1 ? "are" : "is") not allowed; \(rule)"
  }

  /// The most slashes in a path of identifiers.
  private static let deepest = 15

  /// Says whether a text is an identifier in ASCII, as nearly all are.
  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, isLetterOrDigit(first) else { return false }
      return bytes.allSatisfy {
        isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
      }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// A text in NFC, for comparison under canonical equivalence.
  package static func composed(_ text: String) -> String {
    var normal = String.UnicodeScalarView()
    normal.append(contentsOf: text._nfc)
    return String(normal)
  }

  /// An identifier made from free text: lower case, other characters folded into `-`.
  package static func derived(from text: String, limit: Int = 48) -> String? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return derivedFromASCII(text, limit) }
    var result = String.UnicodeScalarView()
    var pending = false
    for scalar in text.lowercased()._nfc {
      if isLetterOrDigit(scalar) || (isMark(scalar) && !result.isEmpty && !pending) {
        if pending && !result.isEmpty { result.append("-") }
        pending = false
        result.append(scalar)
        if result.count >= limit { break }
      } else {
        pending = true
      }
    }
    return normalized(String(result))
  }

  /// The same for ASCII, without a look at the properties of characters.
  private static func derivedFromASCII(_ text: String, _ limit: Int) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(min(text.utf8.count, limit + 1))
    var pending = false
    for byte in text.utf8 {
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      guard lower >= 0x61 && lower <= 0x7A || lower >= 0x30 && lower <= 0x39 else {
        pending = true
        continue
      }
      if pending && !result.isEmpty { result.append(0x2D) }
      pending = false
      result.append(lower)
      if result.count >= limit { break }
    }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber:
      return true
    default: return false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }
}
