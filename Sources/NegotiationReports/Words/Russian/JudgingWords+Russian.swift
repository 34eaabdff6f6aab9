internal import TextComparison

extension JudgingWords {
  static func russian(without tag: String?) -> String {
    "Для этого языка нет списков слов" + bracketed(tag)
      + ". Величины читаются только в цифрах; обязанности и отрицания не отличаются от других слов; позиции по изменённому нужно подтвердить."
  }

  static func russian(_ language: TextLanguage) -> String {
    switch language.reason {
    case .tag: "Оценено как \(language.name), записанный язык проекта."
    case .words: "Оценено как \(language.name), по словам."
    case .script: "Оценено как \(language.name), по письму."
    case .none: "Оценено по английским спискам: язык ничем не выдан."
    }
  }
}
