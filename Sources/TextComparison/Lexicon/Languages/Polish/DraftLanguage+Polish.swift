extension DraftLanguage {
  /// Polish.
  static let polish: DraftLanguage = .init(
    tag: "pl", script: .latin,
    grammar: LanguageGrammar(
      stopsOrdinals: true, namesNumbersBehind: true, datesActs: true, denials: ["nie"],
      concords: [
        "nikt", "nikogo", "nikomu", "nikim", "nic", "niczego", "żaden", "żadna", "żadne", "żadnego",
        "żadnej", "żadnym", "żadną", "żadnych", "nigdy", "nigdzie", "ani",
      ], denyingPrefixes: ["nie", "bez"]),
    commonest:
      "i w z na do nie jest są że się lub oraz dla od przez po przy może mogą musi powinien być jego"
      + " ich o albo za pod nad przed który która które których ust ustawy dni wynosi stosuje ma"
      + " strony państwa tym tego tej jeżeli także co najmniej",
    letters: "łżę",
    lists: { PhraseLists.polish })
}

extension PhraseLists {
  static let polish: PhraseLists = .init(
    [.polish, .symbols, .signs], DraftLanguage.polish.grammar,
    common: DraftLanguage.polish.commonest)
}
