internal import TextComparison

extension JudgingWords {
  static func english(without tag: String?) -> String {
    "There are no word lists for this language" + bracketed(tag)
      + ". Amounts are read in digits alone; duties and negations are not told from other words; stances on what changed are to be confirmed."
  }

  static func english(_ language: TextLanguage) -> String {
    switch language.reason {
    case .tag: "Judged as \(language.name), the language the draft was recorded in."
    case .words: "Judged as \(language.name), by its words."
    case .script: "Judged as \(language.name), by its script."
    case .none: "Judged by the English lists: nothing tells its language."
    }
  }
}
