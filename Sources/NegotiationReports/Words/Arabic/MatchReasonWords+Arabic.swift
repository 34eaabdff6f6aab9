internal import TextComparison

extension MatchReasonWords {
  static func arabic(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "ربطه شخص"
    case .identifier(let id): "المعرّف نفسه «\(id)»"
    case .sameText: "الكلمات نفسها"
    case .likeness(let value, let rival):
      "توافق الكلمات \(percent(value))٪، وأقرب منافس \(percent(rival))٪"
    case .neighbours(let value): "توافق الجوار \(percent(value))٪"
    case .part(let text, let value): "جزء متوافق بنسبة \(percent(value))٪: «\(text)»"
    case .sameHeading(let heading): "العنوان نفسه «\(heading)»"
    case .sameNumber(let number): "الرقم نفسه \(number)"
    case .recorded: "مسجّل مع المسودة"
    case .sections: "بندان بلا مقابل في قسمين متقابلين"
    case .nothingNear(let value): "لا مقابل له؛ أقرب بند يتوافق بنسبة \(percent(value))٪"
    }
  }
}
