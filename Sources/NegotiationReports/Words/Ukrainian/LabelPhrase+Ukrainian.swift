extension LabelPhrase {
  var ukrainian: String {
    switch self {
    case .legend: "Позначення"
    case .marks: "Позначки"
    case .key: "Перелік"
    case .continued: "продовження"
    case .notShown: "Не показано через брак місця"
    case .totals: "Разом"
    case .old: "попередній"
    case .new: "новий"
    case .note: "Примітка"
    case .foldedLines: "… рядків: # …"
    }
  }
}
