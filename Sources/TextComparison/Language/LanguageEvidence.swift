/// Counts what the letters and words of a text indicate about its language.
struct LanguageEvidence {
  private var letters: [Script: Int] = [:]
  private var votes: [Int]
  /// Words with a letter that neither English nor French has.
  private var strangers = 0
  private var bytes = 0
  private var cyrillic = CyrillicEvidence()
  private var word: [UInt8] = []
  /// The first words in Latin letters, for a second attempt.
  private var first: [[UInt8]] = []
  /// The number of words in Arabic letters, and of those that are Persian and not Arabic.
  private var arabicWords = (all: 0, persian: 0)
  private var isArabic = false
  private var isStrange = false
  /// The language that a letter of the word indicates.
  private var told: Int?
  /// Whether the word is an ending behind an apostrophe: "Kanun'un", "Yönergeleri 'ne".
  private var isEnding = false

  init() { votes = Array(repeating: 0, count: Self.lists.count) }

  /// Whether reading more text would help.
  var wantsMore: Bool { bytes < Self.enough }

  private enum Script: Hashable {
    case latin, cyrillic, arabic, persian, urdu, han, kana, hangul, hebrew, devanagari, greek, other
  }

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars {
      let value = scalar.value
      bytes += value < 0x80 ? 1 : value < 0x800 ? 2 : 3
      switch value {
      case 0x41...0x5A: add(UInt8(value + 0x20))
      case 0x61...0x7A: add(UInt8(value))
      case 0xC0...0x24F where value != 0xD7 && value != 0xF7: addAccented(scalar)
      case 0x400...0x52F:
        close()
        letters[.cyrillic, default: 0] += 1
        cyrillic.add(value)
      case 0x620...0x64A, 0x66E...0x6D3:
        letters[Self.script(value, scalar) ?? .other, default: 0] += 1
        isArabic = true
        if word.count < Self.longest { Folding.append(scalar, to: &word) }
      case 0x27, 0x2019:
        // What is elided is a letter or two, or a word of the lists: l', jusqu', dell'.
        let isElided =
          (1...2).contains(word.count) || word.suffix(2).elementsEqual("qu".utf8)
          || word.withUnsafeBufferPointer { Self.elisions.contains($0) }
        close()
        isEnding = !isElided
      default:
        close()
        cyrillic.close()
        isEnding = false
        if value > 0x7F, let script = Self.script(value, scalar) {
          letters[script, default: 0] += 1
        }
      }
      if bytes >= Self.enough { break }
    }
    close()
    cyrillic.close()
  }

  private mutating func add(_ letter: UInt8) {
    letters[.latin, default: 0] += 1
    if word.count < Self.longest { word.append(letter) }
  }

  private mutating func addAccented(_ scalar: Unicode.Scalar) {
    letters[.latin, default: 0] += 1
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if !Self.shared.contains(small) { isStrange = true }
    if let place = Self.telling[small] { told = place }
    if word.count < Self.longest { word += Array(String(small).utf8) }
  }

  private mutating func close() {
    guard !word.isEmpty else { return }
    if isEnding {
      word.removeAll(keepingCapacity: true)
      (isEnding, isStrange, told) = (false, false, nil)
      return
    }
    if isArabic {
      arabicWords.all += 1
      if word.withUnsafeBufferPointer({ Self.tellingWords.contains($0) }) {
        arabicWords.persian += 1
      }
      word.removeAll(keepingCapacity: true)
      isArabic = false
      return
    }
    if first.count < Self.secondLook { first.append(word) }
    if isStrange { strangers += 1 }
    if let told { votes[told] += 1 }
    word.withUnsafeBufferPointer { bytes in
      for place in Self.lists.indices where Self.lists[place].words.contains(bytes) {
        votes[place] += 1
      }
    }
    word.removeAll(keepingCapacity: true)
    isStrange = false
    told = nil
  }

  /// The language that the counts indicate.
  var language: TextLanguage {
    guard let most = letters.values.max() else { return TextLanguage(nil, by: .none) }
    let persian = letters[.persian, default: 0]
    // A few kana, or a few Persian letters, are enough to indicate the language.
    if letters[.kana, default: 0] * 20 > letters[.han, default: 0],
      letters[.kana, default: 0] > letters[.latin, default: 0]
    {
      return TextLanguage("ja", by: .script)
    }
    if letters[.urdu, default: 0] * 50 > letters[.arabic, default: 0] + persian,
      letters[.arabic, default: 0] + persian >= most
    {
      return TextLanguage("ur", by: .script)
    }
    if arabicWords.persian * 6 > arabicWords.all, letters[.arabic, default: 0] + persian >= most {
      return TextLanguage("fa", by: .words)
    }
    if persian * 25 > letters[.arabic, default: 0], letters[.arabic, default: 0] + persian >= most {
      return TextLanguage("fa", by: .script)
    }
    for (script, tag) in Self.ofScripts where letters[script, default: 0] == most {
      return TextLanguage(tag, by: .script)
    }
    if letters[.cyrillic, default: 0] == most { return cyrillic.language }
    guard letters[.latin, default: 0] == most else { return TextLanguage(nil, by: .script) }
    if let language = second { return language }
    let (english, french) = (votes[0], votes[1])
    var best = 2
    for place in votes.indices.dropFirst(2) where votes[place] > votes[best] { best = place }
    // A single word may be a name, or belong to two languages.
    if votes[best] + strangers > max(1, english, french) {
      return TextLanguage(votes[best] > 0 ? Self.lists[best].tag : nil, by: .words)
    }
    if english == 0, french == 0 { return TextLanguage(nil, by: .none) }
    return TextLanguage(french > english ? "fr" : "en", by: .words)
  }

  /// For short texts: the language whose lists contain most of their words, if the most common
  /// words indicate too little; English and French come first.
  private var second: TextLanguage? {
    guard first.count < Self.secondLook else { return nil }
    let ranked = votes.sorted(by: >)
    guard ranked[0] - ranked[1] < 3 else { return nil }
    let words = Set(first.map { Folding.fold(String(decoding: $0, as: UTF8.self)) })
    var best: (place: Int, score: Int)?
    for (place, list) in Self.lists.enumerated() {
      guard let known = DraftLanguage.of(list.tag)?.lists() else { break }
      let score =
        votes[place]
        + words.count { word in
          var word = word
          return word.withUTF8 {
            $0.count > 2 && known.find($0).word >= 0 && !list.words.contains($0)
          }
        }
      let isBetter =
        best.map { score > $0.score || score == $0.score && votes[place] > votes[$0.place] }
      if isBetter ?? (score > 0) { best = (place, score) }
    }
    guard let best, best.place > 1, best.score > 1 || votes[0] + votes[1] == 0,
      best.score > (votes.dropFirst(Self.listed).max() ?? 0)
    else { return nil }
    return TextLanguage(Self.lists[best.place].tag, by: .words)
  }

  private static let ofScripts: [(Script, String)] = [
    (.arabic, "ar"), (.han, "zh"), (.hangul, "ko"), (.hebrew, "he"), (.devanagari, "hi"),
    (.greek, "el"),
  ]

  private static func script(_ value: UInt32, _ scalar: Unicode.Scalar) -> Script? {
    switch value {
    // Pe, che, zhe, gaf, keheh and the Persian ye, which Arabic does not use.
    case 0x679, 0x688, 0x691, 0x6BA, 0x6D2: .urdu
    case 0x6F0...0x6F9: .persian
    case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: .persian
    case 0x620...0x64A: .arabic
    case 0x3040...0x30FF: .kana
    case 0x3400...0x9FFF: .han
    case 0xAC00...0xD7A3: .hangul
    case 0x5D0...0x5EA: .hebrew
    case 0x900...0x97F: .devanagari
    case 0x370...0x3FF: .greek
    default: scalar.properties.isAlphabetic ? .other : nil
    }
  }

  /// The number of bytes of text that are examined.
  private static let enough = 20_000
  /// The most bytes kept of a word.
  private static let longest = 32
  /// The most words examined in the second attempt.
  private static let secondLook = 60
  /// Words that distinguish a language in Arabic letters from Arabic itself.
  private static let tellingWords = WordSet(
    DraftLanguage.all.filter { $0.script == .arabic }.flatMap { $0.telling.split(separator: " ") })
  /// Words that lose their vowel before another.
  private static let elisions = WordSet(
    DraftLanguage.all.flatMap { $0.grammar.elisions.split(separator: " ") })
  /// Letters with a mark that English and French use, and those of names that occur in both.
  private static let shared = Set("àâäæçéèêëîïôœùûüÿö".unicodeScalars)

  /// The languages that words can indicate: those with lists, and others so that they are not
  /// mistaken for these.
  private static let lists: [(tag: String, words: WordSet)] =
    (DraftLanguage.all.filter { $0.script == .latin }.map { ($0.tag, $0.commonest) } + unlisted)
    .map { tag, words in
      let all = words.split(separator: " ")
      let isCommon = tag == "en" || tag == "fr"
      // A single letter indicates nothing.
      return (
        tag,
        WordSet(all.filter { isCommon || $0.utf8.count > 1 && !ambiguous.contains($0) })
      )
    }

  /// The number of languages that have lists of their own; they come first.
  private static let listed = lists.count { DraftLanguage.of($0.tag) != nil }

  /// Letters that indicate a language, with its index in the list.
  private static let telling: [Unicode.Scalar: Int] = {
    var result: [Unicode.Scalar: Int] = [:]
    for language in DraftLanguage.all {
      guard let place = lists.firstIndex(where: { $0.tag == language.tag }) else { continue }
      for letter in language.letters.unicodeScalars { result[letter] = place }
    }
    return result
  }()

  private static let unlisted = [
    (
      "nl",
      "de het een van en dat te zijn met voor niet aan er wordt worden moet moeten kan kunnen mag mogen"
        + " zal zullen of door bij deze dit"
    ),
    ("cs", "a v na se je že s z do o k pro jsou nebo podle musí může být jako od při které která"),
    (
      "ro", "și de la în cu pe care este sunt nu o un din pentru sau trebuie poate prin către între"
    ),
    ("hu", "a az és hogy nem is egy van kell lehet vagy meg ha szerint által között"),
    ("sv", "och att det som en på är av för med den till inte om ett ska skall kan eller från vid"),
    ("da", "og at det som en på er af for med den til ikke om et skal kan eller fra ved"),
    ("fi", "ja on ei se että tai kuin sekä voi tulee ovat joka mukaan sen"),
    ("id", "dan yang di dengan untuk tidak dari ini itu pada adalah oleh harus dapat atau"),
    ("vi", "và của các là có được trong cho không với này những một phải"),
  ]

  /// Words of other lists that also occur in English or French sentences, or in names.
  private static let ambiguous: Set<Substring> = [
    "is", "of", "at", "for", "on", "an", "die", "as", "non", "per", "con",
  ]
}
