extension LanguageMarkers {
  /// Catalan.
  static let catalan = Self(
    code: "ca", name: "Catalan",
    words: [
      .part: ["part", "llibre"],
      .title: ["títol"],
      .chapter: ["capítol"],
      .section: ["secció"],
      .article: ["article"],
      .paragraph: ["paràgraf", "apartat"],
      .point: ["punt"],
      .annex: ["annex"],
    ],
    ordinals: [
      1: ["primer", "primera"],
      2: ["segon", "segona"],
      3: ["tercer", "tercera"],
      4: ["quart", "quarta"],
      5: ["cinquè", "cinquena"],
    ],
    verbs: ["és", "són", "serà", "seran", "ha", "han", "pot", "poden", "podrà", "deu", "deuen"])
}
