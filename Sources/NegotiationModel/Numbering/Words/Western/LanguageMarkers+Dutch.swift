extension LanguageMarkers {
  /// Dutch.
  static let dutch = Self(
    code: "nl", name: "Dutch",
    words: [
      .part: ["deel", "boek"],
      .title: ["titel"],
      .chapter: ["hoofdstuk"],
      .section: ["afdeling", "paragraaf", "sectie"],
      .article: ["artikel", "art", "regel", "beginsel"],
      .paragraph: ["lid"],
      .point: ["punt", "onderdeel"],
      .annex: ["bijlage", "aanhangsel"],
    ],
    after: ["afdeling"],
    ordinals: [
      1: ["eerste", "één"],
      2: ["tweede", "twee"],
      3: ["derde", "drie"],
      4: ["vierde", "vier"],
      5: ["vijfde", "vijf"],
      6: ["zesde", "zes"],
      7: ["zevende", "zeven"],
      8: ["achtste", "acht"],
      9: ["negende", "negen"],
      10: ["tiende", "tien"],
    ],
    verbs: [
      "is", "zijn", "was", "waren", "wordt", "worden", "werd", "moet", "moeten", "zal", "zullen",
      "mag", "mogen", "kan", "kunnen", "heeft", "hebben", "had", "dient", "blijft", "blijven",
      "geldt", "gelden",
    ])
}
