extension LanguageMarkers {
  /// Italian.
  static let italian = Self(
    code: "it", name: "Italian",
    words: [
      .part: ["parte", "libro"],
      .title: ["titolo"],
      .chapter: ["capo", "capitolo"],
      .section: ["sezione"],
      .article: ["articolo", "art", "regola", "principio", "clausola"],
      .paragraph: ["comma", "paragrafo"],
      .point: ["punto", "lettera"],
      .annex: ["allegato", "appendice"],
    ],
    ordinals: [
      1: ["primo", "prima"],
      2: ["secondo", "seconda"],
      3: ["terzo", "terza"],
      4: ["quarto", "quarta"],
      5: ["quinto", "quinta"],
      6: ["sesto", "sesta"],
      7: ["settimo", "settima"],
      8: ["ottavo", "ottava"],
      9: ["nono", "nona"],
      10: ["decimo", "decima"],
      11: ["undicesimo", "undicesima"],
      12: ["dodicesimo", "dodicesima"],
    ],
    verbs: [
      "è", "sono", "era", "sarà", "saranno", "deve", "devono", "dovrà", "dovranno", "può",
      "possono", "potrà", "potranno", "ha", "hanno", "avrà", "resta", "restano", "entra",
    ])
}
