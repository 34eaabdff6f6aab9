extension DraftLanguage {
  /// German.
  static let german: DraftLanguage = .init(
    tag: "de", script: .latin,
    grammar: LanguageGrammar(
      capitalisesNouns: true, stopsOrdinals: true, compounds: "und", saysUnitsFirst: true,
      oneIsArticle: true, namesNumbersBehind: true, datesActs: true, negationReach: 8,
      dutyFrame: .init(
        openings: ["ist", "sind", "hat", "haben"], link: "zu", closesWith: ["en", "ern", "eln"])),
    commonest:
      "der die das und den dem des ein eine einer einem einen ist sind wird werden von zu mit für auf"
      + " nicht soll sollen muss müssen kann können darf dürfen sich im zur zum oder durch bei nach"
      + " kein keine keinen jede jeder jedes alle aller bis beträgt gilt gelten artikel absatz tage"
      + " tagen monate monaten jahre jahren innerhalb sowie wenn auch nur hat haben an als aus um über",
    letters: "ß",
    lists: { PhraseLists.german })
}

extension PhraseLists {
  static let german: PhraseLists = .init(
    [.german, .symbols, .signs], DraftLanguage.german.grammar,
    common: DraftLanguage.german.commonest)
}
