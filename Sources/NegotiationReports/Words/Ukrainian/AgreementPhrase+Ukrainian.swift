extension AgreementPhrase {
  var ukrainian: String {
    switch self {
    case .title: "Згода"
    case .pairs: "Між сторонами"
    case .with: "з ким"
    case .coincidence: "збіг"
    case .congruence: "близькість"
    case .conflict: "розбіжність"
    case .leftOut: "не враховано"
    case .blocs: "Блоки за згодою"
    case .noBloc: "Немає сторін, достатньо близьких щодо достатньої кількості пунктів."
    case .saidSince: "сказано з"
    case .saidUntil: "сказано до"
    case .withoutStance(let count): "Пропущено рядків без врахованих позицій: \(count)."
    case .morePairs(let count):
      "Не показано: "
        + Plural.ukrainian(count, one: "пару", few: "пари", many: "пар")
        + "; назвіть сторони, щоб побачити їхні пари"
    case .explanation(let minimum):
      "A — згода щодо пункту, від -1 (два табори) до 1. n — кількість врахованих позицій; вона в "
        + "дужках, якщо менша за \(minimum): цього замало для висновків. S і збіг вимірюють подібність, "
        + "κ і π — подібність понад випадкову. Мовчання ніколи не вважається значенням."
    }
  }
}
