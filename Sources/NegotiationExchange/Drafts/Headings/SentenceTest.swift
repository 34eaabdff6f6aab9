internal import NegotiationModel

/// Distinguishes a heading from a sentence by words that only sentences have.
enum SentenceTest {
  /// Whether words include a finite verb, as far as the languages' lists tell.
  static func hasVerb(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    var start = scalars.startIndex
    var mix = WordFilter.Mix()
    var index = start
    var count = 0
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if ScalarReader.isLetter(scalar) || index > start && isApostrophe(scalar) {
        WordFolding.fold(scalar) { mix.add($0.value) }
        scalars.formIndex(after: &index)
        continue
      }
      if index > start, MarkerWords.isVerb(mix) { return true }
      scalars.formIndex(after: &index)
      start = index
      mix = WordFilter.Mix()
      count += 1
      if count > 400 { return true }
    }
    return start < index && MarkerWords.isVerb(mix) || hasJoinedVerb(words)
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ"
  }

  /// In scripts without spaces, a verb is looked for anywhere.
  private static func hasJoinedVerb(_ words: String) -> Bool {
    // Their scalars have three bytes and begin at U+0E00.
    guard words.utf8.contains(where: { $0 >= 0xE0 }),
      words.unicodeScalars.contains(where: { $0.value >= 0xE00 })
    else { return false }
    let scalars = Array(words.unicodeScalars.prefix(200))
    return MarkerWords.joinedVerbs.contains { verb in
      guard verb.count <= scalars.count else { return false }
      return (0...(scalars.count - verb.count)).contains {
        scalars[$0..<($0 + verb.count)].elementsEqual(verb)
      }
    }
  }
}
