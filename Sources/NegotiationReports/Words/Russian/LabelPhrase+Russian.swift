extension LabelPhrase {
  var russian: String {
    switch self {
    case .legend: "Обозначения"
    case .marks: "Пометки"
    case .key: "Список"
    case .continued: "продолжение"
    case .notShown: "Не показано из-за нехватки места"
    case .totals: "Итого"
    case .old: "прежний"
    case .new: "новый"
    case .note: "Примечание"
    case .foldedLines: "… строк: # …"
    }
  }
}
