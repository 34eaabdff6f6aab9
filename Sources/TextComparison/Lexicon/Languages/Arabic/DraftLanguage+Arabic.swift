extension DraftLanguage {
  /// Arabic.
  static let arabic: DraftLanguage = .init(
    tag: "ar", script: .arabic, lists: { PhraseLists.arabic })
}
