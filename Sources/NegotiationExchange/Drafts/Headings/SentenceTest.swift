/// Tells a heading from a sentence by the words that only a sentence has.
enum SentenceTest {
  /// Whether words have a finite verb, as far as the lists of languages tell.
  static func hasVerb(_ words: String) -> Bool {
    var current = String.UnicodeScalarView()
    var count = 0
    func isVerb(_ word: String.UnicodeScalarView) -> Bool {
      !word.isEmpty && MarkerWords.verbs.contains(WordFolding.folded(word))
    }
    for scalar in words.unicodeScalars {
      if ScalarReader.isLetter(scalar) || "'’ʼ".unicodeScalars.contains(scalar) && !current.isEmpty
      {
        current.append(scalar)
        continue
      }
      if isVerb(current) { return true }
      current.removeAll(keepingCapacity: true)
      count += 1
      if count > 400 { return true }
    }
    return isVerb(current) || hasJoinedVerb(words)
  }

  /// Scripts without blanks: a verb is looked for anywhere in the words.
  private static func hasJoinedVerb(_ words: String) -> Bool {
    guard words.unicodeScalars.contains(where: { $0.value >= 0xE00 }) else { return false }
    let scalars = Array(words.unicodeScalars.prefix(200))
    return joined.contains { verb in
      guard verb.count <= scalars.count else { return false }
      return (0...(scalars.count - verb.count)).contains {
        scalars[$0..<($0 + verb.count)].elementsEqual(verb)
      }
    }
  }

  private static let joined: [[Unicode.Scalar]] = LanguageMarkers.all
    .filter { !$0.counters.isEmpty || $0.code == "th" }
    .flatMap(\.verbs)
    .map { Array($0.unicodeScalars) }
    .filter { $0.count > 1 }
}
