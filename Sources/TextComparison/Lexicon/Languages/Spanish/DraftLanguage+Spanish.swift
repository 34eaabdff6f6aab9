extension DraftLanguage {
  /// Spanish.
  static let spanish: DraftLanguage = .init(
    tag: "es", script: .latin,
    grammar: LanguageGrammar(
      joinsByAnd: true, oneIsArticle: true, groupsReferences: true, datesActs: true,
      linksDates: true, denials: ["no"],
      concords: [
        "ningún", "ninguno", "ninguna", "nadie", "nada", "nunca", "jamás", "tampoco", "ni",
      ], denyingPrefixes: ["i"],
      participles: ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"]),
    commonest:
      "el la los las de del y en que por para con un una es son se su sus al lo como más será serán"
      + " deberá deberán podrá podrán esta este estos entre sin sobre toda todo todos todas no o ha"
      + " han debe deben puede pueden cada si según artículo dos estado ley plazo días meses años sólo",
    letters: "ñ",
    lists: { PhraseLists.spanish })
}

extension PhraseLists {
  static let spanish: PhraseLists = .init(
    [.spanish, .symbols, .signs], DraftLanguage.spanish.grammar,
    common: DraftLanguage.spanish.commonest)
}
