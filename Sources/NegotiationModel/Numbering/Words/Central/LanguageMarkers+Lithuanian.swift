extension LanguageMarkers {
  /// Lithuanian.
  static let lithuanian = Self(
    code: "lt", name: "Lithuanian",
    words: [
      .part: ["dalis"],
      .title: ["skyrius"],
      .chapter: ["skirsnis"],
      .section: ["poskyris"],
      .article: ["straipsnis"],
      .paragraph: ["dalis"],
      .point: ["punktas"],
      .annex: ["priedas"],
    ],
    after: ["straipsnis", "skyrius", "skirsnis", "dalis", "priedas"],
    ordinals: [
      1: ["pirmas", "pirmasis", "pirmoji"],
      2: ["antras", "antrasis", "antroji"],
      3: ["trečias", "trečiasis", "trečioji"],
      4: ["ketvirtas", "ketvirtasis"],
      5: ["penktas", "penktasis"],
    ],
    verbs: ["yra", "buvo", "bus", "gali", "turi", "privalo"])
}
