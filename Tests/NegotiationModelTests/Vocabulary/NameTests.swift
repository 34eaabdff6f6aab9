import NegotiationModel
import TestSupport
import Testing

struct NameTests {
  @Test(arguments: [
    "peace", "peace@us-28", "peace@us-28/armed-forces-cap", "topic:territory",
    "peace@a/part-2/chapter-1", "خطة@مسودة/بند-١",
    "topic",
  ])
  func `a target reads back as it was written`(text: String) {
    #expect(Target(text)?.description == text)
  }

  @Test(arguments: [
    "", "@", "/", "peace@", "@us", "peace/x", "peace@a/", "peace@a/b/", "peace@a//b", "peace@a@b",
    "topic:",
    "topic:a/b", "peace@a/\u{301}b", "peace \u{202E}", "a:b", "peace@a/b\n",
  ])
  func `what is no target is refused`(text: String) {
    #expect(Target(text) == nil)
  }

  @Test(arguments: ["amal:1", "b:41", "أمل:7", "a.b-c_d:9223372036854775807"])
  func `an entry's name reads back as it was written`(text: String) {
    #expect(EntryID(text)?.description == text)
  }

  @Test(arguments: [
    "", "amal", "amal:", ":1", "amal:0", "amal:01", "amal:-1", "amal:+1", "amal:1 ", "a:b:1",
    "amal:9223372036854775808", "amal:٧", "amal:\u{301}1",
  ])
  func `what names no entry is refused`(text: String) {
    #expect(EntryID(text) == nil)
  }

  @Test func `a text digest survives its written form`() {
    for bits: UInt64 in [1, 0xFFFF_FFFF_FFFF_FFFF, 0x0123_4567_89AB_CDEF] {
      #expect(TextDigest(TextDigest(bits: bits).description) == TextDigest(bits: bits))
    }
    for text in ["", "0", "0123456789ABCDEF", "0123456789abcde", "0123456789abcdefg"] {
      #expect(TextDigest(text) == nil)
    }
  }

  @Test func `an interner gives each text one number and every number its text`() {
    var interner = Interner()
    var generator = Seeded(9)
    var numbers: [[UInt8]: Int32] = [:]
    for _ in 0..<3000 {
      let text =
        "\(Int.random(in: 0..<900, using: &generator))" + HostileText.pieces.pick(&generator)
      let number = interner.intern(text)
      #expect(numbers[Array(text.utf8), default: number] == number)
      numbers[Array(text.utf8)] = number
      #expect(interner.find(text) == number)
      #expect(Array(interner.text(number).utf8) == Array(text.utf8))
    }
    #expect(interner.count == numbers.count)
    #expect(interner.find("never seen") == nil)
  }

  @Test func `two spellings of one name are two byte strings and only the stored one is taken`() {
    var interner = Interner()
    let decomposed = Array("cafe\u{301}".utf8)
    let composed = Array("caf\u{E9}".utf8)
    let refused = decomposed.withUnsafeBytes { interner.internIdentifier($0) }
    let taken = composed.withUnsafeBytes { interner.internIdentifier($0) }
    #expect(refused == nil)
    #expect(taken == 0)
  }
}
