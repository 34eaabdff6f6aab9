extension DraftLanguage {
  /// Italian.
  static let italian: DraftLanguage = .init(
    tag: "it", script: .latin,
    grammar: LanguageGrammar(
      elisions: "dell all nell sull dall coll un quest quell nessun ciascun senz quant anch",
      compounds: "", joinsByAnd: true, oneIsArticle: true, datesActs: true, linksDates: true,
      denials: ["non"],
      concords: [
        "nessun", "nessuno", "nessuna", "niente", "nulla", "mai", "neppure", "nemmeno", "neanche",
        "né",
      ],
      participles: [
        "ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute",
      ]),
    commonest:
      "il lo la gli le di del della dei delle che per con un una è sono non si nel nella al alla dal"
      + " dalla deve devono può possono questo questa ogni tra senza sono da in i dell all nell alle"
      + " ai degli delle articolo legge comma giorni mesi anni stato entro anche o sia loro",
    letters: "ìò",
    lists: { PhraseLists.italian })
}

extension PhraseLists {
  static let italian: PhraseLists = .init(
    [.italian, .symbols, .signs], DraftLanguage.italian.grammar,
    common: DraftLanguage.italian.commonest)
}
