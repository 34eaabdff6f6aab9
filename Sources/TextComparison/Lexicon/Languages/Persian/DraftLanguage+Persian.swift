extension DraftLanguage {
  /// Persian.
  static let persian: DraftLanguage = .init(
    tag: "fa", script: .arabic,
    grammar: LanguageGrammar(
      isLooselySpaced: true,
      affixes: WordAffixes(endings: [
        ["اي", "ي", "ام", "اند", "است"], ["ها", "هاي", "هايي", "هاي"],
      ]), joinsByAnd: true, oneIsArticle: true, percentPrecedes: true, namesMonthsByWords: true,
      denyingPrefixes: ["غير", "نا", "بي"]),
    commonest:
      "و در به از که این آن را با است برای تا هر یا بر می شود شد باشد کند هم نیز خود آنها وی او یک"
      + " های ها ای شده کرده گردد بود دارد توسط مورد بین پس پیش ایشان کنند",
    telling:
      "است را که از در می نمی باید نباید هر هیچ برای یک دو سه ماه روز سال شود کند دارد نیست بود باشد"
      + " گردد همه مگر اگر چنانچه خود دولت کشور تا نیز",
    lists: { PhraseLists.persian })
}

extension PhraseLists {
  static let persian: PhraseLists = .init(
    [.persian], DraftLanguage.persian.grammar, common: DraftLanguage.persian.commonest)
}
