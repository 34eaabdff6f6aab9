extension DraftLanguage {
  /// Arabic.
  static let arabic: DraftLanguage = .init(
    tag: "ar", script: .arabic, tellsHeadings: true,
    lists: { PhraseLists.arabic })
}
