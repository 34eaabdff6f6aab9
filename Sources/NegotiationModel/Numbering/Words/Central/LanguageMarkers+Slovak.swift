extension LanguageMarkers {
  /// Slovak.
  static let slovak = Self(
    code: "sk", name: "Slovak",
    words: [
      .part: ["časť", "kniha"],
      .title: ["hlava", "titul"],
      .chapter: ["kapitola"],
      .section: ["diel", "oddiel"],
      .article: ["článok", "čl", "§", "zásada"],
      .paragraph: ["odsek", "ods"],
      .point: ["bod", "písmeno"],
      .annex: ["príloha"],
    ],
    after: ["časť", "hlava", "diel", "oddiel", "kapitola"],
    ordinals: [
      1: ["prvá", "prvý"],
      2: ["druhá", "druhý"],
      3: ["tretia", "tretí"],
      4: ["štvrtá", "štvrtý"],
      5: ["piata", "piaty"],
      6: ["šiesta", "šiesty"],
      7: ["siedma", "siedmy"],
      8: ["ôsma", "ôsmy"],
      9: ["deviata", "deviaty"],
      10: ["desiata", "desiaty"],
    ],
    verbs: [
      "je", "sú", "bol", "bola", "bolo", "boli", "bude", "budú", "musí", "môže", "môžu", "má",
      "majú", "nesmie", "smie",
    ])
}
