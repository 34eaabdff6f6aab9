extension LanguageMarkers {
  /// Portuguese.
  static let portuguese = Self(
    code: "pt", name: "Portuguese",
    words: [
      .part: ["parte", "livro"],
      .title: ["título"],
      .chapter: ["capítulo", "cap"],
      .section: ["seção", "secção", "subseção", "subsecção"],
      .article: ["artigo", "art", "regra", "princípio", "cláusula"],
      .paragraph: ["parágrafo", "alínea", "inciso"],
      .point: ["ponto", "item"],
      .annex: ["anexo", "apêndice"],
    ],
    ordinals: [
      1: ["primeiro", "primeira"],
      2: ["segundo", "segunda"],
      3: ["terceiro", "terceira"],
      4: ["quarto", "quarta"],
      5: ["quinto", "quinta"],
      6: ["sexto", "sexta"],
      7: ["sétimo", "sétima"],
      8: ["oitavo", "oitava"],
      9: ["nono", "nona"],
      10: ["décimo", "décima"],
    ],
    verbs: [
      "é", "são", "era", "será", "serão", "deve", "devem", "deverá", "deverão", "pode", "podem",
      "poderá", "poderão", "há", "tem", "têm", "terá", "está", "estão", "fica", "ficam",
    ])
}
