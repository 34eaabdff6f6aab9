extension FindingPhrase {
  var ukrainian: String {
    switch self {
    case .identifier: "ідентифікатор"
    case .bloc: "блок"
    case .latestDraft: "останній проєкт"
    case .heading: "заголовок"
    case .place: "де"
    case .foundIn: "знайдено в полі"
    case .words: "слова"
    case .shownBy: "показати командою"
    case .quotation: "цитата"
    case .stance: "позиція"
    case .tooLargeToRead:
      "Завелика, щоб читати всю; --parties A,B і --clauses X,Y показують частину."
    case .hits(0): "Нічого не знайдено."
    case .hits(let count):
      Plural.ukrainian(count, one: "збіг", few: "збіги", many: "збігів")
    }
  }
}
