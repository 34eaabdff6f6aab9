extension DraftLanguage {
  /// French.
  static let french: DraftLanguage = .init(
    tag: "fr", script: .latin,
    commonest:
      "le la les des du de et à au aux dans pour par sur est sont être doit doivent peut peuvent une"
      + " un que qui ce cette ces en ne pas ou avec sans leur leurs son sa ses il elle chaque toute",
    tellsHeadings: true,
    lists: { PhraseLists.french })
}
