extension LanguageMarkers {
  /// Norwegian.
  static let norwegian = Self(
    code: "no", name: "Norwegian",
    words: [
      .part: ["del", "bok"],
      .title: ["tittel"],
      .chapter: ["kapittel", "kap"],
      .section: ["avsnitt"],
      .article: ["artikkel", "§", "art"],
      .paragraph: ["ledd"],
      .point: ["punkt"],
      .annex: ["vedlegg"],
    ],
    after: ["kapittel", "del"],
    ordinals: [
      1: ["første"],
      2: ["annen", "andre"],
      3: ["tredje"],
      4: ["fjerde"],
      5: ["femte"],
      6: ["sjette"],
      7: ["sjuende", "syvende"],
      8: ["åttende"],
      9: ["niende"],
      10: ["tiende"],
    ],
    verbs: ["er", "var", "skal", "kan", "må", "har", "blir", "bør", "gjelder"])
}
