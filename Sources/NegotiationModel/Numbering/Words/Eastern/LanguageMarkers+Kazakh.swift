extension LanguageMarkers {
  /// Kazakh and Kyrgyz.
  static let kazakh = Self(
    code: "kk", name: "Kazakh and Kyrgyz",
    words: [
      .part: ["бөлім"],
      .chapter: ["тарау"],
      .article: ["бап", "берене"],
      .point: ["тармақ"],
      .annex: ["қосымша", "тиркеме"],
    ],
    after: ["бап", "берене", "тарау", "бөлім", "тармақ"],
    ordinals: [
      1: ["бірінші", "биринчи"],
      2: ["екінші", "экинчи"],
      3: ["үшінші", "үчүнчү"],
      4: ["төртінші"],
      5: ["бесінші"],
    ],
    verbs: ["болады", "тиіс", "мүмкін", "керек", "бар"])
}
