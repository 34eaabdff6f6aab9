extension DraftLanguage {
  /// Hindi.
  static let hindi: DraftLanguage = .init(
    tag: "hi", script: .devanagari,
    grammar: LanguageGrammar(
      oneIsArticle: true, negationReach: 3, denyingPrefixes: ["अ", "अन", "ना", "गैर", "बे", "निः"],
      deniesLimitsLast: true),
    commonest:
      "के का की को में से पर और है हैं कि यह वह इस उस ने एक भी ही जो तो या लिए गया गई गए कर करता करते"
      + " करना करने किया किसी अपने अपनी द्वारा तक साथ था थे थी हो होता होती होते जाता जाती जाते जाए इन उन"
      + " होगा होगी होंगे करेगा करेगी करेंगे देना देने रहे रहा रही",
    lists: { PhraseLists.hindi })
}

extension PhraseLists {
  static let hindi: PhraseLists = .init(
    [.hindi], DraftLanguage.hindi.grammar, common: DraftLanguage.hindi.commonest)
}
