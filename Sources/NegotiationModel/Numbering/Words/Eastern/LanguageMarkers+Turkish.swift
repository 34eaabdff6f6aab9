extension LanguageMarkers {
  /// Turkish.
  static let turkish = Self(
    code: "tr", name: "Turkish",
    words: [
      .part: ["kısım", "kitap"],
      .title: ["başlık"],
      .chapter: ["bölüm"],
      .section: ["ayrım", "kesim"],
      .article: ["madde", "md", "ilke", "geçici madde", "ek madde"],
      .paragraph: ["fıkra", "paragraf"],
      .point: ["bent"],
      .annex: ["ek", "lahika"],
    ],
    after: ["kısım", "kitap", "bölüm", "ayrım", "madde"],
    ordinals: [
      1: ["birinci", "bir"],
      2: ["ikinci", "iki"],
      3: ["üçüncü", "üç"],
      4: ["dördüncü", "dört"],
      5: ["beşinci", "beş"],
      6: ["altıncı", "altı"],
      7: ["yedinci", "yedi"],
      8: ["sekizinci", "sekiz"],
      9: ["dokuzuncu", "dokuz"],
      10: ["onuncu", "on"],
    ],
    verbs: [
      "dir", "dır", "olur", "olacaktır", "edilir", "eder", "yapılır", "vardır", "yoktur", "gerekir",
      "zorundadır", "çekilir", "çekilecektir",
    ])
}
