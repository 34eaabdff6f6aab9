extension DraftLanguage {
  /// Portuguese.
  static let portuguese: DraftLanguage = .init(
    tag: "pt", script: .latin,
    grammar: LanguageGrammar(
      joinsByAnd: true, oneIsArticle: true, groupsReferences: true, datesActs: true,
      linksDates: true, denials: ["não"],
      concords: [
        "nenhum", "nenhuma", "ninguém", "nada", "nunca", "jamais", "tampouco", "nem",
      ], joinsPronounsByHyphen: true, denyingPrefixes: ["i"],
      participles: ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]),
    commonest:
      "os das dos da do de que por para com um uma é são não se na nos nas ao aos pelo pela será"
      + " deve devem pode podem seu sua este esta entre sem sobre ou em no as dias meses anos artigo"
      + " estado lei prazo todos todas cada foi ser sua pelos pelas à às",
    letters: "ãõ",
    lists: { PhraseLists.portuguese })
}

extension PhraseLists {
  static let portuguese: PhraseLists = .init(
    [.portuguese, .symbols, .signs], DraftLanguage.portuguese.grammar,
    common: DraftLanguage.portuguese.commonest)
}
