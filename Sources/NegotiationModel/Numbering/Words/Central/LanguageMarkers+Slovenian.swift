extension LanguageMarkers {
  /// Slovenian.
  static let slovenian = Self(
    code: "sl", name: "Slovenian",
    words: [
      .part: ["del", "knjiga"],
      .title: ["naslov"],
      .chapter: ["poglavje"],
      .section: ["oddelek", "odsek"],
      .article: ["člen"],
      .paragraph: ["odstavek"],
      .point: ["točka"],
      .annex: ["priloga"],
    ],
    after: ["člen", "poglavje", "oddelek", "del", "odstavek", "točka"],
    ordinals: [
      1: ["prvi", "prvo"],
      2: ["drugi", "drugo"],
      3: ["tretji", "tretje"],
      4: ["četrti", "četrto"],
      5: ["peti", "peto"],
    ],
    verbs: [
      "je", "so", "bil", "bila", "bilo", "bo", "bodo", "mora", "morajo", "lahko", "sme", "ima",
      "imajo",
    ])
}
