extension LanguageMarkers {
  /// Swahili.
  static let swahili = Self(
    code: "sw", name: "Swahili",
    words: [
      .part: ["sehemu"],
      .title: ["kichwa"],
      .chapter: ["sura"],
      .section: ["kifungu"],
      .article: ["ibara"],
      .paragraph: ["aya"],
      .point: ["nukta", "hoja"],
      .annex: ["kiambatisho", "jedwali", "nyongeza"],
    ],
    ordinals: [
      1: ["kwanza"],
      2: ["pili"],
      3: ["tatu"],
      4: ["nne"],
      5: ["tano"],
      6: ["sita"],
      7: ["saba"],
      8: ["nane"],
      9: ["tisa"],
      10: ["kumi"],
    ],
    verbs: ["ni", "itakuwa", "lazima", "anaweza", "wanaweza", "atakuwa", "watakuwa"])
}
