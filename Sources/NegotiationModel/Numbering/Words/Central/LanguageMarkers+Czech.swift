extension LanguageMarkers {
  /// Czech.
  static let czech = Self(
    code: "cs", name: "Czech",
    words: [
      .part: ["část", "kniha"],
      .title: ["hlava", "titul"],
      .chapter: ["kapitola"],
      .section: ["díl", "oddíl", "sekce"],
      .article: ["článek", "čl", "§", "zásada"],
      .paragraph: ["odstavec", "odst"],
      .point: ["bod", "písmeno"],
      .annex: ["příloha"],
    ],
    after: ["část", "hlava", "díl", "oddíl", "kapitola"],
    ordinals: [
      1: ["první"],
      2: ["druhá", "druhý"],
      3: ["třetí"],
      4: ["čtvrtá", "čtvrtý"],
      5: ["pátá", "pátý"],
      6: ["šestá", "šestý"],
      7: ["sedmá", "sedmý"],
      8: ["osmá", "osmý"],
      9: ["devátá", "devátý"],
      10: ["desátá", "desátý"],
    ],
    verbs: [
      "je", "jsou", "byl", "byla", "bylo", "byly", "bude", "budou", "musí", "smí", "může", "mohou",
      "má", "mají", "nesmí", "nesmějí",
    ])
}
