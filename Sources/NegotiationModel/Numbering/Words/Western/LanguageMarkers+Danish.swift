extension LanguageMarkers {
  /// Danish.
  static let danish = Self(
    code: "da", name: "Danish",
    words: [
      .part: ["del", "afdeling", "bog"],
      .title: ["titel", "afsnit"],
      .chapter: ["kapitel", "kap"],
      .section: ["afsnit", "underafsnit"],
      .article: ["artikel", "§", "art"],
      .paragraph: ["stk", "stykke"],
      .point: ["punkt", "nr"],
      .annex: ["bilag"],
    ],
    after: ["kapitel", "afsnit", "del"],
    ordinals: [
      1: ["første"],
      2: ["anden", "andet"],
      3: ["tredje"],
      4: ["fjerde"],
      5: ["femte"],
      6: ["sjette"],
      7: ["syvende"],
      8: ["ottende"],
      9: ["niende"],
      10: ["tiende"],
    ],
    verbs: ["er", "var", "skal", "kan", "må", "har", "bliver", "bør", "gælder"])
}
