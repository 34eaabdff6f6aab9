extension LanguageMarkers {
  /// Armenian.
  static let armenian = Self(
    code: "hy", name: "Armenian",
    words: [
      .part: ["մաս"],
      .title: ["բաժին"],
      .chapter: ["գլուխ"],
      .article: ["հոդված"],
      .point: ["կետ"],
      .annex: ["հավելված"],
    ],
    ordinals: [
      1: ["առաջին"],
      2: ["երկրորդ"],
      3: ["երրորդ"],
      4: ["չորրորդ"],
      5: ["հինգերորդ"],
    ],
    verbs: ["է", "են", "էր", "պետք", "կարող"])
}
