extension DraftLanguage {
  /// Ukrainian.
  static let ukrainian: DraftLanguage = .init(
    tag: "uk", script: .cyrillic, lists: { PhraseLists.cyrillic })
}
