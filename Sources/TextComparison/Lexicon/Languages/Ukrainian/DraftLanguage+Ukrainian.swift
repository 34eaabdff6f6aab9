extension DraftLanguage {
  /// Ukrainian.
  static let ukrainian: DraftLanguage = .init(
    tag: "uk", script: .cyrillic, tellsHeadings: true,
    lists: { PhraseLists.cyrillic })
}
