extension LanguageMarkers {
  /// Japanese.
  static let japanese = Self(
    code: "ja", name: "Japanese",
    words: [
      .annex: ["附属書", "付属書", "別表", "別紙", "附則", "付録"]
    ],
    counters: [
      (.part, "編"), (.part, "部"), (.chapter, "章"), (.section, "節"), (.section, "款"),
      (.section, "目"), (.article, "条"), (.paragraph, "項"), (.point, "号"),
    ],
    verbs: ["する", "できる", "ある", "である", "ならない", "とする", "いる", "した", "ものとする"])
}
