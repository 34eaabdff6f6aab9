extension DraftLanguage {
  /// Turkish.
  static let turkish: DraftLanguage = .init(
    tag: "tr", script: .latin,
    grammar: LanguageGrammar(
      stopsOrdinals: true, isLooselySpaced: true, isAgglutinative: true,
      affixes: WordAffixes(
        endings: [
          ["dır", "dir", "dur", "dür", "tır", "tir", "tur", "tür"],
          [
            "ndaki", "ndeki", "daki", "deki", "taki", "teki", "ki", "lık", "lik", "luk", "lük",
            "lığı",
            "liği", "luğu", "lüğü",
          ],
          [
            "nda", "nde", "ndan", "nden", "da", "de", "ta", "te", "dan", "den", "tan", "ten", "na",
            "ne", "ya", "ye", "a", "e", "nı", "ni", "nu", "nü", "yı", "yi", "yu", "yü", "nın",
            "nin",
            "nun", "nün", "ın", "in", "un", "ün", "yla", "yle", "la", "le",
          ], ["ı", "i", "u", "ü", "sı", "si", "su", "sü"], ["lar", "ler", "ları", "leri"],
        ], harmony: (Set("aıou".unicodeScalars), Set("eiöü".unicodeScalars))), compounds: "",
      addsUnitsToTen: true, endsNumbersByApostrophe: true, oneIsArticle: true,
      percentPrecedes: true, namesNumbersBehind: true,
      endsWithVerbs: true,
      notOnly: .init(openings: ["sadece", "yalnız", "yalnızca"], closings: ["değil"]),
      denyingAttributes: ["mayan", "meyen"],
      tellingEndings: [
        .init(
          kind: .negation,
          plain: [
            "lı", "li", "lu", "lü", "le", "la", "yla", "yle", "", "ı", "i", "u", "ü",
          ], telling: ["sız", "siz", "suz", "süz"])
      ], deniesLimitsLast: true),
    commonest:
      "ve bir bu ile için olarak olan değil veya her tarafından kadar gibi daha en edilir olur"
      + " gerekir zorundadır edebilir göre sonra önce içinde ise da de ki madde maddesi sayılı"
      + " kanun gün yıl ay süre taraflar devlet bütün şu o yapılır verilir fıkra ya",
    letters: "ğış",
    lists: { PhraseLists.turkish })
}

extension PhraseLists {
  static let turkish: PhraseLists = .init(
    [.turkish, .symbols, .signs], DraftLanguage.turkish.grammar,
    common: DraftLanguage.turkish.commonest)
}
