internal import TextComparison

extension JudgingWords {
  static func ukrainian(without tag: String?) -> String {
    "Для цієї мови немає списків слів" + bracketed(tag)
      + ". Величини читаються лише в цифрах; обов’язки й заперечення не відрізняються від інших слів; позиції щодо зміненого слід підтвердити."
  }

  static func ukrainian(_ language: TextLanguage) -> String {
    switch language.reason {
    case .tag: "Оцінено як \(language.name), записана мова проєкту."
    case .words: "Оцінено як \(language.name), за словами."
    case .script: "Оцінено як \(language.name), за письмом."
    case .none: "Оцінено за англійськими списками: мову ніщо не виказує."
    }
  }
}
