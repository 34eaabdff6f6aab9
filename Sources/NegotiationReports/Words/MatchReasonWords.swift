internal import TextComparison

/// Why clauses were joined or left alone, in a few words.
enum MatchReasonWords {
  static func english(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "joined by a person"
    case .identifier(let id): "same identifier '\(id)'"
    case .sameText: "same words"
    case .likeness(let value, let rival):
      "words agree \(percent(value)) %, nearest rival \(percent(rival)) %"
    case .neighbours(let value): "neighbours agree \(percent(value)) %"
    case .part(let text, let value): "a part agrees \(percent(value)) %: '\(text)'"
    case .sameHeading(let heading): "same heading '\(heading)'"
    case .sameNumber(let number): "same number \(number)"
    case .nothingNear(let value): "no counterpart; the nearest agrees \(percent(value)) %"
    }
  }

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
    case .nothingNear(let value): "لا مقابل له؛ أقرب بند يتوافق بنسبة \(percent(value))٪"
    }
  }

  static func french(_ reason: ClauseMatchReason) -> String {
    switch reason {
    case .pinned: "jointe par une personne"
    case .identifier(let id): "même identifiant « \(id) »"
    case .sameText: "mêmes mots"
    case .likeness(let value, let rival):
      "mots concordants à \(percent(value)) %, rivale la plus proche à \(percent(rival)) %"
    case .neighbours(let value): "voisines concordantes à \(percent(value)) %"
    case .part(let text, let value): "une partie concorde à \(percent(value)) % : « \(text) »"
    case .sameHeading(let heading): "même titre « \(heading) »"
    case .sameNumber(let number): "même numéro \(number)"
    case .nothingNear(let value):
      "aucun équivalent, la plus proche concorde à \(percent(value)) %"
    }
  }

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
    case .nothingNear(let value):
      "соответствия нет, ближайший пункт совпадает на \(percent(value)) %"
    }
  }

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
    case .nothingNear(let value):
      "відповідника немає, найближчий пункт збігається на \(percent(value)) %"
    }
  }

  private static func percent(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
