extension DraftLanguage {
  /// Russian.
  static let russian: DraftLanguage = .init(
    tag: "ru", script: .cyrillic, tellsHeadings: true,
    lists: { PhraseLists.cyrillic })
}
