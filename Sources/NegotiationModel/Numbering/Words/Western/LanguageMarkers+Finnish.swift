extension LanguageMarkers {
  /// Finnish.
  static let finnish = Self(
    code: "fi", name: "Finnish",
    words: [
      .part: ["osa"],
      .title: ["otsikko", "osasto"],
      .chapter: ["luku"],
      .section: ["jakso", "alaluku"],
      .article: ["artikla", "§"],
      .paragraph: ["momentti"],
      .point: ["kohta"],
      .annex: ["liite"],
    ],
    after: ["luku", "osa", "osasto", "§", "artikla", "jakso", "kohta"],
    ordinals: [
      1: ["ensimmäinen"],
      2: ["toinen"],
      3: ["kolmas"],
      4: ["neljäs"],
      5: ["viides"],
      6: ["kuudes"],
      7: ["seitsemäs"],
      8: ["kahdeksas"],
      9: ["yhdeksäs"],
      10: ["kymmenes"],
    ],
    verbs: [
      "on", "ovat", "oli", "olivat", "saa", "saavat", "voi", "voivat", "pitää", "tulee", "täytyy",
      "ei", "eivät",
    ])
}
