internal import TextComparison

extension JudgingWords {
  static func arabic(without tag: String?) -> String {
    "لا توجد قوائم كلمات لهذه اللغة" + bracketed(tag)
      + ". تُقرأ المقادير بالأرقام وحدها، ولا تُميَّز الواجبات والنفي من سائر الكلمات، والمواقف مما تغيّر بحاجة إلى تأكيد."
  }

  static func arabic(_ language: TextLanguage) -> String {
    switch language.reason {
    case .tag: "حُكم عليه بوصفه \(language.name)، وهي اللغة المسجلة للمسودة."
    case .words: "حُكم عليه بوصفه \(language.name)، من كلماته."
    case .script: "حُكم عليه بوصفه \(language.name)، من حروفه."
    case .none: "حُكم عليه بالقوائم الإنكليزية: لا شيء يدل على لغته."
    }
  }
}
