extension DraftLanguage {
  /// Chinese.
  static let chinese: DraftLanguage = .init(
    tag: "zh", script: .chinese, lists: { PhraseLists.chinese })
}
