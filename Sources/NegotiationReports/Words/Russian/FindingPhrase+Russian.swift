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
    case .tooLargeToRead:
      "Слишком велика, чтобы читать целиком; --parties A,B и --clauses X,Y показывают часть."
    case .hits(0): "Ничего не найдено."
    case .hits(let count):
      Plural.russian(count, one: "совпадение", few: "совпадения", many: "совпадений")
    }
  }
}
