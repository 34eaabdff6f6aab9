extension LanguageMarkers {
  /// Chinese.
  static let chinese = Self(
    code: "zh", name: "Chinese",
    words: [
      .annex: ["附件", "附錄", "附录", "附表"]
    ],
    counters: [
      (.part, "编"), (.part, "編"), (.part, "篇"), (.part, "卷"), (.part, "部"), (.part, "部分"),
      (.section, "分编"), (.chapter, "章"), (.section, "节"), (.section, "節"), (.article, "条"),
      (.article, "條"), (.paragraph, "款"), (.point, "项"), (.point, "項"),
    ],
    verbs: [
      "应", "應", "必须", "必須", "可以", "不得", "应当", "應當", "是", "为", "為", "将", "將", "有权", "有權", "禁止",
    ])
}
