extension AgreementPhrase {
  var russian: String {
    switch self {
    case .title: "Согласие"
    case .pairs: "Между сторонами"
    case .with: "с кем"
    case .coincidence: "совпадение"
    case .congruence: "близость"
    case .conflict: "расхождение"
    case .leftOut: "не учтено"
    case .blocs: "Блоки по согласию"
    case .noBloc: "Нет сторон, достаточно близких по достаточному числу пунктов."
    case .saidSince: "сказано с"
    case .saidUntil: "сказано по"
    case .withoutStance(let count): "Опущено строк без учтённых позиций: \(count)."
    case .morePairs(let count):
      "Не показано: "
        + Plural.russian(count, one: "пара", few: "пары", many: "пар")
        + "; назовите стороны, чтобы увидеть их пары"
    case .explanation(let minimum):
      "A — согласие по пункту, от -1 (два лагеря) до 1. n — число учтённых позиций; оно в скобках, "
        + "если меньше \(minimum): этого мало для выводов. S и совпадение измеряют сходство, κ и π — "
        + "сходство сверх случайного. Молчание никогда не считается значением."
    }
  }
}
