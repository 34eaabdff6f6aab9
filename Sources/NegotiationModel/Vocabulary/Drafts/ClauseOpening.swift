/// The first words of a text, which stand for a clause without a heading.
package enum ClauseOpening {
  /// Whole words of about forty characters, with `…` if the text continues.
  package static func words(of text: String) -> String {
    // In ASCII without carriage returns every byte is a character, and nearly all texts of reports
    // are such.
    if let words = wordsOfASCII(text) { return words }
    var shown = ""
    for word in text.prefix(400).split(whereSeparator: \.isWhitespace) {
      guard shown.isEmpty || shown.count + word.count < longest else { return shown + "…" }
      shown += (shown.isEmpty ? "" : " ") + word.prefix(longest)
      if word.count > longest { return shown + "…" }
    }
    return shown
  }

  private static let longest = 40
  private static let looked = 400

  /// The same for a text that begins in ASCII; `nil` for others.
  private static func wordsOfASCII(_ text: String) -> String? {
    var shown: [UInt8] = []
    var word: [UInt8] = []
    var count = 0
    for byte in text.utf8 {
      // A combining character after the last of these bytes would form another character.
      guard byte < 0x80, byte != UInt8(ascii: "\r") else { return nil }
      if count == looked { break }
      let isBlank = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isBlank { word.append(byte) }
      count += 1
      if word.count > longest + 1 || isBlank && !word.isEmpty {
        guard add(word, to: &shown) else { return String(decoding: shown, as: UTF8.self) + "…" }
        word.removeAll(keepingCapacity: true)
      }
    }
    guard word.isEmpty || add(word, to: &shown) else {
      return String(decoding: shown, as: UTF8.self) + "…"
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Adds a word; `false` if nothing may follow.
  private static func add(_ word: [UInt8], to shown: inout [UInt8]) -> Bool {
    guard shown.isEmpty || shown.count + word.count < longest else { return false }
    if !shown.isEmpty { shown.append(0x20) }
    shown += word.prefix(longest)
    return word.count <= longest
  }
}
