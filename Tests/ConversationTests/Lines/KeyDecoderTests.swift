import Conversation
import TestSupport
import Testing

struct KeyDecoderTests {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.keys(text.utf8)
  }

  @Test(arguments: [
    ("\u{1B}[A", [Key.other]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]), ("\u{1B}OD", [.left]),
    ("\u{1B}[H", [.home]), ("\u{1B}[1~", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[1;5D", [.wordLeft]), ("\u{1B}f", [.wordRight]), ("\u{1B}\u{7F}", [.eraseWord]),
    ("\u{1B}[Z", [.backTab]), ("\r", [.enter]), ("\n", [.enter]), ("\r\n", [.enter]),
    ("\u{1B}\r", [.lineBreak]), ("\u{3}", [.interrupt]), ("\u{4}", [.endOfInput]),
    ("ay", [.text("a"), .text("y")]), ("ر", [.text("ر")]), ("👩", [.text("👩")]),
    ("\u{1B}[200~a\r\nb\u{1B}[Dc\u{1B}[201~x", [.paste("a\r\nb\u{1B}[Dc"), .text("x")]),
    ("\u{1B}[24;80R", []), ("\u{1B}[\u{3}", [.interrupt]),
  ])
  func `bytes of a terminal are keys`(bytes: String, wanted: [Key]) {
    #expect(keys(bytes) == wanted)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `however bytes are cut up, the keys are the same, and all text is text`(seed: UInt64) {
    var generator = Seeded(seed)
    let pieces: [[UInt8]] = [
      [0x1B], Array("\u{1B}[".utf8), Array("200~".utf8), Array("201~".utf8), Array("العربية".utf8),
      [0xFF], [0xC3], [0x80], [0xF0, 0x9F], [0x00], Array("ab\r\n".utf8), [0x1B, 0x1B, 0x4F],
      [UInt8](repeating: 0x31, count: 50), Array("e\u{301}👨‍👩‍👧".utf8), [0x7F], [0x9B],
      [0xED, 0xA0, 0x80],
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...20, using: &generator) { bytes += pieces.pick(&generator) }
    var whole = KeyDecoder()
    let wanted = whole.keys(bytes)
    var cut = KeyDecoder()
    var found: [Key] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...min(5, rest.count), using: &generator)
      found += cut.keys(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    #expect(found == wanted, "seed \(seed)")
    for key in found {
      if case .text(let text) = key { #expect(!text.contains("\u{FFFD}") && text.count == 1) }
    }
  }

  @Test func `an escape alone is a key once nothing follows it`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys([0x1B]) == [] && decoder.isUnderway)
    #expect(decoder.pause() == [.other])
    #expect(decoder.keys("[D".utf8) == [.text("["), .text("D")])
  }

  @Test func `a paste that has not ended waits for its end`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys("\u{1B}[200~abc".utf8) == [])
    #expect(decoder.pause() == [])
    #expect(decoder.keys("\u{1B}[201~".utf8) == [.paste("abc")])
  }
}
