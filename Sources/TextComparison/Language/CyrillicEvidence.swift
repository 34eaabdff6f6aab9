/// Tells languages in Cyrillic letters apart, by their letters and most common words.
struct CyrillicEvidence {
  private var letters = 0
  /// Letters of Russian that Ukrainian and Bulgarian lack: ы, э, ё.
  private var russian = 0
  /// Those of Ukrainian: і, ї, є, ґ.
  private var ukrainian = 0
  /// The short u of Belarusian, ў.
  private var belarusian = 0
  /// Letters of Serbian and Macedonian, ј to џ; of these ѓ, ѕ and ќ are Macedonian.
  private var southern = 0
  private var macedonian = 0
  /// Hard signs before a consonant, where the sign is a vowel: Bulgarian.
  private var vowels = 0
  /// Letters of other languages.
  private var strangers = 0
  private var votes = (russian: 0, bulgarian: 0)
  private var word: [UInt8] = []
  private var isBehindHardSign = false

  /// Counts a scalar of the Cyrillic block.
  mutating func add(_ value: UInt32) {
    letters += 1
    let small = value < 0x410 ? value + 0x50 : value < 0x430 ? value + 0x20 : value
    switch small {
    case 0x44B, 0x44D, 0x451: russian += 1
    case 0x454, 0x456, 0x457, 0x490, 0x491: ukrainian += 1
    case 0x45E: belarusian += 1
    case 0x453, 0x455, 0x45C:
      southern += 1
      macedonian += 1
    case 0x452, 0x458...0x45B, 0x45F: southern += 1
    case 0x460...: strangers += 1
    default: break
    }
    // In Russian the hard sign is followed by е, ё, ю or я.
    if isBehindHardSign, ![0x435, 0x451, 0x44E, 0x44F, 0x456].contains(small) { vowels += 1 }
    isBehindHardSign = small == 0x44A
    if word.count < Self.longest, let scalar = Unicode.Scalar(small) {
      word += Array(String(scalar).utf8)
    }
  }

  /// Ends a word.
  mutating func close() {
    guard !word.isEmpty else { return }
    word.withUnsafeBufferPointer { bytes in
      if Self.russianWords.contains(bytes) { votes.russian += 1 }
      if Self.bulgarianWords.contains(bytes) { votes.bulgarian += 1 }
    }
    if word.count > 14, Self.bulgarianEndings.contains(where: { word.suffix($0.count) == $0[...] })
    {
      votes.bulgarian += 1
    }
    word.removeAll(keepingCapacity: true)
    isBehindHardSign = false
  }

  /// The language that the counts indicate; Russian if they indicate none.
  var language: TextLanguage {
    // A foreign name adds less than one letter in a hundred.
    func isFound(_ count: Int) -> Bool { count * 100 > letters }
    if isFound(strangers) { return TextLanguage(nil, by: .script) }
    if isFound(southern), southern > russian + ukrainian {
      return TextLanguage(macedonian > 0 ? "mk" : "sr", by: .words)
    }
    if isFound(belarusian), ukrainian > 0 { return TextLanguage("be", by: .words) }
    if ukrainian > russian { return TextLanguage("uk", by: .words) }
    if russian == 0, vowels > 0 || votes.bulgarian > votes.russian {
      return TextLanguage("bg", by: .words)
    }
    return TextLanguage("ru", by: .script)
  }

  /// The most bytes kept of a word.
  private static let longest = 64
  private static let russianWords = WordSet(
    "что это как его из об если также будет быть был была были должны должна должен или при их")
  private static let bulgarianWords = WordSet(
    "се са че ще със във който която което които този тази това тези трябва")
  /// The article at the end of a noun: споразумението, правителството.
  private static let bulgarianEndings = ["нето", "ството", "ността"].map { Array($0.utf8) }
}
