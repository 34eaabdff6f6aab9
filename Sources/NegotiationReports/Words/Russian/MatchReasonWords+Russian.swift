internal import TextComparison

extension MatchReasonWords {
  static func russian(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "соединено человеком"
    case .identifier(let id): "тот же идентификатор «\(id)»"
    case .sameText: "те же слова"
    case .likeness(let value, let rival):
      "слова совпадают на \(percent(value)) %, ближайший соперник — \(percent(rival)) %"
    case .neighbours(let value): "соседи совпадают на \(percent(value)) %"
    case .part(let text, let value): "часть совпадает на \(percent(value)) %: «\(text)»"
    case .sameHeading(let heading): "тот же заголовок «\(heading)»"
    case .sameNumber(let number): "тот же номер \(number)"
    case .recorded: "записано вместе с проектом"
    case .sections: "остались без пары в соответствующих разделах"
    case .nothingNear(let value):
      "соответствия нет, ближайший пункт совпадает на \(percent(value)) %"
    }
  }
}
