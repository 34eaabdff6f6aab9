extension LanguageMarkers {
  /// Romanian.
  static let romanian = Self(
    code: "ro", name: "Romanian",
    words: [
      .part: ["partea", "parte", "cartea"],
      .title: ["titlul", "titlu"],
      .chapter: ["capitolul", "capitol", "cap"],
      .section: ["secțiunea", "secţiunea", "secțiune"],
      .article: ["articolul", "articol", "art", "regula"],
      .paragraph: ["alineatul", "alin"],
      .point: ["punctul", "punct"],
      .annex: ["anexa", "anexă"],
    ],
    ordinals: [
      1: ["întâi", "întîi", "prima", "unu"],
      2: ["doua", "doi", "al-doilea"],
      3: ["treia", "trei"],
      4: ["patra", "patru"],
      5: ["cincea", "cinci"],
      6: ["șasea", "şase"],
      7: ["șaptea"],
      8: ["opta"],
      9: ["noua"],
      10: ["zecea"],
    ],
    verbs: [
      "este", "sunt", "era", "erau", "va", "vor", "trebuie", "poate", "pot", "are", "au", "fi",
      "fost",
    ])
}
