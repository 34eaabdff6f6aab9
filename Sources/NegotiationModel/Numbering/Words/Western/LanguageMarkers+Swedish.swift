extension LanguageMarkers {
  /// Swedish.
  static let swedish = Self(
    code: "sv", name: "Swedish",
    words: [
      .part: ["del", "avdelning", "bok"],
      .title: ["titel"],
      .chapter: ["kapitel", "kap"],
      .section: ["avsnitt"],
      .article: ["artikel", "art", "§", "regel"],
      .paragraph: ["stycke", "moment"],
      .point: ["punkt"],
      .annex: ["bilaga"],
    ],
    after: ["kapitel", "kap", "avdelning", "§", "avsnitt"],
    ordinals: [
      1: ["första"],
      2: ["andra"],
      3: ["tredje"],
      4: ["fjärde"],
      5: ["femte"],
      6: ["sjätte"],
      7: ["sjunde"],
      8: ["åttonde"],
      9: ["nionde"],
      10: ["tionde"],
    ],
    verbs: [
      "är", "var", "skall", "ska", "kan", "får", "måste", "har", "hade", "blir", "bör", "gäller",
    ])
}
