internal import TextComparison

extension JudgingWords {
  static func arabic(without tag: String?) -> String {
    let named = tag == nil ? "" : " (\(name(tag, in: arabicNames)))"
    return "لا توجد قوائم كلمات لهذه اللغة\(named)"
      + ". تُقرأ المقادير بالأرقام وحدها، ولا تُميَّز الواجبات والنفي من سائر الكلمات، والمواقف مما تغيّر بحاجة إلى تأكيد."
  }

  static func arabic(_ language: TextLanguage) -> String {
    let name = name(language.tag, in: arabicNames)
    return switch language.reason {
    case .tag: "حُكم عليه بوصفه نصا ب\(name)، وهي اللغة المسجلة للمسودة."
    case .words: "حُكم عليه بوصفه نصا ب\(name)، من كلماته."
    case .script: "حُكم عليه بوصفه نصا ب\(name)، من حروفه."
    case .none: "حُكم عليه بالقوائم الإنكليزية: لا شيء يدل على لغته."
    }
  }

  static let arabicNames = names(
    "en الإنكليزية|fr الفرنسية|ru الروسية|uk الأوكرانية|ar العربية|zh الصينية"
      + "|de الألمانية|es الإسبانية|pt البرتغالية|it الإيطالية|pl البولندية|tr التركية"
      + "|fa الفارسية|he العبرية|hi الهندية|ja اليابانية|ko الكورية|nl الهولندية"
      + "|cs التشيكية|ro الرومانية|hu المجرية|sv السويدية|da الدنماركية|fi الفنلندية"
      + "|id الإندونيسية|vi الفيتنامية|el اليونانية|ur الأردية|bg البلغارية|sr الصربية")
}
