internal import NegotiationModel

/// Skips strings: their content is read when it is shown, and only their syntax is checked now.
extension EntryScanner {
  /// The position after the closing quotation mark of any JSON string, which must be UTF-8 with
  /// valid escapes.
  func textEnd(from start: Int) -> Int? {
    guard start < count, byte(start) == 0x22 else { return nil }
    var bits: UInt64 = 0
    var at = start + 1
    while true {
      at = special(from: at, bits: &bits)
      guard at < count else { return nil }
      if byte(at) == 0x22 { break }
      guard byte(at) == 0x5C else { return nil }
      at += 1
      guard JSONText.escape(line, &at) != nil else { return nil }
    }
    guard bits & Self.highBits == 0 || slice(start + 1..<at).isUTF8 else { return nil }
    return at + 1
  }

  /// The position after the closing bracket of a list of strings.
  func textListEnd(from start: Int) -> Int? {
    guard start + 1 < count, byte(start) == 0x5B else { return nil }
    var at = start + 1
    if byte(at) == 0x5D { return at + 1 }
    while let end = textEnd(from: at), end < count {
      if byte(end) == 0x5D { return end + 1 }
      guard byte(end) == 0x2C else { return nil }
      at = end + 1
    }
    return nil
  }

  /// The position after the closing brace of heads of other feeds: an object of a few plain ASCII
  /// strings.
  func headsEnd(from start: Int) -> Int? {
    guard start + 1 < count, byte(start) == 0x7B else { return nil }
    var bits: UInt64 = 0
    var at = start + 1
    var names: [Range] = []
    if byte(at) == 0x7D { return at + 1 }
    while names.count < 8, at < count, byte(at) == 0x22 {
      let name = at + 1..<special(from: at + 1, bits: &bits)
      guard let value = skip("\":\"", at: name.upperBound) else { return nil }
      let end = special(from: value, bits: &bits)
      guard end + 1 < count, byte(end) == 0x22, bits & Self.highBits == 0,
        !names.contains(where: { slice($0).elementsEqual(slice(name)) })
      else { return nil }
      names.append(name)
      at = end + 1
      if byte(at) == 0x7D { return at + 1 }
      guard byte(at) == 0x2C else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether a range holds a language tag; nearly all consist of two small letters.
  func isTag(_ range: Range) -> Bool {
    range.count == 2 && byte(range.lowerBound) &- 0x61 < 26
      && byte(range.lowerBound + 1) &- 0x61 < 26 || LanguageGrammar.isTag(slice(range))
  }
}
