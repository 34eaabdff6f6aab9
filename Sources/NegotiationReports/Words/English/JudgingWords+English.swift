internal import TextComparison

extension JudgingWords {
  static func english(without tag: String?) -> String {
    let named = tag == nil ? "this language" : name(tag, in: englishNames)
    return "There are no word lists for \(named)"
      + ". Amounts are read in digits alone; duties and negations are not told from other words; stances on what changed are to be confirmed."
  }

  static func english(_ language: TextLanguage) -> String {
    let name = name(language.tag, in: englishNames)
    return switch language.reason {
    case .tag: "Judged as \(name), the language the draft was recorded in."
    case .words: "Judged as \(name), by its words."
    case .script: "Judged as \(name), by its script."
    case .none: "Judged by the English word lists, as its language could not be told."
    }
  }

  static let englishNames = names(
    "en English|fr French|ru Russian|uk Ukrainian|ar Arabic|zh Chinese|de German"
      + "|es Spanish|pt Portuguese|it Italian|pl Polish|tr Turkish|fa Persian|he Hebrew"
      + "|hi Hindi|ja Japanese|ko Korean|nl Dutch|cs Czech|ro Romanian|hu Hungarian"
      + "|sv Swedish|da Danish|fi Finnish|id Indonesian|vi Vietnamese|el Greek|ur Urdu"
      + "|bg Bulgarian|sr Serbian")
}
