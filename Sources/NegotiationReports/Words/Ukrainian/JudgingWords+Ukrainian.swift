internal import TextComparison

extension JudgingWords {
  static func ukrainian(without tag: String?) -> String {
    let named = tag == nil ? "" : " (\(name(tag, in: ukrainianNames)))"
    return "Для цієї мови немає списків слів\(named)"
      + ". Величини читаються лише в цифрах; обов’язки й заперечення не відрізняються від інших слів; позиції щодо зміненого слід підтвердити."
  }

  static func ukrainian(_ language: TextLanguage) -> String {
    let name = name(language.tag, in: ukrainianNames)
    return switch language.reason {
    case .tag: "Оцінено як \(name), записана мова проєкту."
    case .words: "Оцінено як \(name), за словами."
    case .script: "Оцінено як \(name), за письмом."
    case .none: "Оцінено за англійськими списками: мову ніщо не виказує."
    }
  }

  /// In which language words are: «англійською», «івритом», «мовою гінді».
  static func inUkrainian(_ tag: String) -> String {
    let name = name(tag, in: ukrainianNames)
    if name.hasSuffix("а") { return "\(name.dropLast())ою" }
    return name.hasSuffix("т") ? "\(name)ом" : "мовою \(name)"
  }

  static let ukrainianNames = names(
    "en англійська|fr французька|ru російська|uk українська|ar арабська|zh китайська"
      + "|de німецька|es іспанська|pt португальська|it італійська|pl польська|tr турецька"
      + "|fa перська|he іврит|hi гінді|ja японська|ko корейська|nl нідерландська|cs чеська"
      + "|ro румунська|hu угорська|sv шведська|da данська|fi фінська|id індонезійська"
      + "|vi в’єтнамська|el грецька|ur урду|bg болгарська|sr сербська")
}
