extension DraftLanguage {
  /// English.
  static let english: DraftLanguage = .init(
    tag: "en", script: .latin,
    commonest:
      "the of and to by with this that shall is are be for not from on or it its which at their"
      + " has have will may must any all each in no an was were been if only than other such",
    tellsHeadings: true,
    lists: { PhraseLists.english })
}
