/// The forms of a word under which it is looked up.
struct WordForms: Sendable {
  /// The word, and what is left of it without what Arabic writes in front of nouns.
  var nouns: [String]
  /// What is left of an Arabic verb without its prefixes and suffixes.
  var verbs: [String] = []

  init(_ word: String, in language: ReadingLanguage) {
    let (forms, withoutAnd) = Self.nouns(of: word, in: language)
    nouns = forms
    if language.tag == "ar" { verbs = Self.verbs([word, withoutAnd]) }
  }

  /// The word, and what is left of it without what Arabic writes in front of nouns; also the word
  /// without "and" alone.
  static func nouns(of word: String, in language: ReadingLanguage) -> ([String], bare: String) {
    guard language.tag == "ar" else { return ([word], word) }
    var bare = word
    var forms = [word]
    func strip(_ prefix: String, leaving: Int) {
      if bare.hasPrefix(prefix), bare.unicodeScalars.count - prefix.unicodeScalars.count >= leaving
      {
        bare = String(bare.dropFirst(prefix.count))
        forms.append(bare)
      }
    }
    strip("و", leaving: 2)
    if bare == word { strip("ف", leaving: 3) }
    let withoutAnd = bare
    if bare.hasPrefix("لل") {
      strip("لل", leaving: 3)
    } else {
      for prefix in ["ب", "ل", "ك"] where bare == withoutAnd { strip(prefix, leaving: 3) }
      strip("ال", leaving: 2)
    }
    return (forms, withoutAnd)
  }

  private static func verbs(_ words: [String]) -> [String] {
    var forms: Set<String> = []
    for word in Set(words) {
      var stems = [word]
      // The future and the jussive stand before forms that begin with a person.
      if word.hasPrefix("س") || word.hasPrefix("ل"), let person = word.dropFirst().first,
        "يتنا".contains(person)
      {
        stems.append(String(word.dropFirst()))
      }
      for stem in stems {
        forms.insert(stem)
        if let first = stem.first, "يتنا".contains(first), stem.count > 2 {
          forms.insert(String(stem.dropFirst()))
        }
      }
    }
    var all = forms
    for form in forms {
      for suffix in ["ت", "وا", "ون", "ها", "ه", "هم", "نا", "تا", "ا", "ين", "ته", "تها", "ان"]
      where form.hasSuffix(suffix) && form.count - suffix.count >= 2 {
        let rest = String(form.dropLast(suffix.count))
        all.insert(rest)
        // Verbs whose last root letter is weak lose it before the ending of the feminine.
        if suffix == "ت" { all.formUnion([rest + "ي", rest + "ا"]) }
      }
    }
    return Array(all)
  }

  /// What is left of a word without the endings that make no other matter of it.
  static func stem(_ word: String, in language: ReadingLanguage) -> String {
    var word = word
    if language.tag == "ar" {
      word = nouns(of: word, in: language).0.min { ($0.count, $0) < ($1.count, $1) } ?? word
    }
    for ending in language.wordEndings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      if rest.count >= 3 {
        word = String(rest)
        break
      }
    }
    if language.tag == "ar" {
      let bones = word.filter { !"اويء".contains($0) }
      return bones.count >= 3 ? bones : word
    }
    return String(word.prefix(6))
  }
}
