internal import TextComparison

extension MatchReasonWords {
  static func ukrainian(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "поєднано людиною"
    case .identifier(let id): "той самий ідентифікатор «\(id)»"
    case .sameText: "ті самі слова"
    case .likeness(let value, let rival):
      "слова збігаються на \(percent(value)) %, найближчий суперник — \(percent(rival)) %"
    case .neighbours(let value): "сусіди збігаються на \(percent(value)) %"
    case .part(let text, let value): "частина збігається на \(percent(value)) %: «\(text)»"
    case .sameHeading(let heading): "той самий заголовок «\(heading)»"
    case .sameNumber(let number): "той самий номер \(number)"
    case .recorded: "записано разом із проєктом"
    case .sections: "залишилися без пари у відповідних розділах"
    case .nothingNear(let value):
      "відповідника немає, найближчий пункт збігається на \(percent(value)) %"
    }
  }
}
