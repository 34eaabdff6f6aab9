extension DraftLanguage {
  /// Japanese; every character is a word of a phrase, as in Chinese.
  static let japanese: DraftLanguage = .init(
    tag: "ja", script: .chinese,
    grammar: LanguageGrammar(
      mixesScales: true, fractionMarks: ["分", "の"], opensProvisos: true, deniesLimitsLast: true),
    commonest: "の に は を た が で て と し れ さ る い も す ら こ と よ う な ど 及 び 又 そ",
    lists: { PhraseLists.japanese })
}

extension PhraseLists {
  static let japanese: PhraseLists = .init(
    [.japanese], DraftLanguage.japanese.grammar, common: DraftLanguage.japanese.commonest)
}
