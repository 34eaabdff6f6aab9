extension DraftLanguage {
  /// Russian.
  static let russian: DraftLanguage = .init(
    tag: "ru", script: .cyrillic, lists: { PhraseLists.cyrillic })
}
