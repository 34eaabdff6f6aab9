extension LanguageMarkers {
  /// Vietnamese.
  static let vietnamese = Self(
    code: "vi", name: "Vietnamese",
    words: [
      .part: ["phần", "quyển"],
      .title: ["thiên"],
      .chapter: ["chương"],
      .section: ["mục", "tiểu mục"],
      .article: ["điều", "nguyên", "tắc"],
      .paragraph: ["khoản"],
      .point: ["điểm"],
      .annex: ["phụ lục số", "phụ lục"],
    ],
    ordinals: [
      1: ["nhất", "một"],
      2: ["hai"],
      3: ["ba"],
      4: ["bốn", "tư"],
      5: ["năm"],
      6: ["sáu"],
      7: ["bảy"],
      8: ["tám"],
      9: ["chín"],
      10: ["mười"],
    ],
    verbs: ["là", "phải", "được", "có", "sẽ", "không", "cần"])
}
