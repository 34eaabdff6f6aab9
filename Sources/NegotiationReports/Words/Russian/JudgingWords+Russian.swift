internal import TextComparison

extension JudgingWords {
  static func russian(without tag: String?) -> String {
    let named = tag == nil ? "" : " (\(name(tag, in: russianNames)))"
    return "Для этого языка нет списков слов\(named)"
      + ". Величины читаются только в цифрах; обязанности и отрицания не отличаются от других слов; позиции по изменённому нужно подтвердить."
  }

  static func russian(_ language: TextLanguage) -> String {
    let name = name(language.tag, in: russianNames)
    return switch language.reason {
    case .tag: "Оценено как \(name), записанный язык проекта."
    case .words: "Оценено как \(name), по словам."
    case .script: "Оценено как \(name), по письму."
    case .none: "Оценено по английским спискам: язык ничем не выдан."
    }
  }

  /// In which language words are: «на английском», «на иврите», «на хинди».
  static func inRussian(_ tag: String) -> String {
    let name = name(tag, in: russianNames)
    if name.hasSuffix("ий") { return "на \(name.dropLast(2))ом" }
    if name.hasSuffix("т") { return "на \(name)е" }
    return "на \(name)"
  }

  static let russianNames = names(
    "en английский|fr французский|ru русский|uk украинский|ar арабский|zh китайский"
      + "|de немецкий|es испанский|pt португальский|it итальянский|pl польский|tr турецкий"
      + "|fa персидский|he иврит|hi хинди|ja японский|ko корейский|nl нидерландский"
      + "|cs чешский|ro румынский|hu венгерский|sv шведский|da датский|fi финский"
      + "|id индонезийский|vi вьетнамский|el греческий|ur урду|bg болгарский|sr сербский")
}
