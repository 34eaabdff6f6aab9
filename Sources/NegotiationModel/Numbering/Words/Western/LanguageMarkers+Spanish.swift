extension LanguageMarkers {
  /// Spanish.
  static let spanish = Self(
    code: "es", name: "Spanish",
    words: [
      .part: ["parte", "libro"],
      .title: ["título"],
      .chapter: ["capítulo", "cap"],
      .section: ["sección", "subsección"],
      .article: ["artículo", "articulo", "art", "regla", "principio", "cláusula"],
      .paragraph: ["párrafo", "apartado", "inciso"],
      .point: ["punto", "numeral", "medida"],
      .annex: ["anexo", "apéndice"],
    ],
    ordinals: [
      1: ["primero", "primera", "primer"],
      2: ["segundo", "segunda"],
      3: ["tercero", "tercera", "tercer"],
      4: ["cuarto", "cuarta"],
      5: ["quinto", "quinta"],
      6: ["sexto", "sexta"],
      7: ["séptimo", "séptima"],
      8: ["octavo", "octava"],
      9: ["noveno", "novena"],
      10: ["décimo", "décima"],
      11: ["undécimo", "undécima"],
      12: ["duodécimo", "duodécima"],
      20: ["vigésimo", "vigésima"],
      30: ["trigésimo", "trigésima"],
    ],
    verbs: [
      "es", "son", "era", "eran", "será", "serán", "debe", "deben", "deberá", "deberán", "puede",
      "pueden", "podrá", "podrán", "ha", "han", "habrá", "tiene", "tienen", "tendrá", "está",
      "están", "hace", "queda", "quedan", "entra", "rige", "rigen", "aplica", "aplican", "regula",
      "establece", "garantiza", "retira", "retiran", "cesa", "cesan", "constituye", "entran",
    ])
}
