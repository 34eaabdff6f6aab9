/// The first words of a text, by which people know a clause that has no heading.
package enum ClauseOpening {
  /// Whole words of about forty characters, with `…` where the text goes on.
  package static func words(of text: String) -> String {
    // In ASCII without returns every byte is a character; those of a report are nearly all so.
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
      // What joins onto the last byte of these would be another character.
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

  /// Adds a word; `false` where nothing may follow.
  private static func add(_ word: [UInt8], to shown: inout [UInt8]) -> Bool {
    guard shown.isEmpty || shown.count + word.count < longest else { return false }
    if !shown.isEmpty { shown.append(0x20) }
    shown += word.prefix(longest)
    return word.count <= longest
  }
}
