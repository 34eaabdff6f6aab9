extension FindingPhrase {
  var russian: String {
    switch self {
    case .identifier: "идентификатор"
    case .bloc: "блок"
    case .latestDraft: "последний проект"
    case .heading: "заголовок"
    case .place: "где"
    case .foundIn: "найдено в поле"
    case .words: "слова"
    case .shownBy: "показать командой"
    case .quotation: "цитата"
    case .stance: "позиция"
    case .hits(0): "Ничего не найдено."
    case .hits(let count):
      Plural.russian(count, one: "совпадение", few: "совпадения", many: "совпадений")
    }
  }
}
