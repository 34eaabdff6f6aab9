extension LanguageMarkers {
  /// Polish.
  static let polish = Self(
    code: "pl", name: "Polish",
    words: [
      .part: ["część", "księga"],
      .title: ["tytuł", "dział"],
      .chapter: ["rozdział"],
      .section: ["oddział", "sekcja"],
      .article: ["artykuł", "art", "§", "zasada"],
      .paragraph: ["ustęp", "ust"],
      .point: ["punkt", "pkt"],
      .annex: ["załącznik", "aneks"],
    ],
    ordinals: [
      1: ["pierwszy", "pierwsza"],
      2: ["drugi", "druga"],
      3: ["trzeci", "trzecia"],
      4: ["czwarty", "czwarta"],
      5: ["piąty", "piąta"],
      6: ["szósty", "szósta"],
      7: ["siódmy", "siódma"],
      8: ["ósmy", "ósma"],
      9: ["dziewiąty", "dziewiąta"],
      10: ["dziesiąty", "dziesiąta"],
    ],
    verbs: [
      "jest", "są", "był", "była", "było", "były", "będzie", "będą", "musi", "muszą", "może",
      "mogą", "powinien", "powinna", "powinny", "ma", "mają", "zostanie", "zostają", "stanowi",
      "wchodzi",
    ])
}
