extension LanguageMarkers {
  /// Hungarian.
  static let hungarian = Self(
    code: "hu", name: "Hungarian",
    words: [
      .part: ["rész", "könyv"],
      .title: ["cím"],
      .chapter: ["fejezet"],
      .section: ["szakasz", "alcím"],
      .article: ["cikk", "cikkely", "§"],
      .paragraph: ["bekezdés"],
      .point: ["pont"],
      .annex: ["melléklet", "függelék"],
    ],
    after: [
      "rész", "könyv", "cím", "fejezet", "szakasz", "cikk", "cikkely", "§", "pont", "alcím",
      "melléklet",
    ],
    ordinals: [
      1: ["első"],
      2: ["második"],
      3: ["harmadik"],
      4: ["negyedik"],
      5: ["ötödik"],
      6: ["hatodik"],
      7: ["hetedik"],
      8: ["nyolcadik"],
      9: ["kilencedik"],
      10: ["tizedik"],
    ],
    verbs: [
      "van", "vannak", "volt", "voltak", "lesz", "lesznek", "kell", "lehet", "köteles", "kötelesek",
      "nem", "tilos",
    ])
}
