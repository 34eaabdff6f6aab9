/// Phrases of a language, found in the words of a text.
///
/// Every word of a phrase is an atom; a word of the text is looked up once and then known by the atoms that
/// it is.
struct PhraseBook<Meaning: Hashable> {
  private struct Phrase {
    /// The atoms behind the first; `nil` is a gap of up to three words.
    var rest: [Int?]
    var meaning: Meaning
  }

  private enum Atom: Hashable {
    case exact(String), raw(String), prefix(String), root(String), stem(String)
  }

  /// A phrase found among tokens.
  struct Match {
    var first: Int
    var count: Int
    var meaning: Meaning
    var end: Int { first + count }
  }

  private let language: ReadingLanguage
  /// How many phrases were compared with words so far: a measure of the work.
  private(set) var comparisons = 0
  private var atoms: [Atom: Int] = [:]
  private var phrases: [Int: [Phrase]] = [:]
  /// The atoms that words are, by word.
  private var known: [String: [Int]] = [:]

  init(_ language: ReadingLanguage) { self.language = language }

  /// Adds phrases with commas between them.
  mutating func add(_ list: String, _ meaning: Meaning) {
    for phrase in list.split(separator: ",") { add(phrase: phrase, meaning) }
  }

  private mutating func add(phrase: Substring, _ meaning: Meaning) {
    var found: [Int?] = []
    for word in phrase.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word == "_" {
        found.append(nil)
        continue
      }
      let (sign, isPrefix) = (word.first, word.last == "*")
      let parts = TokenScanner.words(String(word))
      for (at, part) in parts.enumerated() {
        if language.tag == "ar", part.unicodeScalars.count == 1 { continue }
        let atom: Atom =
          sign == "~"
          ? .root(part)
          : sign == "+" && !isPrefix
            ? .raw(part)
            : isPrefix && at == parts.count - 1 ? .prefix(bare(part)) : .exact(bare(part))
        found.append(number(of: atom))
      }
    }
    guard case let first?? = found.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(found.dropFirst()), meaning: meaning))
  }

  /// Adds a name: each of its words may have the endings of its language.
  mutating func add(name words: [String], _ meaning: Meaning) {
    let found = words.map { number(of: .stem(nameStem(bare($0)))) }
    guard let first = found.first else { return }
    phrases[first, default: []].append(Phrase(rest: found.dropFirst().map { $0 }, meaning: meaning))
  }

  /// A word of Arabic without the article, as text words are looked up.
  private func bare(_ word: String) -> String {
    guard language.tag == "ar", word.hasPrefix("ال"), word.count > 4 else { return word }
    return String(word.dropFirst(2))
  }

  /// What stays of a name in all its cases.
  private func nameStem(_ word: String) -> String {
    var word = word
    for ending in Self.peoples where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    if language.tag == "ar", word.hasSuffix("يا"), word.count >= 5 {
      return String(word.dropLast(2))
    }
    let endings: [Character] =
      switch language.tag {
      case "ru", "uk": ["а", "я", "о", "е", "ы", "и", "і", "ї", "у", "ю", "ь", "й"]
      case "ar": ["ا", "ه", "ي"]
      case "fr": ["e"]
      case "en": ["a"]
      default: []
      }
    if word.count > 4, let last = word.last, endings.contains(last) { word.removeLast() }
    if word.count > 4, language.tag == "ru" || language.tag == "uk", let last = word.last,
      "иіьй".contains(last)
    {
      word.removeLast()
    }
    return word
  }

  /// Endings of the names of peoples, whose country is named by the same stem.
  private static var peoples: [String] { ["يون", "يين", "ans", "ейцы", "ейці", "éens"] }

  private mutating func number(of atom: Atom) -> Int {
    if let number = atoms[atom] { return number }
    let number = atoms.count
    atoms[atom] = number
    return number
  }

  // MARK: Looking up

  /// All phrases among tokens, in the order of their first words.
  mutating func matches(in tokens: [ReportToken]) -> [Match] {
    var matches: [Match] = []
    // Quotation marks round a word part no phrase: he is "happy" with it.
    let places = tokens.indices.filter {
      tokens[$0].kind != .openQuote && tokens[$0].kind != .closeQuote
    }
    let words = places.map { tokens[$0].isWord ? self.atoms(of: tokens[$0].text) : nil }
    for at in places.indices {
      guard let own = words[at] else { continue }
      for atom in own {
        for phrase in phrases[atom] ?? [] {
          comparisons += 1
          if let end = end(of: phrase.rest[...], from: at + 1, words) {
            matches.append(
              Match(
                first: places[at], count: places[end - 1] + 1 - places[at],
                meaning: phrase.meaning))
          }
        }
      }
    }
    return matches
  }

  private func end(of rest: ArraySlice<Int?>, from start: Int, _ words: [[Int]?]) -> Int? {
    guard let next = rest.first else { return start }
    guard let atom = next else {
      for gap in 0...3 {
        if let end = end(of: rest.dropFirst(), from: start + gap, words) { return end }
        guard start + gap < words.count, words[start + gap] != nil else { return nil }
      }
      return nil
    }
    guard start < words.count, let own = words[start], own.contains(atom) else { return nil }
    return end(of: rest.dropFirst(), from: start + 1, words)
  }

  private func isEnding(_ ending: Substring, of stem: String) -> Bool {
    language.nameEndings.contains(String(ending))
      || language.hasFreeEndings && stem.count >= 4 && ending.count <= 4
  }

  private mutating func atoms(of word: String) -> [Int] {
    if let found = known[word] { return found }
    // What is longer than any word is none; the time for it would grow with its square.
    guard word.utf8.count <= 80 else { return [] }
    let forms = WordForms(word, in: language)
    var found: Set<Int> = []
    if let number = atoms[.raw(word)] { found.insert(number) }
    for form in forms.nouns {
      if let number = atoms[.exact(form)] { found.insert(number) }
      var end = form.startIndex
      while end < form.endIndex {
        end = form.index(after: end)
        let start = String(form[..<end])
        if let number = atoms[.prefix(start)] { found.insert(number) }
        if let number = atoms[.stem(start)], isEnding(form[end...], of: start) {
          found.insert(number)
        }
      }
    }
    for form in forms.verbs {
      if let number = atoms[.root(form)] { found.insert(number) }
    }
    let sorted = found.sorted()
    known[word] = sorted
    return sorted
  }
}
