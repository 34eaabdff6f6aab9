extension DraftLanguage {
  /// Chinese.
  static let chinese: DraftLanguage = .init(
    tag: "zh", script: .chinese, tellsHeadings: true,
    lists: { PhraseLists.chinese })
}
