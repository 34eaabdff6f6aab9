extension LanguageMarkers {
  /// Korean.
  static let korean = Self(
    code: "ko", name: "Korean",
    words: [
      .annex: ["부속서", "별표", "부록", "부칙"]
    ],
    counters: [
      (.part, "편"), (.part, "부"), (.chapter, "장"), (.section, "절"), (.section, "관"),
      (.article, "조"), (.paragraph, "항"), (.point, "호"),
    ],
    verbs: ["한다", "된다", "있다", "없다", "이다", "아니한다", "하여야"])
}
